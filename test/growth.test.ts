import { fillText, rewrite } from '@starters/contracts';
import { forAnyClient } from '@starters/lines';
import { sayNumber } from '@starters/texts/numbers';
import { readWhereabout } from '#src/choices/read-whereabout.ts';
import { cutText } from '#src/cut-text.ts';
import { adoptWords } from '#src/editing/adopt-words.ts';
import { mergeFields } from '#src/editing/merge-fields.ts';
import { sayField } from '#src/editing/say-field.ts';
import { describeError } from '#src/errors/describe-error.ts';
import { foldName, visibleText } from '#src/fold-text.ts';
import { verifyWithAny } from '#src/http/verify-with-any.ts';
import { readWebhooks } from '#src/inbox/read-webhooks.ts';
import { createSealer } from '#src/installations/sealer.ts';
import { keepable } from '#src/keepable.ts';
import { valueSteps } from '#src/lines/value-steps.ts';
import { shorten } from '#src/shorten.ts';
import { findFaults } from '#src/starters/check-starter.ts';
import { withoutHtml } from '#src/starters/clean-html.ts';
import { findClosing } from '#src/starters/closed-question.ts';
import { findFigure } from '#src/starters/find-figure.ts';
import { findForeignField } from '#src/starters/find-merge-field.ts';
import { findOneClient } from '#src/starters/find-one-client.ts';
import { findSegmentName } from '#src/starters/find-segment-name.ts';
import { isWhollyNew } from '#src/starters/is-wholly-new.ts';
import { lintStarter } from '#src/starters/lint-starter.ts';
import { guideOwnWords } from '#src/starters/own-words-guide.ts';
import { parseText } from '#src/starters/parse-text.ts';
import {
  countOtherScript,
  hasOtherScript,
} from '#src/starters/other-script.ts';
import { readsUnlike } from '#src/starters/reads-like.ts';
import { titleKey } from '#src/starters/title-key.ts';
import { saidOf } from '#src/starters/said-text.ts';
import { findSpeakerClaims } from '#src/starters/speaker-claims.ts';
import { emptyFields } from '#src/starters/starter.ts';
import { lengthOf } from '#src/starters/within-limits.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { checkRows } from '#src/transfer/check-rows.ts';
import { decodeContent } from '#src/transfer/decode-content.ts';
import { readTable } from '#src/transfer/read-table.ts';
import { readTie } from '#src/transfer/row-ties.ts';
import { buildCatalog } from './helpers/build-catalog.ts';
import { type GrowingReaders, timeGrowth } from './helpers/time-growth.ts';
import { buildImportContext } from './helpers/build-import-context.ts';
import { buildStarter } from './helpers/build-starter.ts';
import { spokenOf } from './helpers/own-words.ts';

const { properties } = buildCatalog();
const guide = guideOwnWords({ key: '', facts: new Map() }, spokenOf);
const valueOf = (name: string, kind: 'text' | 'date' | 'number') => {
  const steps = valueSteps(
    [{ object: 'contact', property: name, kind, label: name }],
    { contact: { [name]: { kind, label: name } }, company: {} },
  );

  return (text: string) => rewrite(`contact.${name}\0${text}`, steps);
};
const inWords = (text: string) =>
  forAnyClient(
    text,
    {
      contact: {
        firstname: 'Ana',
        city: 'Le Havre',
        recent_conversion_date: '2026-05-12',
      },
      company: { name: 'Acme Ltd', annualrevenue: '12000000' },
    },
    guide,
  );
const ofValue = (text: string) =>
  forAnyClient(
    'Ana, you asked on May 12th in Leeds',
    {
      contact: { city: text, recent_conversion_date: text },
      company: { name: text, annualrevenue: text },
    },
    guide,
  );
let salt = 0;
const sealer = createSealer(['a secret that is long enough for a test']);
const told = {
  portalId: 1,
  occurredAt: 1_764_000_000_000,
  subscriptionType: 'contact.merge',
  objectId: 1,
};
const contextOf = buildImportContext({ starters: [] });
/** A file of one row, checked as an import checks it. */
const importOf = (column: string) => (text: string) => {
  const cell = `"${text.replaceAll('"', '""')}"`;
  const table = readTable(
    `title,opener,question,why_now,${column}\na,b,c,d,${cell}`,
  );

  return table.ok && checkRows(table, contextOf);
};

/** Every function that reads what people write, and how long a text it is first given. */
const readers: GrowingReaders = {
  parseText: [(text) => parseText(text, properties), 4_000],
  findFaults: [
    (opener) =>
      findFaults(buildStarter({ opener }), {
        properties,
        segmentNames: { 1: 'Multi-site retail' },
      }),
    150,
  ],
  'findFaults of what is too long': [
    (opener) =>
      findFaults(buildStarter({ opener }), {
        properties,
        segmentNames: { 1: 'Multi-site retail' },
      }),
    4_000,
  ],
  lintStarter: [(question) => lintStarter(buildStarter({ question })), 150],
  findSpeakerClaims: [
    (opener) => findSpeakerClaims(buildStarter({ opener })),
    400,
  ],
  'findSpeakerClaims of why now': [
    (whyNow) => findSpeakerClaims(buildStarter({ whyNow })),
    400,
  ],
  'findOneClient in English': [
    // Texts that were looked at are remembered.
    (text) => findOneClient(`${text}${(salt += 1)}`, 'en'),
    150,
  ],
  'findOneClient in French, all of it allowed': [
    (text) => findOneClient(`${text}${(salt += 1)}`, 'fr', text),
    150,
  ],
  findForeignField: [findForeignField, 2_000],
  findSegmentName: [
    (text) => findSegmentName(text, { 1: 'Hot leads', 2: 'aa aa' }),
    2_000,
  ],
  findFigure: [findFigure, 4_000],
  findClosing: [(text) => findClosing(text, 'fr'), 1_000],
  countOtherScript: [(text) => countOtherScript(text, 'en'), 4_000],
  hasOtherScript: [(text) => hasOtherScript(text, 'en'), 4_000],
  readsUnlike: [(text) => readsUnlike([text], 'fr'), 1_000],
  saidOf: [saidOf, 4_000],
  titleKey: [titleKey, 2_000],
  withoutHtml: [withoutHtml, 2_000],
  isWhollyNew: [
    (opener) => isWhollyNew(buildStarter({ opener }), buildStarter({ opener })),
    2_000,
  ],
  adoptWords: [(text) => adoptWords(emptyFields, text), 1_000],
  readWhereabout: [(text) => readWhereabout(text, '2026-11-28'), 1_000],
  'own words': [inWords, 1_000],
  'values in own words': [ofValue, 2_000],
  'a short city': [valueOf('city', 'text'), 45],
  'a long city': [valueOf('city', 'text'), 4_000],
  'a long job title': [valueOf('jobtitle', 'text'), 4_000],
  'a long date': [valueOf('closedate', 'date'), 4_000],
  readWebhooks: [
    (text) =>
      readWebhooks([
        { ...told, subscriptionType: text },
        { ...told, objectTypeId: text, propertyValue: text },
        { ...told, mergedObjectIds: [text, text] },
      ]),
    2_000,
  ],
  'a browser’s cookie': [
    (text) => {
      try {
        return sealer.open(text, 'growth');
      } catch {
        return null;
      }
    },
    10_000,
  ],
  'a header of a signature': [
    (text) =>
      verifyWithAny(['a secret'], {
        method: 'POST',
        url: `https://service.example/${text.length}`,
        body: text,
        headers: new Headers({
          'x-hubspot-signature-v3': 'x'.repeat(text.length),
          'x-hubspot-request-timestamp': '1'.repeat(text.length),
        }),
        now: 1,
      }),
    10_000,
  ],
  fillText: [
    (value) => fillText(textsIn('en').hasLeft, { name: value }),
    1_000,
  ],
  sayNumber: [
    (because) =>
      sayNumber(
        textsIn('en').transferWords.writingWaits,
        { done: 1, count: 2, because },
        'en',
      ),
    10_000,
  ],
  'merging what two people wrote': [
    (opener) =>
      mergeFields(
        emptyFields,
        { ...emptyFields, opener },
        { ...emptyFields, opener: `${opener}.`, question: opener },
      ),
    1_000,
  ],
  'a field of a proposal': [
    (text) => sayField('opener', text, buildCatalog(), 'en'),
    4_000,
  ],
  'a tie of a row': [(text) => readTie(`row:${text}`), 1_000],
  'an import with a long owner': [importOf('owner'), 1_000],
  'an import with many segments': [importOf('segments'), 150],
  'an import with a long original': [importOf('variant_of'), 1_000],
  readTable: [
    (text) => readTable(`title,opener,question,why_now\na,b,c,d\n${text}`),
    1_000,
  ],
  'readTable without a header': [readTable, 1_000],
  decodeContent: [(text) => decodeContent({ text, base64: null }), 10_000],
  describeError: [(text) => describeError(new Error(text)), 2_000],
  lengthOf: [
    (text) => [lengthOf(text, properties), lengthOf(text, null)],
    1_000,
  ],
  visibleText: [visibleText, 10_000],
  foldName: [foldName, 4_000],
  keepable: [keepable, 10_000],
  shorten: [(text) => shorten(text, 100), 10_000],
  cutText: [(text) => cutText(text, text.length / 2), 10_000],
};

timeGrowth(readers);
