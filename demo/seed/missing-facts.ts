import { LINKED_OBJECTS } from '@starters/contracts';
import type { SeedContact } from './contacts.ts';
import type { SeedData } from './seed-data.ts';
import type { SeedConversation } from './starters.ts';

/** Deals, meetings and calls are no properties of a contact: who has them is not known here. */
const linked = new RegExp(`\\{\\{(?:${LINKED_OBJECTS.join('|')})\\.`);

const token =
  /\{\{((?:contact|company|me)\.\w+)(?: dated ((?:contact|company)\.\w+))?/g;

/** Whether a missing fact is one of whoever says it, which no record has. */
export const isOfSpeaker = (fact: string): boolean => fact.startsWith('me.');

/** Whether a conversation speaks of deals, meetings or calls. */
export const speaksOfLinked = (texts: SeedConversation['texts']): boolean =>
  Object.values(texts.en).some((text) => linked.test(text));

/**
 * The facts a conversation speaks of and a contact lacks, or has too old, as `contact.city`; null
 * where it is not meant for the contact's segments, or speaks of deals, meetings or calls.
 *
 * @param freshDays older than this a dated fact does not count
 */
export const missingFacts = (
  { segment, texts }: SeedConversation,
  contact: SeedContact,
  companies: SeedData['companies'],
  freshDays: number,
): string[] | null => {
  if (speaksOfLinked(texts)) return null;
  if (segment !== null && !contact.segments.includes(segment)) return null;
  const company =
    contact.company === null ? undefined : companies[contact.company];
  /** Days since, of dates; whatever there is, of others. */
  const known: Record<string, unknown> = {
    'contact.firstname': contact.firstname,
    'contact.lastname': contact.lastname,
    'contact.city': contact.city,
    'contact.jobtitle': contact.jobtitle,
    'contact.recent_conversion_event_name': contact.conversion?.[0],
    'contact.recent_conversion_date': contact.conversion?.[1],
    'contact.first_conversion_date': contact.firstConversionDaysAgo,
    'contact.notes_last_contacted': contact.lastContactedDaysAgo,
    ...Object.fromEntries(
      Object.entries(company ?? {}).map(([name, value]) => [
        `company.${name}`,
        value,
      ]),
    ),
  };
  const isSaid = (fact: string, date: string | undefined) =>
    known[fact] != null &&
    (date === undefined ||
      (typeof known[date] === 'number' && known[date] < freshDays));
  const lacking = Object.values(texts.en).flatMap((text) =>
    [...text.matchAll(token)].flatMap(([, fact = '', date]) =>
      isSaid(fact, date) ? [] : [fact],
    ),
  );

  return [...new Set(lacking)];
};
