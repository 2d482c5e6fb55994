import {
  type Language,
  type StarterFields,
  type StarterText,
  type WordingField,
  listWording,
  DAY_MS,
} from '@starters/contracts';
import type { PropertyKinds } from '#src/starters/catalog.ts';
import { parseText } from '#src/starters/parse-text.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { FactNeed } from './contact-counter.ts';

/** A conversation to begin with, in one language. */
export interface Draft
  extends
    Pick<StarterFields, 'title' | 'theme' | 'opener' | 'question'>,
    Partial<Pick<StarterFields, Exclude<WordingField, 'opener' | 'question'>>> {
  key: string;
}

/** The conversations to begin with in a language; the keys are the same in each. */
export const listDrafts = (language: Language): Draft[] =>
  Object.entries(textsIn(language).firstDraftTexts).map(([key, texts]) => ({
    key,
    ...texts,
  }));

const parsedTexts = (draft: Draft, properties: PropertyKinds): StarterText[] =>
  listWording().flatMap((field) => {
    const parsed = parseText(draft[field] ?? '', properties);

    return parsed.ok ? [parsed.text] : [];
  });

/**
 * What a contact must have for this draft, or null where that cannot be counted: a fact of the
 * company or of another record, or a property that the account lacks.
 */
export const needsOf = (
  draft: Draft,
  properties: PropertyKinds,
  { maxFactAgeDays, now }: { maxFactAgeDays: number; now: Date },
): FactNeed[] | null => {
  const texts = parsedTexts(draft, properties);
  if (texts.length < listWording().length) return null;
  const facts = texts
    .flat()
    .filter((part) => typeof part !== 'string')
    .filter(({ fallback }) => fallback === undefined);
  if (facts.some(({ object }) => object !== 'contact')) return null;
  const since = new Date(now.getTime() - maxFactAgeDays * DAY_MS);
  const needs = new Map<string, FactNeed>();
  for (const { property, datedBy } of facts) {
    const known = needs.get(property);
    needs.set(property, {
      property,
      dated:
        datedBy === undefined ? (known?.dated ?? null) : { by: datedBy, since },
    });
  }

  return [...needs.values()].sort((one, other) =>
    one.property < other.property ? -1 : 1,
  );
};

/** What is said, with the tokens of facts. */
export const sayDraft = ({ opener, question }: Draft): string =>
  `${opener} ${question}`;
