import {
  type FactPart,
  LANGUAGES,
  MAX_OWN_VALUE,
  type OwnWordsGuide,
  type Rewrites,
} from '@starters/contracts';
import { keepLast } from '#src/keep-last.ts';
import { share } from '#src/shared-json.ts';
import { speechBy } from '@starters/texts/service';
import type { PropertyKinds } from './catalog.ts';
import { dayPattern } from './own-words-days.ts';
import {
  inOrder,
  isOfClient,
  listMentioned,
  type Placed,
  toPlaced,
} from './own-words-facts.ts';
import { numberPattern } from './own-words-numbers.ts';

const all = LANGUAGES.map((language) => speechBy[language].ownWords);
const joined = (parts: string[]): string =>
  parts.filter((each) => each !== '').join('|');

/** Accents, as characters of their own that no later step takes for letters. */
const accents = '[\u0300-\u036f]*';
const escapedAccents = '\\[[^\\]]*\\]\\*';
const notInWord = '(?<![\\p{L}\\p{N}\\p{M}\\uf8ff])';
const wordEnds = '(?![\\p{L}\\p{N}\\p{M}])';

/**
 * The steps from a value to its letters alone, without accents: `~` after a vowel is an umlaut or
 * an e (Müller, Mueller), `_` is whatever separates words, `&` an and.
 */
const toLetters: Rewrites = [
  ['([aou])(?:\u0308|e)', '$1~'],
  ['\\p{M}+', ''],
  ['ß', 'ss'],
  ['[œø]', 'o~'],
  ['æ', 'a~'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['[^\\p{L}\\p{N}~&]+', '_'],
  ['_?&+_?|_(?:et|and|und)_', '&'],
  ['^_|_$', ''],
  // Saint-Étienne, St Étienne.
  ['(?<=^|_)(?:saint|st)(?=e?_)', '§'],
];

/** The steps from letters to a pattern in which each may have an accent and words any gap. */
const toPattern: Rewrites = [
  ['\\p{L}', `$&${accents}`],
  [`s${escapedAccents}s${escapedAccents}`, '(?:$&|ß)'],
  [`o(${escapedAccents})~`, '(?:o$1(?:e$1)?|[œø])'],
  [`a(${escapedAccents})~`, '(?:a$1(?:e$1)?|æ)'],
  ['~', `(?:e${accents})?`],
  ['l(?=\\[)', '[lł]'],
  ['d(?=\\[)', '[dđ]'],
  ['_', '[^\\p{L}\\p{N}]{0,3}'],
  ['&', '[^\\p{L}\\p{N}]{0,3}(?:(?:et|and|und)[^\\p{L}\\p{N}]{1,3})?'],
  ['‹', '(?:'],
  ['›', ')?'],
  ['§', 's(?:ain)?t'],
];

/** A value that is hardly one, or an article, is found nowhere. */
const tooShort: Rewrites = [
  [`^(?:.?|${joined(all.map((each) => each.articles))})$`, '(?!)'],
];

const wrap = (after = ''): Rewrites => [
  ['^(.+)$', `${notInWord}(?:$1)${after}(?=(?:e?s|x)?${wordEnds})`],
];

const contractions = all.flatMap(({ contraction }) => contraction ?? []);
/** `le_havre`: its article may have melted into the word before it. */
const contract: Rewrites = contractions.map(({ article }) => [
  `^(?:${article})_`,
  '@',
]);
const melt: Rewrites = [
  ['^(?!@)', '()'],
  ...contractions.map(({ article, contracted }): [string, string] => [
    '^@',
    `(?:${article}|(${contracted}))\\s`,
  ]),
];

const legalForms = joined(all.map((each) => each.legalForms));
/** The name as it is said, without `Ltd` or `SARL`. */
const said: Rewrites = [[`[\\s,.]+(?:${legalForms})\\.?$`, '']];

/** A name, or each longer part of it: Jean-Pierre, Jean, Pierre. */
const parts: Rewrites = [
  ['^.+$', '$&|$&'],
  ['(?<=\\|.*)_', '|'],
  ['\\|[^|]{1,3}(?=\\||$)', ''],
  ['^', '()'],
];

/** What is longer than anything people repeat is found nowhere. */
const tooLong: Rewrites = [[`^[^]{${MAX_OWN_VALUE + 1},}$`, '']];

/** What a name may be said without, between marks: Groupe, & Fils. */
const unsaid: Rewrites = [
  [`^(?:${joined(all.map((each) => each.unsaidBefore))})_(?=[^_&]{4})`, '‹$&›'],
  [
    `(?<=[^_&›]{4})[_&](?:${joined(all.map((each) => each.unsaidAfter))})$`,
    '‹$&›',
  ],
];

const letters = [...toLetters, ...tooShort];
const patterned = [...contract, ...toPattern, ...melt];
const words = [...letters, ...patterned];
const shapes: OwnWordsGuide['shapes'] = share({
  text: [...tooLong, ...words, ...wrap()],
  company: [
    ...tooLong,
    ...said,
    ...letters,
    ...unsaid,
    ...patterned,
    ...wrap(`(?:[\\s,.]+(?:${legalForms})${wordEnds})?`),
  ],
  name: [...tooLong, ...letters, ...parts, ...toPattern, ...wrap()],
  date: dayPattern(LANGUAGES),
  number: numberPattern(LANGUAGES),
});

/** The same words at the beginning of a sentence, too. */
const anyCase = (patterns: string): string =>
  patterns.replace(
    /(?<=^|\|)\p{Ll}/gu,
    (letter) => `[${letter}${letter.toUpperCase()}]`,
  );

/** "A nice day" is no city, "in nice" is one. */
const prepare: Rewrites = share([
  ...all.flatMap(({ notNames }) => notNames),
  [
    [
      '(?<![\\p{L}\\p{N}])',
      `(?<!(?:${anyCase(joined(all.map((each) => each.beforeNames)))})\\s)`,
      `(?:${joined(all.map((each) => each.wordsAsWell.normalize('NFD')))})`,
      `(?![\\p{L}\\p{N}\\p{M}]|['’]s|,|\\s(?:${joined(all.map((each) => each.bearing))})(?!\\p{L}))`,
    ].join(''),
    '\uf8ff$&',
  ],
]);

const tidy: Rewrites = share([
  ...LANGUAGES.flatMap((language) => speechBy[language].ownWords.tidy),
  ['\uf8ff', ''],
]);

const makeGuide = (all: Iterable<Placed>): OwnWordsGuide => {
  // A fact of a starter is dated as the starter dates it, and stays in its place.
  const facts = new Map<string, Placed>();
  for (const each of all) facts.set(each.name, each);
  const byShape = Map.groupBy(facts.values(), ({ shape }) => shape);

  return {
    facts: inOrder
      .flatMap((shape) => byShape.get(shape) ?? [])
      .map(({ at }, index) => at(index)),
    prepare,
    shapes,
    tidy,
  };
};

/** Sets of facts whose guides are kept: cards of clients in the same segments name the same. */
const mostKept = 256;
/** Facts that are kept with their places: more than the starters of an account name. */
const mostNamed = 1_024;

interface KnownGuides {
  mentioned: readonly Placed[];
  place: (name: string, make: () => Placed) => Placed;
  remember: (key: string, make: () => OwnWordsGuide) => OwnWordsGuide;
}

const guides = new WeakMap<PropertyKinds, KnownGuides>();

/** The facts that the starters of a card name. */
interface NamedFacts {
  /** The same for the same facts. */
  key: string;
  /** In their order, by names that tell apart also what dates them and what they are called. */
  facts: ReadonlyMap<string, FactPart>;
}

/**
 * How cards turn a salesperson's own words into words for any client: by the facts that the
 * starters of a card name, and by those that people mention of a person or a company. Made once for
 * the same facts, as long as the properties are the same object.
 */
export const guideOwnWords = (
  { key, facts }: NamedFacts,
  properties: PropertyKinds,
): OwnWordsGuide => {
  let kept = guides.get(properties);
  if (!kept) {
    kept = {
      mentioned: listMentioned(properties),
      place: keepLast(mostNamed),
      remember: keepLast(mostKept),
    };
    guides.set(properties, kept);
  }
  const { mentioned, place, remember } = kept;

  return remember(key, () => {
    const named = [...facts].flatMap(([name, fact]) =>
      isOfClient(fact) ? [place(name, () => toPlaced(fact))] : [],
    );

    return makeGuide([...mentioned, ...named]);
  });
};
