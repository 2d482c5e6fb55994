import type { AccountStore } from './account-store.ts';
import { valueAt } from './model.ts';
import { writeValues } from './property-history.ts';

const contacts = '0-1';
const primaryCompany = 1;

/**
 * HubSpot writes the id of a contact's primary company into `associatedcompanyid`, so that a
 * search can give it.
 *
 * @param ids records whose associations changed; those that are no contacts are passed over
 */
export const keepPrimaryCompany = (
  { state, now, changing }: AccountStore,
  ...ids: string[]
): void => {
  for (const id of ids) {
    const record = state.records[contacts]?.[id];
    if (!record) continue;
    const company =
      state.associations.find(
        ({ fromType, fromId, typeId }) =>
          fromType === contacts && fromId === id && typeId === primaryCompany,
      )?.toId ?? '';
    if ((valueAt(record, 'associatedcompanyid') ?? '') === company) continue;
    changing(contacts, id);
    writeValues(
      record,
      { associatedcompanyid: company },
      { userId: null },
      now(),
    );
  }
};
