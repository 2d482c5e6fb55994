import type { Reason, Verdict } from '@starters/contracts';
import type { SeedContact } from './contacts.ts';
import type { SeedData } from './seed-data.ts';
import type { SeedLanguage } from './starters.ts';
import { dealsAndTalks } from './deals-and-talks.ts';
import { seedEmptyCards } from './empty-cards.ts';
import { isOfSpeaker, missingFacts, speaksOfLinked } from './missing-facts.ts';

/** A vote of the past weeks. */
export interface SeedVote {
  userId: number;
  /** Place in `contacts`. */
  contact: number;
  conversation: string;
  language: SeedLanguage;
  verdict: Verdict;
  reason: Reason | null;
  comment: string | null;
  daysAgo: number;
}

/** The first contacts have no votes, so that a person who tries the demo is the first to vote. */
const firstVotedContact = 8;

type Opinion = readonly [
  verdict: Verdict,
  reason?: Reason,
  en?: string,
  fr?: string,
];

const useful: Opinion = ['useful'];

/** What colleagues made of each conversation, taken in turn. */
const opinions: Record<string, readonly Opinion[]> = {
  download: [
    useful,
    useful,
    ['not_useful', 'already_discussed'],
    useful,
    useful,
    useful,
    ['not_useful', 'not_now'],
  ],
  visit: [
    useful,
    useful,
    ['not_useful', 'not_my_words'],
    useful,
    useful,
    useful,
    useful,
    ['not_useful', 'not_now'],
  ],
  since: [
    [
      'not_useful',
      'too_generic',
      'Everybody opens like that.',
      'Tout le monde commence ainsi.',
    ],
    ['not_useful', 'too_generic'],
    useful,
    [
      'not_useful',
      'not_my_words',
      'Sounds like a form.',
      'On dirait un formulaire.',
    ],
    [
      'not_useful',
      'too_generic',
      'I ask this anyway, I need no card for it.',
      'Je le demande de toute façon, sans carte.',
    ],
    [
      'not_useful',
      'other',
      'It reminds the client that I did not call.',
      'Cela rappelle au client que je n’ai pas appelé.',
    ],
  ],
  closing: [
    useful,
    useful,
    ['not_useful', 'wrong_for_client'],
    useful,
    ['not_useful', 'too_generic'],
  ],
  'double-booking': [useful, ['not_useful', 'not_my_words'], useful],
  'by-hand': [
    useful,
    ['not_useful', 'not_now'],
    [
      'not_useful',
      'too_generic',
      'They expect a number here.',
      'Ils attendent un chiffre à cet endroit.',
    ],
    useful,
  ],
};

/** Of the conversations nobody has strong feelings about. */
const usualOpinions: readonly Opinion[] = [
  useful,
  [
    'not_useful',
    'too_generic',
    'Too much of everybody in it.',
    'Cela vaut pour tout le monde.',
  ],
  useful,
  useful,
  ['not_useful', 'not_now'],
  useful,
  ['not_useful', 'wrong_for_client'],
  useful,
  [
    'not_useful',
    'not_my_words',
    'I would ask it more softly.',
    'Je le demanderais plus doucement.',
  ],
];

/** Of those that speak of a deal, a meeting or a call: what is particular is found useful. */
const particularOpinions: readonly Opinion[] = [
  useful,
  useful,
  ['not_useful', 'already_discussed'],
  useful,
  useful,
  [
    'not_useful',
    'not_my_words',
    'I would say it in fewer words.',
    'Je le dirais en moins de mots.',
  ],
  useful,
];

const languageOfContact = ({
  hs_language,
  country,
}: SeedContact): SeedLanguage =>
  hs_language?.startsWith('fr') ||
  (hs_language === null && country === 'France')
    ? 'fr'
    : 'en';

/** Whether a contact has a deal, a meeting and a call, so that any conversation about them fits. */
const hasTalks = (contact: SeedContact, index: number): boolean =>
  Object.values(dealsAndTalks(contact, index, String)).every(
    (records) => records.length > 0,
  );

/** Older than this a dated fact does not count, with some days to spare. */
const freshDays = 170;
/** How many votes a conversation has, and over how many days, by the size of the seed. */
const measures = {
  small: { most: 18, days: 38 },
  full: { most: 44, days: 88 },
};
const fewContacts = 100;

/** Weeks of votes, each on a contact that the conversation fits. Always the same. */
export const seedVotes = (data: SeedData): SeedVote[] => {
  const { companies, contacts, conversations, voters } = data;
  const { most, days } =
    measures[contacts.length < fewContacts ? 'small' : 'full'];

  // Whoever has nothing to say to a client has nothing to vote on either.
  const silent = new Set(
    seedEmptyCards({ companies, contacts, conversations }).map(
      ({ contact }) => contact,
    ),
  );

  return conversations.flatMap((conversation, order) => {
    const isLinked = speaksOfLinked(conversation.texts);
    const taken =
      opinions[conversation.key] ??
      (isLinked ? particularOpinions : usualOpinions);
    const fitting = contacts.flatMap((contact, index) =>
      index >= firstVotedContact &&
      !silent.has(index) &&
      (isLinked
        ? index % 2 === order % 2 && hasTalks(contact, index)
        : // Whoever voted knew what they said of themselves.
          missingFacts(conversation, contact, companies, freshDays)?.every(
            isOfSpeaker,
          ))
        ? [{ contact, index }]
        : [],
    );

    return Array.from(
      { length: Math.min(most, fitting.length * 2) },
      (_, i) => {
        const { contact, index } = fitting[i % fitting.length] ?? {
          contact: contacts[0] as SeedContact,
          index: 0,
        };
        const [verdict, reason = null, en = null, fr = null] =
          taken[i % taken.length] ?? useful;
        const language = languageOfContact(contact);
        // The second round through the contacts is by other people than the first.
        const voter =
          voters[(i + order + Math.floor(i / fitting.length)) % voters.length];

        return {
          userId: voter ?? 51_003,
          contact: index,
          conversation: conversation.key,
          language,
          verdict,
          reason,
          // Not everybody repeats themselves: a comment is made once.
          comment: i < taken.length ? (language === 'fr' ? fr : en) : null,
          daysAgo: 2 + ((i * 5 + order * 3) % days),
        };
      },
    );
  });
};
