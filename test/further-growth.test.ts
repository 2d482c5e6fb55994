import {
  exportColumnOf,
  languageCodeOf,
  stageOf,
} from '#demo/seed/export-columns.ts';
import { splitChange } from '@starters/pages/approval/splitChange.ts';
import { toDay } from '@starters/pages/editor/day.ts';
import { findOffers } from '@starters/pages/editor/findOffers.ts';
import {
  insertFact,
  placeOfChange,
} from '@starters/pages/editor/insertFact.ts';
import { countJsonBytes } from '@starters/pages/transfer/countJsonBytes.ts';
import { readActionCall } from '#src/actions/action-call.ts';
import { labelKey } from '#src/labels/clean-label.ts';
import { readFacts } from '#src/labels/read-facts.ts';
import { sayFacts } from '#src/labels/say-facts.ts';
import { createClashIndex } from '#src/starters/find-clashes.ts';
import { findUnreadLabel } from '#src/starters/find-unread-label.ts';
import { isWebAddress } from '#src/starters/is-web-address.ts';
import { isProperName } from '#src/starters/known-words.ts';
import { labelsOf } from '#src/starters/labels-of.ts';
import { undoDefuse } from '#src/transfer/csv-cells.ts';
import { readRows } from '#src/transfer/read-rows.ts';
import { buildCatalog } from './helpers/build-catalog.ts';
import { buildStarter } from './helpers/build-starter.ts';
import { timeGrowth } from './helpers/time-growth.ts';

const { properties } = buildCatalog();
const labels = labelsOf(properties, 'en');
const clashes = createClashIndex([buildStarter({ id: '9', title: 'Another' })]);
const city = {
  object: 'contact',
  name: 'contact.city',
  label: 'City',
} as const;

// Labels, brackets in the editor, contacts, actions: lengths are those that limits leave.
timeGrowth({
  readFacts: [(text) => readFacts(text, labels), 300],
  'readFacts of one fact': [(text) => readFacts(`[${text}]`, labels), 90],
  sayFacts: [(text) => sayFacts(text, labels), 1_000],
  findUnreadLabel: [(text) => findUnreadLabel(text, properties), 300],
  'what a fact is called': [(text) => labels.find(text), 25],
  labelKey: [labelKey, 300],
  'what a starter has in common with others': [
    (opener) => clashes.find(buildStarter({ opener, title: opener })),
    150,
  ],
  isProperName: [isProperName, 1_000],
  isWebAddress: [isWebAddress, 4_000],
  'a call of an action': [
    (text) =>
      readActionCall({
        callbackId: '1',
        origin: { portalId: 1 },
        inputFields: { [text]: text },
      }),
    10_000,
  ],
  'what marketing changed': [
    (text) => splitChange(text, `${text} ${text}`),
    2_000,
  ],
  'a fact that is typed': [
    (text) => [
      findOffers(`[${text}`, [city]),
      insertFact(`${text}[${text}`, 2 * text.length + 1, 'City'),
      placeOfChange(text, `${text}.`),
    ],
    300,
  ],
  'a day that is typed': [toDay, 300],
  countJsonBytes: [countJsonBytes, 10_000],
  undoDefuse: [undoDefuse, 10_000],
  'rows of contacts': [
    (text) => [...readRows(text, (name) => exportColumnOf(name) !== null)],
    1_000,
  ],
  'cells of contacts': [
    (text) => [exportColumnOf(text), stageOf(text), languageCodeOf(text)],
    2_000,
  ],
});
