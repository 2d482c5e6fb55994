import {
  type ObjectTypeDefinition,
  type StoredRecord,
  valueAt,
} from './model.ts';

/** What HubSpot shows of a record when no properties are asked for. */
const shownAnyway = [
  'hs_object_id',
  'createdate',
  'hs_createdate',
  'hs_lastmodifieddate',
  'lastmodifieddate',
];

/** A record in HubSpot's JSON; properties asked for and not set are null, unknown ones left out. */
export const showRecord = (
  type: ObjectTypeDefinition,
  record: StoredRecord,
  {
    properties = [],
    withHistory = [],
    at,
  }: { properties?: string[]; withHistory?: string[]; at?: number } = {},
): object => {
  const known = new Set(type.properties.map(({ name }) => name));
  const names = [...shownAnyway, ...properties].filter((name) =>
    known.has(name),
  );

  return {
    id: record.id,
    properties: Object.fromEntries(
      names.map((name) => [name, valueAt(record, name, at)]),
    ),
    ...(withHistory.length > 0
      ? {
          propertiesWithHistory: Object.fromEntries(
            withHistory
              .filter((name) => known.has(name))
              .map((name) => [
                name,
                (record.history[name] ?? []).map((version) => ({
                  ...version,
                  timestamp: new Date(version.timestamp).toISOString(),
                })),
              ]),
          ),
        }
      : {}),
    createdAt: new Date(record.createdAt).toISOString(),
    updatedAt: new Date(record.updatedAt).toISOString(),
    archived: record.archivedAt !== null,
    ...(record.archivedAt === null
      ? {}
      : { archivedAt: new Date(record.archivedAt).toISOString() }),
  };
};
