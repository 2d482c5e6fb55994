import {
  type ObjectTypeDefinition,
  type StoredRecord,
  valueAt,
} from '#emulator/account/model.ts';

/** What HubSpot shows of a record whatever is asked for. */
const shownAlways = (type: ObjectTypeDefinition): string[] =>
  type.isCustom
    ? ['hs_object_id', 'hs_createdate', 'hs_lastmodifieddate']
    : [
        'hs_object_id',
        'createdate',
        type.objectTypeId === '0-1'
          ? 'lastmodifieddate'
          : 'hs_lastmodifieddate',
      ];

/**
 * What it shows besides when no properties are asked for.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm
 */
const shownByDefault: Record<string, string[]> = {
  '0-1': ['firstname', 'lastname', 'email'],
  '0-2': ['name', 'domain'],
};

const updatedAt = (record: StoredRecord, at: number | undefined): string =>
  (at === undefined ? null : valueAt(record, 'hs_lastmodifieddate', at)) ??
  new Date(record.updatedAt).toISOString();

/** A record in HubSpot's JSON, now or as it was; properties asked for and not set are null, unknown ones left out. */
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
  const wanted =
    properties.length > 0 ? properties : shownByDefault[type.objectTypeId];
  const names = [...shownAlways(type), ...(wanted ?? [])].filter((name) =>
    known.has(name),
  );

  const isArchived =
    record.archivedAt !== null &&
    record.archivedAt <= (at ?? Number.POSITIVE_INFINITY);

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
                (record.history[name] ?? []).map(
                  ({ updatedByUserId, ...version }) => ({
                    ...version,
                    ...(updatedByUserId === null ? {} : { updatedByUserId }),
                    timestamp: new Date(version.timestamp).toISOString(),
                  }),
                ),
              ]),
          ),
        }
      : {}),
    createdAt: new Date(record.createdAt).toISOString(),
    updatedAt: updatedAt(record, at),
    archived: isArchived,
    ...(isArchived && record.archivedAt !== null
      ? { archivedAt: new Date(record.archivedAt).toISOString() }
      : {}),
  };
};
