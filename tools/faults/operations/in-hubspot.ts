import { oneOf, type Stage } from '#tools/faults/stage.ts';

/** Changes a starter's title in HubSpot itself. */
export const editNatively = async (stage: Stage): Promise<void> => {
  const { account, random, deeds, count, next } = stage;
  const slot = oneOf(random, deeds.slots);
  if (!slot) return;
  const title = `Title ${next()}`;
  await account.crm(
    'PATCH',
    `/crm/objects/2026-09/${account.starterTypeId}/${slot.starterId}`,
    { properties: { title } },
  );
  deeds.titles.set(slot.starterId, title);
  count('native edits');
};

/** Merges a new contact into one on which people vote. */
export const mergeContacts = async (stage: Stage): Promise<void> => {
  const { account, random, deeds, count, next } = stage;
  const slot = oneOf(
    random,
    deeds.slots.filter(({ contactId }) => !deeds.merged.has(contactId)),
  );
  if (!slot) return;
  const { id: otherId } = (await account.crm(
    'POST',
    '/crm/objects/2026-09/contacts',
    {
      properties: {
        firstname: 'Twin',
        lastname: `Of ${next()}`,
        city: 'Lyon',
      },
    },
  )) as { id: string };
  // Somebody else may have merged it since.
  if (deeds.merged.has(slot.contactId)) return;
  const { id } = (await account.crm(
    'POST',
    '/crm/objects/2026-09/contacts/merge',
    { primaryObjectId: slot.contactId, objectIdToMerge: otherId },
  )) as { id: string };
  deeds.merged.set(slot.contactId, id);
  deeds.merged.set(otherId, id);
  count('contacts merged');
};
