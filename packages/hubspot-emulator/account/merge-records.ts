import { additionalEmails, addressesOf } from './addresses.ts';
import type { AccountStore } from './account-store.ts';
import { invalid } from './hubspot-failure.ts';
import {
  type AccountState,
  type ObjectTypeDefinition,
  type StoredRecord,
  valueAt,
  type Writer,
} from './model.ts';
import { writeValues } from './property-history.ts';

/** The id a record goes by now: its own, or that of the record it was merged into. */
export const survivorOf = (
  { merged }: AccountState,
  { objectTypeId }: ObjectTypeDefinition,
  id: string,
): string => {
  let current = id;
  for (
    let next = merged?.[objectTypeId]?.[current];
    next !== undefined;
    next = merged?.[objectTypeId]?.[current]
  ) {
    current = next;
  }

  return current;
};

/** What a merged record says: the primary's values, and the other's where it has none. */
const valuesOf = (
  { properties }: ObjectTypeDefinition,
  primary: StoredRecord,
  other: StoredRecord,
): Record<string, string> => {
  const values: Record<string, string> = {};
  for (const { name, readOnly } of properties) {
    if (readOnly || name === 'createdate') continue;
    const value = valueAt(primary, name) ?? valueAt(other, name);
    if (value !== null) values[name] = value;
  }

  return values;
};

/**
 * Merges two records into a new one; both old ids answer with it, and `hs_merged_object_ids` lists
 * every id that was merged into it, with semicolons. Associations and memberships move over.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/objects/contacts/guide#merge-contacts
 * https://developers.hubspot.com/changelog/updated-merge-functionality-for-contacts-and-companies
 */
export const mergeRecords = (
  store: AccountStore,
  type: ObjectTypeDefinition,
  primaryId: string,
  otherId: string,
  writer: Writer,
): StoredRecord => {
  const primary = store.record(type, primaryId);
  const other = store.record(type, otherId);
  if (primary.id === other.id) {
    throw invalid('A record cannot be merged with itself.');
  }
  const { state } = store;
  const { objectTypeId } = type;
  const old = [primary.id, other.id];
  const values = valuesOf(type, primary, other);
  const moved = state.associations.filter(
    (each) =>
      (each.fromType === objectTypeId && old.includes(each.fromId)) ||
      (each.toType === objectTypeId && old.includes(each.toId)),
  );
  const memberOf = state.lists.filter(
    (list) =>
      list.objectTypeId === objectTypeId &&
      list.members.some(({ recordId }) => old.includes(recordId)),
  );
  // Archived first: values that must be unique are free for the new one.
  store.archive(type, primary);
  store.archive(type, other);
  const survivor = store.create(type, values, writer);
  const ids = [primary, other].flatMap((record) => [
    ...(valueAt(record, 'hs_merged_object_ids') ?? '').split(';'),
    record.id,
  ]);
  const [own, ...others] = new Set(
    [primary, other].flatMap((record) => addressesOf(record)),
  );
  writeValues(
    survivor,
    {
      hs_merged_object_ids: ids.filter(Boolean).join(';'),
      ...(own !== undefined && others.length > 0
        ? { [additionalEmails]: others.join(';') }
        : {}),
    },
    writer,
    survivor.updatedAt,
  );
  for (const record of [primary, other]) {
    store.changing(objectTypeId, record.id);
    delete state.records[objectTypeId]?.[record.id];
  }
  const merged = ((state.merged ??= {})[objectTypeId] ??= {});
  for (const id of old) merged[id] = survivor.id;

  const renamed = (end: string, id: string) =>
    end === objectTypeId && old.includes(id) ? survivor.id : id;
  const seen = new Set<string>();
  for (const each of moved) {
    const association = {
      ...each,
      fromId: renamed(each.fromType, each.fromId),
      toId: renamed(each.toType, each.toId),
    };
    const key = JSON.stringify(association);
    if (!seen.has(key)) state.associations.push(association);
    seen.add(key);
  }
  for (const list of memberOf) {
    list.members.push({ recordId: survivor.id, addedAt: store.now() });
  }
  store.changed();
  store.happened({
    what: 'merge',
    objectTypeId,
    objectId: Number(survivor.id),
    merged: { primary: Number(primary.id), other: Number(other.id) },
  });

  return survivor;
};
