import {
  type ObjectTypeDefinition,
  type StoredRecord,
  valueAt,
  type Writer,
} from './model.ts';

/** HubSpot gives the app's id here. */
const appSourceId = 'app';
const keptModifications = 50;

/** Writes values that differ from the present ones, each as a new version with its source. */
export const writeValues = (
  record: StoredRecord,
  values: Record<string, string>,
  { userId }: Writer,
  at: number,
): void => {
  for (const [name, value] of Object.entries(values)) {
    const versions = (record.history[name] ??= []);
    if (versions[0]?.value === value) continue;
    versions.unshift({
      value,
      timestamp: at,
      sourceType: userId === null ? 'INTEGRATION' : 'CRM_UI',
      sourceId: userId === null ? appSourceId : `userId:${userId}`,
      updatedByUserId: userId,
    });
  }
};

/** Writes the time of the last change into the properties that show it. */
export const writeModified = (
  type: ObjectTypeDefinition,
  record: StoredRecord,
): void => {
  const modified = new Date(record.updatedAt).toISOString();
  for (const name of ['hs_lastmodifieddate', 'lastmodifieddate']) {
    if (!type.properties.some((each) => each.name === name)) continue;
    // The search index shows what it was some seconds ago; older values are of no use.
    record.history[name] = [
      {
        value: modified,
        timestamp: record.updatedAt,
        sourceType: 'INTEGRATION' as const,
        sourceId: 'calculated',
        updatedByUserId: null,
      },
      ...(record.history[name] ?? []),
    ].slice(0, keptModifications);
  }
};

/**
 * The properties of a change; `;b` sent to a property with checkboxes becomes what is chosen and
 * `b`. https://developers.hubspot.com/docs/api-reference/latest/crm/properties/guide
 */
export const withAdditions = (
  type: ObjectTypeDefinition,
  record: StoredRecord,
  properties: Record<string, string>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      const isAddition =
        value.startsWith(';') &&
        type.properties.some(
          (each) => each.name === name && each.fieldType === 'checkbox',
        );
      if (!isAddition) return [name, value];
      const chosen = [
        ...(valueAt(record, name) ?? '').split(';'),
        ...value.split(';'),
      ].filter((each) => each !== '');

      return [name, [...new Set(chosen)].join(';')];
    }),
  );
