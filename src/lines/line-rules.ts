import type { Language, LineRules, Rewriting } from '@starters/contracts';
import { byLanguage, LOCALES } from '@starters/texts';
import { speechBy } from '@starters/texts/service';
import { BEFORE_NO_ELLIPSIS } from '#src/shorten.ts';
import { keepLast } from '#src/keep-last.ts';
import { oncePerKey } from '#src/once-per-key.ts';
import { joinShared, share } from '#src/shared-json.ts';
import type { PropertyKinds } from '#src/starters/catalog.ts';
import {
  factsIn,
  type FactsIn,
  type FactsOfAll,
  factsOfAll,
  type SaidStarter,
} from './facts-in.ts';
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

/**
 * Cut after a word, or at 72 characters, each of them whole; the quotation is closed. Lines that
 * begin alike are told apart: what a line shares with another is left out but for its first words.
 */
const foldSteps: readonly Rewriting[] = share([
  // Longer beginnings than two lines may share are not looked for, and a line is not like itself.
  [
    '^([^\\u0001]{45,600})(?=([^\\u0001]*))(?=.*\\u0001\\1(?!\\2(?:\\u0001|$)))',
    '$1\u0002',
    'su',
  ],
  ['\\u0001.*$', '', 'su'],
  ['^(.{12,24}(?!\\S)|.{24})[^\\u0002]*\\s(\\S*)\\u0002', '$1 … $2', 'su'],
  ['\\u0002', ''],
  [
    '^(.{60}(?:\\S{0,11}(?!\\S)|\\S{12}))(?:.{8,}?(\\s?[”»])|.{9,})$',
    '$1\u0001$2',
    'su',
  ],
  [`[${BEFORE_NO_ELLIPSIS}]*\\u0001`, '…'],
]);

const needed = new WeakMap<FactsIn, readonly number[]>();

/** Which rules of its language a starter needs, by their places. */
const adaptationsIn = (starter: SaidStarter): readonly number[] => {
  const found = factsIn(starter);
  const known = needed.get(found);
  if (known) return known;
  const places = speechBy[starter.language].adaptations.flatMap(
    ({ before }, place) =>
      found.wordsBefore.some((each) => before.test(each)) ? [place] : [],
  );
  needed.set(found, places);

  return places;
};

/** Sets of rules and of facts that are kept: cards of clients in the same segments need the same. */
const mostKept = 256;

const rememberAdapting = byLanguage(() =>
  keepLast<string, readonly Rewriting[]>(mostKept),
);

const adaptIn = (
  starters: readonly SaidStarter[],
  language: Language,
): readonly Rewriting[] => {
  const places = new Set(
    starters
      .filter((each) => each.language === language)
      .flatMap(adaptationsIn),
  );

  return rememberAdapting[language]([...places].sort().join(), () =>
    joinShared([
      listSteps,
      optionSteps(language),
      ...speechBy[language].adaptations.flatMap(({ rules }, place) =>
        places.has(place) ? [rules] : [],
      ),
      speechBy[language].spacing,
      lastSteps,
    ]),
  );
};

/** Steps by the facts that they are for, as long as the properties are the same object. */
const values = new WeakMap<
  PropertyKinds,
  (key: string, make: () => readonly Rewriting[]) => readonly Rewriting[]
>();

const valuesOf = (
  { key, facts }: FactsOfAll,
  properties: PropertyKinds,
): readonly Rewriting[] => {
  const remember = values.get(properties) ?? keepLast(mostKept);
  values.set(properties, remember);

  return remember(key, () => valueSteps([...facts.values()], properties));
};

/**
 * What a card needs to say these starters to a client, and no more than that.
 *
 * @param named the facts of the starters
 */
export const buildLineRules = (
  starters: readonly SaidStarter[],
  properties: PropertyKinds,
  timeZone: string,
  named = factsOfAll(starters),
): LineRules => ({
  timeZone,
  values: valuesOf(named, properties),
  adapt: byLanguage((language) => adaptIn(starters, language)),
  fold: foldSteps,
});
