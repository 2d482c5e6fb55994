/** The filter of HubSpot's search for records by their ids. */
export const byIds = (ids: string[]) => [
  {
    filters: [
      {
        propertyName: 'hs_object_id',
        operator: 'IN',
        // A search for none would find all.
        values: ids.length === 0 ? ['0'] : ids,
      },
    ],
  },
];
