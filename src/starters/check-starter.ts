import type { FactPart, StarterText } from '@starters/contracts';
import type { Catalog } from './catalog.ts';
import { parseText, type TextFault } from './parse-text.ts';
import type { Starter } from './starter.ts';

/** Why a published starter is kept off the cards; the sentence is written from it. */
export type StarterFault =
  | TextFault
  | { fault: 'empty_text'; piece: 'opener' | 'question' | 'whyNow' }
  | { fault: 'no_fact'; piece: '' }
  | { fault: 'segment_gone'; piece: string }
  | { fault: 'bad_proof_link'; piece: string };

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

/** Names, e-mail and company name alone say nothing of this client: DESIGN §2, fact. */
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

const required = ['opener', 'question', 'whyNow'] as const;

/** Checks a starter against the account's properties and segments. */
export const checkStarter = (
  starter: Starter,
  catalog: Pick<Catalog, 'properties' | 'segmentNames'>,
): CheckedStarter => {
  const parsed: Partial<Record<keyof ReadyTexts, StarterText | null>> = {};
  for (const field of [...required, 'listenFor', 'nextStep'] as const) {
    const text = starter[field]?.trim() ?? '';
    if (text === '') {
      if (field !== 'listenFor' && field !== 'nextStep') {
        return { ok: false, fault: 'empty_text', piece: field };
      }
      parsed[field] = null;
      continue;
    }
    const result = parseText(text, catalog.properties);
    if (!result.ok) return result;

    parsed[field] = result.text;
  }
  const texts = parsed as ReadyTexts;
  if (!required.some((field) => texts[field].some(isFact))) {
    return { ok: false, fault: 'no_fact', piece: '' };
  }
  if (
    starter.segmentIds.length > 0 &&
    !starter.segmentIds.some((id) => id in catalog.segmentNames)
  ) {
    const piece = starter.segmentIds.join(', ');

    return { ok: false, fault: 'segment_gone', piece };
  }
  if (starter.proofUrl && !/^https?:\/\/[^\s]+$/i.test(starter.proofUrl)) {
    return { ok: false, fault: 'bad_proof_link', piece: starter.proofUrl };
  }

  return { ok: true, texts };
};
