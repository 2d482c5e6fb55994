import type { SeedContact } from './contacts.ts';

/** A record associated with a contact, as HubSpot's API takes it; times are in ISO 8601. */
export type SeedRecord = Record<string, string>;

/** What is associated with one contact. */
export interface SeedRecords {
  deals: SeedRecord[];
  meetings: SeedRecord[];
  calls: SeedRecord[];
}

const owners = ['751001', '751002', '751003', '751004', '751005', '751006'];
const openStages = [
  'appointmentscheduled',
  'qualifiedtobuy',
  'presentationscheduled',
  'contractsent',
];
const words = {
  en: {
    deals: [
      'Tills for a second shop',
      'Booking system',
      'Stock-keeping',
      'Card readers',
      'Evening reports',
    ],
    meetings: [
      'Stock-taking in two shops',
      'Bookings for the terrace',
      'The evening till report',
      'Prices for a second site',
      'Training the weekend staff',
    ],
    calls: ['Opening hours', 'Delivery dates', 'The owner’s questions'],
  },
  fr: {
    deals: [
      'Caisses pour un second magasin',
      'Système de réservation',
      'Gestion des stocks',
      'Lecteurs de carte',
      'Rapports du soir',
    ],
    meetings: [
      'Inventaire de deux magasins',
      'Réservations en terrasse',
      'Rapport de caisse du soir',
      'Tarifs pour un second site',
      'Formation de l’équipe du week-end',
    ],
    calls: [
      'Horaires d’ouverture',
      'Dates de livraison',
      'Questions du gérant',
    ],
  },
};

const isFrench = ({ hs_language, country }: SeedContact): boolean =>
  (hs_language ?? (['France', 'Belgium'].includes(country ?? '') ? 'fr' : 'en'))
    .toLowerCase()
    .startsWith('fr');

const at = <T>(list: readonly T[], index: number): T =>
  list[index % list.length] as T;

/** One contact in five has no deal; closed ones are won or lost, open ones are due, or overdue. */
const dealsOf = (
  index: number,
  names: readonly string[],
  day: (daysAgo: number) => string,
): SeedRecord[] => {
  const deal = (
    number: number,
    dealstage: string,
    closes: number,
    made: number,
  ): SeedRecord => ({
    dealname: at(names, index + number),
    dealstage,
    pipeline: 'default',
    amount: String(1_800 + (((index + number) * 730) % 14_000)),
    createdate: day(made),
    closedate: day(closes),
    hubspot_owner_id: at(owners, index),
  });
  const open = (number: number, closes: number) =>
    deal(number, at(openStages, index), closes, 3 + (index % 40));
  const closedDaysAgo = 4 + ((index * 17) % 150);
  switch (index % 5) {
    case 0:
      return [open(0, -(3 + ((index * 3) % 50)))];
    case 1:
      return [
        open(0, -(8 + ((index * 7) % 80))),
        deal(1, 'closedwon', closedDaysAgo, closedDaysAgo + 40),
      ];
    case 2:
      return [deal(0, 'closedlost', closedDaysAgo, closedDaysAgo + 25)];
    case 3:
      return index % 2 === 0
        ? [open(0, 12)]
        : [deal(0, 'closedwon', closedDaysAgo, closedDaysAgo + 30)];
    default:
      return [];
  }
};

/** Two contacts in three were met; some did not come, and some will. */
const meetingsOf = (
  index: number,
  titles: readonly string[],
  day: (daysAgo: number) => string,
): SeedRecord[] => {
  const meeting = (
    number: number,
    daysAgo: number,
    outcome: string,
  ): SeedRecord => ({
    hs_meeting_title: at(titles, index + number),
    hs_meeting_start_time: day(daysAgo),
    hs_meeting_end_time: day(daysAgo - 1 / 24),
    hs_meeting_outcome: outcome,
    hs_timestamp: day(daysAgo),
    hubspot_owner_id: at(owners, index),
  });
  if (index % 3 === 1) return [];

  return [
    meeting(0, 3 + ((index * 7) % 86), 'COMPLETED'),
    ...(index % 9 === 0 ? [meeting(1, 2, 'NO_SHOW')] : []),
    ...(index % 8 === 0 ? [meeting(2, -6, 'SCHEDULED')] : []),
  ];
};

/** Three contacts in four were spoken to; of some only a call without answer is known. */
const callsOf = (
  index: number,
  titles: readonly string[],
  day: (daysAgo: number) => string,
): SeedRecord[] => {
  const call = (daysAgo: number, status: string): SeedRecord => ({
    hs_call_title: at(titles, index),
    hs_call_body: '',
    hs_call_direction: index % 4 === 0 ? 'INBOUND' : 'OUTBOUND',
    hs_call_status: status,
    hs_call_duration: String(60_000 + ((index * 41_000) % 900_000)),
    hs_timestamp: day(daysAgo),
    hubspot_owner_id: at(owners, index),
  });
  if (index % 4 === 2) return [];

  return [
    ...(index % 11 === 0 ? [] : [call(2 + ((index * 11) % 75), 'COMPLETED')]),
    ...(index % 5 === 0 ? [call(1, 'NO_ANSWER')] : []),
  ];
};

/**
 * Deals, meetings and calls of a contact, in the language it is spoken to in; always the same.
 *
 * @param index place of the contact in the seed
 * @param day when so many days before now was, negative for days ahead, in ISO 8601
 */
export const dealsAndTalks = (
  contact: SeedContact,
  index: number,
  day: (daysAgo: number) => string,
): SeedRecords => {
  const { deals, meetings, calls } = words[isFrench(contact) ? 'fr' : 'en'];

  return {
    deals: dealsOf(index, deals, day),
    meetings: meetingsOf(index, meetings, day),
    calls: callsOf(index, calls, day),
  };
};
