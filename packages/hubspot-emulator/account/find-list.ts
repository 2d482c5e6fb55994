import type { AccountStore } from './account-store.ts';
import { notFound } from './hubspot-failure.ts';
import type { StoredList } from './model.ts';

/** A list that is not deleted; throws 404. */
export const findList = (store: AccountStore, listId: string): StoredList => {
  const list = store.state.lists.find((each) => each.listId === listId);
  if (!list || list.deletedAt !== undefined) {
    throw notFound(`List does not exist with ID ${listId}.`);
  }

  return list;
};
