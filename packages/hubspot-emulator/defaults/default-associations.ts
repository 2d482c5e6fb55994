import type { AssociationDefinition } from '#emulator/account/model.ts';

/** From, to, id, and the id of the way back. */
const pairs: readonly [string, string, number, number][] = [
  ['0-1', '0-2', 279, 280],
  ['0-3', '0-1', 3, 4],
  ['0-3', '0-2', 341, 342],
  ['0-5', '0-1', 16, 15],
  ['0-5', '0-2', 339, 340],
  ['0-5', '0-3', 28, 27],
  ['0-1', '0-48', 193, 194],
  ['0-1', '0-49', 197, 198],
  ['0-1', '0-47', 199, 200],
  ['0-1', '0-46', 201, 202],
  ['0-1', '0-27', 203, 204],
  ['0-2', '0-48', 181, 182],
  ['0-2', '0-49', 185, 186],
  ['0-2', '0-47', 187, 188],
  ['0-2', '0-46', 189, 190],
  ['0-2', '0-27', 191, 192],
  ['0-3', '0-48', 205, 206],
  ['0-3', '0-49', 209, 210],
  ['0-3', '0-47', 211, 212],
  ['0-3', '0-46', 213, 214],
  ['0-3', '0-27', 215, 216],
  ['0-5', '0-48', 219, 220],
  ['0-5', '0-49', 223, 224],
  ['0-5', '0-47', 225, 226],
  ['0-5', '0-46', 227, 228],
  ['0-5', '0-27', 229, 230],
];

/** The ids HubSpot documents: https://developers.hubspot.com/docs/api-reference/latest/crm/associations/associate-records/guide#association-type-id-values */
export const defaultAssociations = (): AssociationDefinition[] => {
  const between = (
    id: number,
    inverseId: number,
    fromObjectTypeId: string,
    toObjectTypeId: string,
    label: string | null,
  ): AssociationDefinition => ({
    id,
    inverseId,
    category: 'HUBSPOT_DEFINED',
    label,
    fromObjectTypeId,
    toObjectTypeId,
    isDefault: label === null,
  });

  return [
    between(1, 2, '0-1', '0-2', 'Primary'),
    between(2, 1, '0-2', '0-1', 'Primary'),
    between(5, 6, '0-3', '0-2', 'Primary'),
    between(6, 5, '0-2', '0-3', 'Primary'),
    between(26, 25, '0-5', '0-2', 'Primary'),
    between(25, 26, '0-2', '0-5', 'Primary'),
    ...pairs.flatMap(([from, to, id, inverse]) => [
      between(id, inverse, from, to, null),
      between(inverse, id, to, from, null),
    ]),
  ];
};
