import {
  type CardStarter,
  type FactPart,
  type Language,
  type LineRules,
  type Rewriting,
  type StarterText,
} from '@starters/contracts';
import { byLanguage, LOCALES } from '@starters/texts';
import { speechBy } from '@starters/texts/service';
import { BEFORE_NO_ELLIPSIS } from '#src/shorten.ts';
import { oncePerKey } from '#src/once-per-key.ts';
import type { PropertyKinds } from '#src/starters/catalog.ts';
import { valueSteps } from './value-steps.ts';

/** Steps of every language: what two neighbours do to each other, and the marks go. */
const listSteps: readonly Rewriting[] = [
  // A fallback that is empty leaves no gap.
  ['[ \\u00a0](?=\\u0001\\u0003(?:[ \\u00a0,.]|$))', ''],
  // Acme Inc. at the end of a sentence has one full stop; so has Yahoo!
  ['(?<=\\.)\\u0003\\.(?!\\.)|(?<=[!?…])\\u0003\\.(?!\\.)', '\u0003'],
];
const lastSteps: readonly Rewriting[] = [
  ['(?<=\\u0004\\u0001)\\p{L}', 1],
  ['[\\u0001-\\u0004]', ''],
];
/** Several options, as they are listed: retail, wholesale and services. */
const optionSteps = oncePerKey((language: Language): Rewriting[] => {
  const [, comma = ', ', , and = ' '] = new Intl.ListFormat(LOCALES[language])
    .formatToParts(['1', '2', '3'])
    .map(({ value }) => value);

  return [
    ['\\u0006(?=[^\\u0003\\u0006]*\\u0003)', and],
    ['\\u0006', comma],
  ];
});

/** Cut after a word, or at 72 characters, each of them whole; the quotation is closed. */
const foldSteps: readonly Rewriting[] = [
  [
    '^(.{60}(?:\\S{0,11}(?!\\S)|\\S{12}))(?:.{8,}?(\\s?[”»])|.{9,})$',
    '$1\u0001$2',
    'su',
  ],
  [`[${BEFORE_NO_ELLIPSIS}]*\\u0001`, '…'],
];

/** The words of a text that stand before a fact. */
const wordsBefore = (text: StarterText): string[] =>
  text.flatMap((part, index) => {
    const next = text[index + 1];

    return typeof part === 'string' && typeof next === 'object' ? [part] : [];
  });

const isFact = (part: string | FactPart): part is FactPart =>
  typeof part !== 'string';

/** What a card needs to say these starters to a client, and no more than that. */
export const buildLineRules = (
  candidates: readonly Pick<CardStarter, 'language' | 'line' | 'details'>[],
  properties: PropertyKinds,
  timeZone: string,
): LineRules => {
  const textsOf = ({
    line,
    details,
  }: Pick<CardStarter, 'line' | 'details'>): StarterText[] => [
    line,
    ...details.map(({ text }) => text),
  ];
  const facts = new Map(
    candidates
      .flatMap(textsOf)
      .flat()
      .filter(isFact)
      .map((fact) => [
        `${fact.object}.${fact.property} ${fact.datedBy ?? ''}`,
        fact,
      ]),
  );

  return {
    timeZone,
    values: valueSteps([...facts.values()], properties),
    adapt: byLanguage((language) => {
      const words = candidates
        .filter((each) => each.language === language)
        .flatMap(textsOf)
        .flatMap(wordsBefore);

      return [
        ...listSteps,
        ...optionSteps(language),
        ...speechBy[language].adaptations.flatMap(({ before, rules }) =>
          words.some((each) => before.test(each)) ? rules : [],
        ),
        ...speechBy[language].spacing,
        ...lastSteps,
      ];
    }),
    fold: foldSteps,
  };
};
