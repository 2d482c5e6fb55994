import { DAY_MS, HOUR_MS } from '@starters/contracts';
import type { Emulator } from 'hubspot-emulator';
import { callAs } from './call-as.ts';
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

const stages = [
  'appointmentscheduled',
  'qualifiedtobuy',
  'presentationscheduled',
  'contractsent',
  'closedwon',
  'closedlost',
];
const owners = ['751001', '751002', '751003', '751004', '751005', '751006'];

/** What happened with a contact, by how it is told; `days` before now. */
const tell = (
  kind: Kind,
  index: number,
  at: (days: number) => string,
): Record<string, string> => {
  const days = 2 + ((index * 7) % 86);
  const owner = owners[index % owners.length] ?? '';
  const common = { hubspot_owner_id: owner, hs_timestamp: at(days) };
  switch (kind) {
    case 'deals': {
      const stage = stages[index % stages.length] ?? 'qualifiedtobuy';

      return {
        hubspot_owner_id: owner,
        dealname:
          [
            'Tills for a second shop',
            'Booking system',
            'Stock-keeping',
            'Renewal of the contract',
          ][index % 4] ?? '',
        dealstage: stage,
        pipeline: 'default',
        amount: String(1_800 + ((index * 730) % 14_000)),
        closedate: at(stage.startsWith('closed') ? days : -days),
      };
    }
    case 'calls':
      return {
        ...common,
        hs_call_title: 'Call',
        hs_call_body:
          [
            'Asked about opening hours.',
            'Will talk to the owner.',
            'No time today; next week.',
          ][index % 3] ?? '',
        hs_call_direction: index % 4 === 0 ? 'INBOUND' : 'OUTBOUND',
        hs_call_status: index % 5 === 0 ? 'NO_ANSWER' : 'COMPLETED',
        hs_call_duration: String(60_000 + ((index * 41_000) % 900_000)),
      };
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
    case 'meetings':
      return {
        ...common,
        hs_meeting_title:
          ['A look at the shop', 'First meeting', 'The offer, line by line'][
            index % 3
          ] ?? '',
        hs_meeting_start_time: at(days),
        hs_meeting_end_time: at(days - HOUR_MS / DAY_MS),
        hs_meeting_outcome: index % 6 === 0 ? 'NO_SHOW' : 'COMPLETED',
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
const plan: Record<Kind, { count: number; every: number; first: number }> = {
  deals: { count: 56, every: 4, first: 0 },
  meetings: { count: 60, every: 4, first: 1 },
  calls: { count: 70, every: 3, first: 0 },
  emails: { count: 60, every: 4, first: 0 },
  notes: { count: 50, every: 4, first: 2 },
};

/** Writes deals, meetings, calls, e-mails and notes of three months on the contacts. */
export const seedActivities = async (
  emulator: Emulator,
  { contactIds }: Pick<SeededAccount, 'contactIds'>,
  { now }: { now: number },
): Promise<void> => {
  const call = callAs(emulator, admin);
  const at = (days: number) => new Date(now - days * DAY_MS).toISOString();
  for (const kind of Object.keys(plan) as Kind[]) {
    const { count, every, first } = plan[kind];
    await call('POST', `/crm/objects/2026-09/${kind}/batch/create`, {
      inputs: Array.from({ length: Math.min(count, 100) }, (_, index) => ({
        properties: tell(kind, index, at),
        associations: [
          {
            to: { id: contactIds[(first + index * every) % contactIds.length] },
            types: [
              {
                associationCategory: 'HUBSPOT_DEFINED',
                associationTypeId: toContact[kind],
              },
            ],
          },
        ],
      })),
    });
  }
};
