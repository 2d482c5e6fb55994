/** HubSpot takes a hundred values in one filter, and five groups of filters. */
const mostValues = 100;
const mostGroups = 5;

/** Conditions that let only these records through; of more than 500 the first 500. */
export const onlyRecords = (ids: string[]): object[][] => {
  if (ids.length === 0) {
    return [[{ propertyName: 'hs_object_id', operator: 'EQ', value: '0' }]];
  }

  return Array.from(
    { length: Math.min(mostGroups, Math.ceil(ids.length / mostValues)) },
    (_, group) => [
      {
        propertyName: 'hs_object_id',
        operator: 'IN',
        values: ids.slice(group * mostValues, (group + 1) * mostValues),
      },
    ],
  );
};
