import type { AccountStore } from './account-store.ts';
import { passesBranch } from './list-filter.ts';
import type { StoredList } from './model.ts';

/** A list's members: those added to it, or, of a dynamic one, those its filters let in now. */
export const membersOf = (
  store: AccountStore,
  list: StoredList,
): StoredList['members'] => {
  const { filterBranch } = list;
  if (list.processingType !== 'DYNAMIC' || !filterBranch) return list.members;
  const type = store.typeOf(list.objectTypeId);

  return store
    .recordsOf(type)
    .filter(
      (record) =>
        record.archivedAt === null &&
        passesBranch(type, record, filterBranch, store.now()),
    )
    .map(({ id, createdAt }) => ({
      recordId: id,
      addedAt: Math.max(createdAt, list.createdAt),
    }));
};

/** A record's membership of a list; undefined where it is not in it. */
export const membershipOf = (
  store: AccountStore,
  list: StoredList,
  recordId: string,
): StoredList['members'][number] | undefined => {
  if (list.processingType !== 'DYNAMIC' || !list.filterBranch) {
    return list.members.find((each) => each.recordId === recordId);
  }
  const type = store.typeOf(list.objectTypeId);
  const record = store.recordsOf(type).find(({ id }) => id === recordId);

  return record?.archivedAt === null &&
    passesBranch(type, record, list.filterBranch, store.now())
    ? { recordId, addedAt: Math.max(record.createdAt, list.createdAt) }
    : undefined;
};
