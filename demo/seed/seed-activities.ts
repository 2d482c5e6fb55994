import { DAY_MS } from '@starters/contracts';
import { inBatches } from '#src/in-batches.ts';
import type { Emulator } from 'hubspot-emulator';
import { callAs } from './call-as.ts';
import { dealsAndTalks } from './deals-and-talks.ts';
import { seedEmptyCards } from './empty-cards.ts';
import type { SeededAccount } from './seed-account.ts';

const admin = 51_020;
/** https://developers.hubspot.com/docs/api-reference/latest/crm/associations/associate-records/guide#association-type-id-values */
const toContact = {
  deals: 3,
  calls: 194,
  emails: 198,
  meetings: 200,
  notes: 202,
};
type Kind = keyof typeof toContact;
type Written = 'emails' | 'notes';

const owners = ['751001', '751002', '751003', '751004', '751005', '751006'];

/** What happened with a contact, by how it is told; `days` before now. */
const tell = (
  kind: Written,
  index: number,
  at: (days: number) => string,
): Record<string, string> => {
  const days = 2 + ((index * 7) % 86);
  const owner = owners[index % owners.length] ?? '';
  const common = { hubspot_owner_id: owner, hs_timestamp: at(days) };
  switch (kind) {
    case 'emails':
      return {
        ...common,
        hs_email_subject:
          ['After our call', 'The figures you asked for', 'A visit next week'][
            index % 3
          ] ?? '',
        hs_email_text: 'As promised. Tell me what is missing.',
        hs_email_direction: index % 3 === 0 ? 'INCOMING_EMAIL' : 'EMAIL',
        hs_email_status: 'SENT',
      };
    case 'notes':
      return {
        ...common,
        hs_note_body:
          [
            'The sister decides, too.',
            'Their contract ends in spring.',
            'Prefers the telephone.',
          ][index % 3] ?? '',
      };
  }
};

/** How many of each, and to which contacts: every so many. */
const plan: Record<Written, { count: number; every: number; first: number }> = {
  emails: { count: 60, every: 4, first: 0 },
  notes: { count: 50, every: 4, first: 2 },
};

/** A record as HubSpot's API takes it, associated with a contact. */
const onContact = (
  kind: Kind,
  properties: Record<string, string>,
  contactId: string | undefined,
) => ({
  properties,
  associations: [
    {
      to: { id: contactId },
      types: [
        {
          associationCategory: 'HUBSPOT_DEFINED',
          associationTypeId: toContact[kind],
        },
      ],
    },
  ],
});

/**
 * Writes deals, meetings, calls, e-mails and notes of the past months on the contacts. Clients with
 * nothing to say stay so: on them nothing happened that could be spoken of.
 */
export const seedActivities = async (
  emulator: Emulator,
  { contactIds, data }: Pick<SeededAccount, 'contactIds' | 'data'>,
  { now }: { now: number },
): Promise<void> => {
  const call = callAs(emulator, admin);
  const at = (days: number) => new Date(now - days * DAY_MS).toISOString();
  const create = async (kind: Kind, inputs: object[]): Promise<void> => {
    for (const hundred of inBatches(inputs, 100)) {
      await call('POST', `/crm/objects/2026-09/${kind}/batch/create`, {
        inputs: hundred,
      });
    }
  };
  const quiet = new Set(seedEmptyCards(data).map(({ contact }) => contact));
  const records = data.contacts.flatMap((contact, index) =>
    quiet.has(index)
      ? []
      : [{ id: contactIds[index], ...dealsAndTalks(contact, index, at) }],
  );
  for (const kind of ['deals', 'meetings', 'calls'] as const) {
    await create(
      kind,
      records.flatMap(({ id, [kind]: made }) =>
        made.map((properties) => onContact(kind, properties, id)),
      ),
    );
  }
  for (const kind of Object.keys(plan) as Written[]) {
    const { count, every, first } = plan[kind];
    await create(
      kind,
      Array.from({ length: count }, (_, index) =>
        onContact(
          kind,
          tell(kind, index, at),
          contactIds[(first + index * every) % contactIds.length],
        ),
      ),
    );
  }
};
