import {
  type CardReady,
  type CardStarter,
  type FactPart,
  type LineRules,
  NO_VOTE,
} from '@starters/contracts';
import type { OpenCard } from '@starters/cards/openCard.ts';
import { buildLineRules } from '#src/lines/line-rules.ts';
import { guideOwnWords } from '#src/starters/own-words-guide.ts';
import { TYPES } from '#src/cards/list-wanted.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { spokenOf } from './own-words.ts';

const en = textsIn('en');

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
  conversation: '9001',
  tier: 1,
  facts: [{ value: 'contact.city', label: 'City' }],
  dates: [],
  language: 'en',
  line: ['“How is the shop in ', buildFact(), ' doing?”'],
  details: [{ label: 'Why now', text: ['They opened in ', buildFact(), '.'] }],
  proofUrl: null,
  signature: 'Proven · by Ines Moreau',
  receipt: 'Proven — Most colleagues found it useful.',
  author: { label: 'by Ines Moreau', path: '/v1/contacts/501/authors/71' },
  mutes: [
    {
      label: 'Don’t show it again',
      path: '/v1/choices',
      body: { kind: 'starter', target: '9001', choice: 'muted' },
    },
  ],
  meantFor: null,
  used: null,
  textId: '9001-aaaa',
  ballot: 'sealed-9001',
  vote: NO_VOTE,
  aside: null,
  ...overrides,
});

/** Starters that say `line`, one conversation each, in order. */
export const buildCandidates = (
  ...starters: Partial<CardStarter>[]
): CardReady['candidates'] =>
  starters.map((overrides, index) =>
    buildCardStarter({
      starterId: `${9001 + index}`,
      textId: `${9001 + index}-aaaa`,
      conversation: `${9001 + index}`,
      tier: index + 1,
      ballot: `sealed-${9001 + index}`,
      ...overrides,
    }),
  );

/** The rules that the service sends with these starters, to an account in London. */
export const buildRules = (candidates: CardStarter[]): LineRules =>
  buildLineRules(candidates, { contact: {}, company: {} }, 'Europe/London');

/** The read of the contact's companies, of which the primary one counts. */
export const buildCompanyRead = (
  properties = ['name'],
): CardReady['wanted']['linked'][number] => ({
  type: '0-2',
  properties,
  picks: [{ object: 'company', by: '', from: 0, to: 0, without: [] }],
});

/** What the service answers for a contact: one starter, English, all well. */
export const buildCard = (overrides: Partial<CardReady> = {}): CardReady => ({
  ok: true,
  language: 'en',
  texts: en.card,
  wanted: {
    contact: ['city'],
    company: ['name'],
    choices: [],
    linked: [buildCompanyRead()],
  },
  types: TYPES,
  rules: buildRules(overrides.candidates ?? buildCandidates({})),
  reasons: [
    { value: 'too_generic', label: 'Too generic' },
    { value: 'other', label: 'Other' },
  ],
  shown: 3,
  candidates: buildCandidates({}),
  answers: [],
  ownWords: guideOwnWords({ key: '', facts: new Map() }, spokenOf),
  named: null,
  sign: null,
  notice: null,
  locales: { en: 'en-GB', fr: 'fr-FR', france: 'fr-FR', usa: 'en-US' },
  clientStages: ['customer', 'evangelist'],
  sheets: [{ label: 'Request one', path: '/v1/contacts/501/requests' }],
  requestSheet: { label: 'Request one', path: '/v1/contacts/501/requests' },
  accountLanguage: 'en',
  maxFactAgeDays: 180,
  me: {},
  ...overrides,
});

/** The same, as the card holds it, open in a tab of contact 501 at `now` (ms). */
export const buildOpenCard = (
  overrides: Partial<CardReady>,
  now: number,
): OpenCard => ({
  ...buildCard(overrides),
  contactId: 501,
  user: {},
  surface: 'crm.record.tab',
  isTab: true,
  now,
  refresh: () => {},
});
