import {
  type CardReady,
  type CardStarter,
  type FactPart,
  NO_VOTE,
} from '@starters/contracts';
import { en } from '#src/texts/en.ts';

/** The contact's city, without which nothing is said. */
export const buildFact = (overrides: Partial<FactPart> = {}): FactPart => ({
  object: 'contact',
  property: 'city',
  kind: 'text',
  label: 'City',
  ...overrides,
});

/** A starter as the service hands it to the card, about the contact's city. */
export const buildCardStarter = (
  overrides: Partial<CardStarter> = {},
): CardStarter => ({
  starterId: '9001',
  language: 'en',
  line: ['“How is the shop in ', buildFact(), ' doing?”'],
  details: [{ label: 'Why now', text: ['They opened in ', buildFact(), '.'] }],
  proofUrl: null,
  signature: 'Proven · by Ines Moreau',
  receipt: 'Proven · by Ines Moreau — Most colleagues found it useful.',
  ballot: 'sealed-9001',
  vote: NO_VOTE,
  aside: false,
  ...overrides,
});

/** Starters that say `line`, one conversation each, in order. */
export const buildCandidates = (
  ...starters: Partial<CardStarter>[]
): CardReady['candidates'] =>
  starters.map((overrides, index) => ({
    translations: [
      buildCardStarter({
        starterId: `${9001 + index}`,
        ballot: `sealed-${9001 + index}`,
        ...overrides,
      }),
    ],
  }));

/** What the service answers for a contact: one starter, English, all well. */
export const buildCard = (overrides: Partial<CardReady> = {}): CardReady => ({
  ok: true,
  language: 'en',
  texts: en.card,
  wanted: { contact: ['city'], company: ['name'], choices: [] },
  reasons: [
    { value: 'too_generic', label: 'Too generic' },
    { value: 'other', label: 'Other' },
  ],
  candidates: buildCandidates({}),
  answers: [],
  notice: null,
  languageByCountry: { france: 'fr' },
  accountLanguage: 'en',
  maxFactAgeDays: 180,
  ...overrides,
});
