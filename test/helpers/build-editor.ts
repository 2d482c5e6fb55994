import type {
  CardStarter,
  EditorCheck,
  EditorOpened,
  Language,
} from '@starters/contracts';
import { recordLocales } from '#src/cards/record-locales.ts';
import { sayTexts } from '#src/cards/say-texts.ts';
import { toDraft } from '#src/editing/draft.ts';
import { readTexts } from '#src/starters/check-starter.ts';
import { buildLineRules } from '#src/lines/line-rules.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { buildCard } from './build-card.ts';
import { buildCatalog } from './build-catalog.ts';
import { goodFields } from './open-editor.ts';

/** What the check says of a good starter, tried on the clients named. */
export const buildCheck = (
  overrides: Partial<EditorCheck> = {},
  meantFor: CardStarter['meantFor'] = null,
): EditorCheck => {
  const texts = readTexts(toDraft(goodFields), buildCatalog());
  const [candidate] = buildCard().candidates;
  if (!candidate || !texts) throw new Error('The tests have no starter.');

  return {
    ok: true,
    faults: [],
    advice: [],
    lookalikes: [],
    seconds: 6,
    candidate: {
      ...candidate,
      ...sayTexts(texts, 'en', textsIn('en')),
      language: 'en',
      meantFor,
    },
    wanted: { contact: ['city'], company: [], choices: [], linked: [] },
    note: null,
    rules: buildLineRules(
      [{ ...candidate, ...sayTexts(texts, 'en', textsIn('en')) }],
      buildCatalog().properties,
      'Europe/London',
    ),
    sample: [],
    ...overrides,
  };
};

/** What the editor opens with: a published starter, two segments, two owners. */
export const buildEditor = (
  overrides: Partial<EditorOpened> = {},
  language: Language = 'en',
): EditorOpened => ({
  ok: true,
  language,
  texts: textsIn(language).editor,
  fieldTexts: textsIn(language).fields,
  starterId: '9001',
  base: 'aaaaaaaaaaaaaaaa',
  fields: { ...goodFields, segmentIds: ['17'] },
  status: 'published',
  statusLabel: 'Published',
  choices: {
    segments: [
      { id: '17', label: 'Hospitality (49 clients)' },
      { id: '22', label: 'Franchises (30 clients)' },
    ],
    owners: [
      { id: '751010', name: 'Ines Moreau' },
      { id: '751011', name: 'Paul Girard' },
    ],
    themes: ['Growth'],
    originals: [
      {
        id: '9002',
        title: 'In English too',
        language: 'en',
        isTranslation: false,
      },
      {
        id: '9003',
        title: 'En français',
        language: 'fr',
        isTranslation: false,
      },
      {
        id: '9004',
        title: 'A translation',
        language: 'en',
        isTranslation: true,
      },
    ],
    facts: [{ object: 'contact', name: 'city', label: 'City' }],
  },
  request: null,
  adopted: null,
  publishing: 'publish',
  publishingChanged: 'publish',
  pending: null,
  others: [],
  writing: textsIn(overrides.language ?? 'en').writing.texts,
  keptUnder: 'new',
  draft: null,
  check: buildCheck(),
  locales: recordLocales,
  clientStages: ['customer'],
  accountLanguage: 'en',
  maxFactAgeDays: 180,
  ...overrides,
});
