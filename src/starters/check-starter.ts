import {
  type FactPart,
  MAX_FIELD,
  MAX_TITLE,
  type StarterText,
} from '@starters/contracts';
import type { Catalog } from './catalog.ts';
import { findSegmentName } from './find-segment-name.ts';
import { isWebAddress } from './is-web-address.ts';
import { parseText, type TextFault } from './parse-text.ts';
import type { Starter } from './starter.ts';

/** A field of a starter that a fault or a piece of advice speaks of. */
export type CheckedField =
  | 'title'
  | 'theme'
  | 'opener'
  | 'question'
  | 'whyNow'
  | 'listenFor'
  | 'nextStep'
  | 'proofUrl'
  | 'segmentIds'
  | 'language'
  | 'startsOn'
  | 'validUntil';

/** Why a published starter is kept off the cards; the sentence is written from it. */
export type StarterFault = { field: CheckedField } & (
  | TextFault
  | { fault: 'empty_text'; piece: 'opener' | 'question' | 'whyNow' }
  | { fault: 'too_long'; piece: '' }
  | { fault: 'no_fact'; piece: '' }
  | { fault: 'segment_gone'; piece: string }
  | { fault: 'segment_named'; piece: string }
  | { fault: 'bad_proof_link'; piece: string }
  | { fault: 'ends_before_start'; piece: string }
  | Hold
);

/** Why a starter that has no fault in itself is not on cards yet. */
export interface Hold {
  fault: 'not_approved' | 'too_many_overdue';
  piece: '';
}

/** A starter's texts, ready for the card. */
export interface ReadyTexts {
  opener: StarterText;
  question: StarterText;
  whyNow: StarterText;
  listenFor: StarterText | null;
  nextStep: StarterText | null;
}
/** The texts, or what keeps them off cards. */
export type CheckedStarter =
  { ok: true; texts: ReadyTexts } | ({ ok: false } & StarterFault);

/** Names, e-mail and company name alone say nothing of this client, so they are no fact (docs/glossary.md). */
const noFact = new Set([
  'contact.firstname',
  'contact.lastname',
  'contact.email',
  'contact.company',
  'company.name',
]);

const isFact = (part: string | FactPart): boolean =>
  typeof part !== 'string' &&
  part.fallback === undefined &&
  !noFact.has(`${part.object}.${part.property}`);

/** Longest text of each field, in characters; the others are choices. */
export const longest: Partial<Record<CheckedField, number>> = {
  title: MAX_TITLE,
  theme: MAX_TITLE,
  opener: MAX_FIELD,
  question: MAX_FIELD,
  whyNow: MAX_FIELD,
  listenFor: MAX_FIELD,
  nextStep: MAX_FIELD,
  proofUrl: MAX_FIELD,
};

const required = ['opener', 'question', 'whyNow'] as const;
const spoken = [...required, 'listenFor', 'nextStep'] as const;

/** What checking looks at besides the starter. */
export type CheckDeps = Pick<Catalog, 'properties' | 'segmentNames' | 'holds'>;

/** Texts that are longer than anybody says; HubSpot itself would keep them. */
export const findTooLong = (starter: CheckableStarter): StarterFault[] =>
  (Object.keys(longest) as (keyof typeof longest)[]).flatMap((field) => {
    const text = starter[field as keyof CheckableStarter] ?? '';

    return text.length > (longest[field] ?? MAX_FIELD)
      ? [{ field, fault: 'too_long' as const, piece: '' as const }]
      : [];
  });

/** Whatever keeps a starter off cards, and its texts as far as they could be read. */
const examine = (
  starter: CheckableStarter,
  { properties, segmentNames }: CheckDeps,
): { faults: StarterFault[]; texts: Partial<ReadyTexts> } => {
  const faults = findTooLong(starter);
  const texts: Partial<Record<keyof ReadyTexts, StarterText | null>> = {};
  for (const field of spoken) {
    const text = starter[field]?.trim() ?? '';
    if (text === '') {
      if (field === 'listenFor' || field === 'nextStep') texts[field] = null;
      else faults.push({ field, fault: 'empty_text', piece: field });
      continue;
    }
    const result = parseText(text, properties);
    if (!result.ok) {
      const { fault, piece } = result;
      faults.push({ field, fault, piece });
      continue;
    }
    texts[field] = result.text;
    const named = findSegmentName(text, segmentNames);
    if (named) faults.push({ field, fault: 'segment_named', piece: named });
  }
  if (
    required.every((field) => texts[field]) &&
    !required.some((field) => texts[field]?.some(isFact))
  ) {
    faults.push({ field: 'whyNow', fault: 'no_fact', piece: '' });
  }
  if (
    starter.segmentIds.length > 0 &&
    !starter.segmentIds.some((id) => id in segmentNames)
  ) {
    const piece = starter.segmentIds.join(', ');
    faults.push({ field: 'segmentIds', fault: 'segment_gone', piece });
  }
  // Salespeople read the theme where they may refuse it.
  const themed = findSegmentName(starter.theme ?? '', segmentNames);
  if (themed) {
    faults.push({ field: 'theme', fault: 'segment_named', piece: themed });
  }
  if (starter.proofUrl && !isWebAddress(starter.proofUrl)) {
    faults.push({
      field: 'proofUrl',
      fault: 'bad_proof_link',
      piece: starter.proofUrl,
    });
  }
  const { startsOn, validUntil } = starter;
  if (startsOn && validUntil && validUntil < startsOn) {
    faults.push({
      field: 'validUntil',
      fault: 'ends_before_start',
      piece: `${startsOn} – ${validUntil}`,
    });
  }

  return { faults, texts: texts as Partial<ReadyTexts> };
};

/** What of a starter is checked; one that is being written has no id yet. */
export type CheckableStarter = Pick<
  Starter,
  | (typeof spoken)[number]
  | 'title'
  | 'theme'
  | 'segmentIds'
  | 'proofUrl'
  | 'startsOn'
  | 'validUntil'
>;

/** Everything in a starter that keeps it off cards; empty when nothing does. */
export const findFaults = (
  starter: CheckableStarter,
  deps: CheckDeps,
): StarterFault[] => examine(starter, deps).faults;

/** The texts of a starter as far as they can be read, for showing while it is being written. */
export const readTexts = (
  starter: CheckableStarter,
  deps: CheckDeps,
): Partial<ReadyTexts> => examine(starter, deps).texts;

/**
 * Whether a starter may be on cards: its texts, or the first thing that keeps it off, be it a fault
 * against the account's properties and segments or a hold.
 */
export const checkForCards = (
  starter: Starter,
  deps: CheckDeps,
): CheckedStarter => {
  const { faults, texts } = examine(starter, deps);
  const hold = deps.holds?.[starter.id];
  const [first] = hold
    ? [...faults, { field: 'title' as const, fault: hold, piece: '' as const }]
    : faults;

  // Without a fault all texts are there.
  return first
    ? { ok: false, ...first }
    : { ok: true, texts: texts as ReadyTexts };
};
