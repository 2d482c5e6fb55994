import {
  type FieldRow,
  type Language,
  listFields,
  listWording,
  type RequiredField,
  STARTER_FIELDS,
  type StarterField,
  type StarterText,
  type WordingField,
} from '@starters/contracts';
import type { Catalog } from './catalog.ts';
import { withoutHtml } from './clean-html.ts';
import { findForeignField } from './find-merge-field.ts';
import type { Clash } from './find-clashes.ts';
import { findOneClient } from './find-one-client.ts';
import { findSegmentName } from './find-segment-name.ts';
import { findUnreadLabel, type UnreadLabel } from './find-unread-label.ts';
import { isFact } from './is-fact.ts';
import { isWebAddress } from './is-web-address.ts';
import { type ParsedText, parseText, type TextFault } from './parse-text.ts';
import { readsUnlike } from './reads-like.ts';
import { findSpeakerClaims } from './speaker-claims.ts';
import type { Starter, WrittenStarter } from './starter.ts';
import { listTooLong, withoutTooLong } from './within-limits.ts';

/** Something of another tool: a field with a token to write instead, one without, an error. */
export type ForeignFault = 'merge_field' | 'other_field' | 'sheet_error';

/** Why a published starter is kept off the cards; the sentence is written from it. */
export type StarterFault = { field: StarterField } & (
  | TextFault
  | UnreadLabel
  | { fault: ForeignFault; piece: string }
  | { fault: 'empty_text'; piece: WordingField }
  | { fault: 'too_long'; piece: '' }
  | { fault: 'no_fact'; piece: '' }
  | { fault: 'speaker_claim'; piece: string }
  | { fault: 'one_client'; piece: string }
  | { fault: 'segment_gone'; piece: string }
  | { fault: 'other_language' | 'unknown_language'; piece: Language }
  | { fault: 'segment_named'; piece: string }
  | { fault: 'bad_proof_link'; piece: string }
  | { fault: 'ends_before_start'; piece: string }
  | Pick<Clash, 'fault' | 'piece'>
  | Hold
);

/** Why a starter without faults is not on cards yet. */
export interface Hold {
  fault: 'not_approved' | 'too_many_overdue';
  piece: '';
}

/** A starter's texts, ready for the card; null where it has none. */
export type ReadyTexts = {
  [F in WordingField]: F extends RequiredField
    ? StarterText
    : StarterText | null;
};
type FoundTexts = Partial<Record<WordingField, StarterText | null>>;
/** The texts, or what keeps them off cards. */
export type CheckedStarter =
  { ok: true; texts: ReadyTexts } | ({ ok: false } & StarterFault);

/** What checking looks at besides the starter. */
export type CheckDeps = Pick<
  Catalog,
  'properties' | 'segmentNames' | 'holds' | 'clashes'
>;

/** Texts beyond their longest length. */
export const findTooLong = (
  starter: WrittenStarter,
  properties: Catalog['properties'] | null,
): StarterFault[] =>
  listTooLong(starter, properties).map((field) => ({
    field,
    fault: 'too_long',
    piece: '',
  }));

/** What is wrong with the language of what is said; null where it is the one that it claims. */
const findOtherLanguage = ({
  language,
  opener,
  question,
}: WrittenStarter): StarterFault | null => {
  const like = readsUnlike([opener, question].map(withoutHtml), language);
  if (!like) return null;

  return like === 'unknown'
    ? { field: 'language', fault: 'unknown_language', piece: language }
    : { field: 'language', fault: 'other_language', piece: like };
};

const requiredWording = () =>
  listWording().filter((field) => 'isRequired' in STARTER_FIELDS[field]);

/** Whether all required texts are present. */
const hasRequired = (texts: FoundTexts): texts is ReadyTexts =>
  requiredWording().every((field) => texts[field]);

/** What a text took along from another tool; a token that is only misspelt is told as such. */
const findForeign = (
  text: string,
  parsed?: ParsedText,
): { fault: ForeignFault; piece: string } | null => {
  const found = findForeignField(text);
  if (!found) return null;
  const { fault, piece, instead } = found;
  if (fault === 'sheet_error' || instead !== null) return { fault, piece };

  return parsed?.ok === false && piece.startsWith('{')
    ? null
    : { fault: 'other_field', piece };
};
/** What would give one client away to all others, field by field. */
const findLookalikes = (starter: WrittenStarter): StarterFault[] =>
  listWording().flatMap((field) =>
    findOneClient(
      // As it is said: `&#39;` is an apostrophe, and no figure of a client’s.
      withoutHtml(starter[field] ?? ''),
      starter.language,
      starter.forEveryone ?? '',
    ).map((piece) => ({ field, fault: 'one_client' as const, piece })),
  );

/** What in a starter's texts still looks like one client, each piece once. */
export const listLookalikes = (starter: WrittenStarter): string[] => [
  ...new Set(findLookalikes(withoutTooLong(starter)).map(({ piece }) => piece)),
];

/** The faults of a starter, and its texts as far as they could be parsed. */
interface Examined {
  faults: readonly StarterFault[];
  texts: Readonly<FoundTexts>;
}

const examineAnew = (
  written: WrittenStarter,
  { properties, segmentNames }: CheckDeps,
): Examined => {
  const faults = findTooLong(written, properties);
  const tooLong = faults.map(({ field }) => field);
  const starter = withoutTooLong(written, properties);
  const texts: FoundTexts = {};
  for (const field of listWording()) {
    const { isRequired }: FieldRow = STARTER_FIELDS[field];
    const text = withoutHtml(starter[field]?.trim() ?? '');
    if (text === '') {
      if (!isRequired) texts[field] = null;
      else if (!tooLong.includes(field)) {
        faults.push({ field, fault: 'empty_text', piece: field });
      }
      continue;
    }
    const result = parseText(text, properties);
    const wrong = findForeign(text, result) ?? (result.ok ? null : result);
    const unread = wrong ? null : findUnreadLabel(text, properties);
    if (wrong) faults.push({ field, fault: wrong.fault, piece: wrong.piece });
    if (unread) faults.push({ field, ...unread });
    if (!result.ok) continue;
    texts[field] = result.text;
    const named = findSegmentName(text, segmentNames);
    if (named) faults.push({ field, fault: 'segment_named', piece: named });
  }
  if (
    hasRequired(texts) &&
    !requiredWording().some((field) => texts[field]?.some(isFact))
  ) {
    faults.push({ field: 'whyNow', fault: 'no_fact', piece: '' });
  }
  const otherLanguage = findOtherLanguage(starter);
  if (otherLanguage) faults.push(otherLanguage);
  for (const { field, piece } of findSpeakerClaims(starter)) {
    faults.push({ field, fault: 'speaker_claim', piece });
  }
  if (
    starter.segmentIds.length > 0 &&
    !starter.segmentIds.some((id) => id in segmentNames)
  ) {
    const piece = starter.segmentIds.join(', ');
    faults.push({ field: 'segmentIds', fault: 'segment_gone', piece });
  }
  // The theme is checked as well: salespeople read it where they mute it.
  const themed = findSegmentName(starter.theme ?? '', segmentNames);
  if (themed) {
    faults.push({ field: 'theme', fault: 'segment_named', piece: themed });
  }
  for (const [field, { kind }] of listFields()) {
    const piece = starter[field];
    if (kind === 'text' && typeof piece === 'string') {
      const wrong = findForeign(piece);
      if (wrong) faults.push({ field, ...wrong });
    }
    if (
      kind === 'url' &&
      piece &&
      typeof piece === 'string' &&
      !isWebAddress(piece)
    ) {
      faults.push({ field, fault: 'bad_proof_link', piece });
    }
  }
  const { startsOn, validUntil } = starter;
  if (startsOn && validUntil && validUntil < startsOn) {
    faults.push({
      field: 'validUntil',
      fault: 'ends_before_start',
      piece: `${startsOn} – ${validUntil}`,
    });
  }

  // What is refused already for another reason is not refused a second time for looking like one client.
  const lookalikes = findLookalikes(starter).filter(
    ({ field, piece }) =>
      !faults.some((fault) => fault.field === field && fault.piece === piece),
  );

  return { faults: [...faults, ...lookalikes], texts };
};

/** The last result for a starter, and what else it depends on. */
const examined = new WeakMap<
  WrittenStarter,
  Pick<CheckDeps, 'properties' | 'segmentNames'> & { result: Examined }
>();

/** Computed once as long as starter, properties and names of segments are the same objects. */
const examine = (starter: WrittenStarter, deps: CheckDeps): Examined => {
  const known = examined.get(starter);
  const { properties, segmentNames } = deps;
  if (known?.properties === properties && known.segmentNames === segmentNames) {
    return known.result;
  }
  const result = examineAnew(starter, deps);
  examined.set(starter, { properties, segmentNames, result });

  return result;
};

/** Everything in a starter that keeps it off cards; empty when nothing does. */
export const findFaults = (
  starter: WrittenStarter,
  deps: CheckDeps,
): StarterFault[] => [...examine(starter, deps).faults];

/**
 * The texts of a starter for the preview; null while a required one is missing or cannot be parsed.
 */
export const readTexts = (
  starter: WrittenStarter,
  deps: CheckDeps,
): ReadyTexts | null => {
  const { texts } = examine(starter, deps);

  return hasRequired(texts) ? texts : null;
};

/**
 * Whether a starter may be on cards: its texts, or the first thing that keeps it off: a fault
 * against the account's properties and segments, or a hold.
 */
export const checkForCards = (
  starter: Starter,
  deps: CheckDeps,
): CheckedStarter => {
  const { faults, texts } = examine(starter, deps);
  const hold = deps.holds?.[starter.id];
  const clash = deps.clashes?.[starter.id];
  const [first] = [
    ...faults,
    ...(clash ? [clash] : []),
    ...(hold
      ? [{ field: 'title' as const, fault: hold, piece: '' as const }]
      : []),
  ];

  // Without a fault all texts are there.
  return first
    ? { ok: false, ...first }
    : { ok: true, texts: texts as ReadyTexts };
};
