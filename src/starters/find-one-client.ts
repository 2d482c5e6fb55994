import { type Language, MAX_FIELD } from '@starters/contracts';
import { speechBy } from '@starters/texts/service';
import { visibleText } from '#src/fold-text.ts';
import { looksLikeName, type WordAt } from './looks-like-name.ts';
import {
  looksLikeFigure,
  type Range,
  withoutNobodys,
} from './looks-like-figure.ts';
import {
  fallbackOf,
  listTokens,
  replaceTokens,
} from '#src/labels/read-tokens.ts';

/** Stands where a token stands: no letter, and no end of a sentence. */
const TOKEN = '\ufffc';

/** The text with a mark for each token, and the fallbacks, which are said as well. */
const partsOf = (text: string): string[] => [
  replaceTokens(text, () => TOKEN),
  ...listTokens(text).map((inside) => fallbackOf(inside).trimStart()),
];

const word = /[\p{L}\p{M}](?:[\p{L}\p{M}]|['’-](?=[\p{L}\p{M}]))*/gu;
/** What is before a word that begins a sentence, or a piece of a list. */
const startsSentence = /(?:^|[.!?…:;·•–—\n/([])["“”«»‘\s]*$/u;

const fewBefore = 12;

/** The last characters before a place; a letter in front says that there are more. */
const shortBefore = (text: string, at: number): string =>
  at <= fewBefore ? text.slice(0, at) : `x${text.slice(at - fewBefore, at)}`;

const wordsOf = (text: string, language: Language): WordAt[] => {
  const { elided } = speechBy[language].ownWords;
  const prefix = elided === '' ? null : new RegExp(`^${elided}`, 'iu');

  return [...text.matchAll(word)].map(({ 0: whole, index }) => {
    const lead = prefix?.exec(whole)?.[0] ?? '';
    const from = index + lead.length;

    return {
      word: whole.slice(lead.length).replace(/['’]s$/u, ''),
      from,
      isFirst: lead === '' && startsSentence.test(shortBefore(text, index)),
      isElided: lead !== '',
      after: text.slice(index + whole.length, index + whole.length + 30),
      hasPossessive: /['’]s$/u.test(whole),
      isGlued: text.charAt(index - 1) === TOKEN,
    };
  });
};

/** Letter by letter the same length, so that places stay. */
const fold = (text: string): string =>
  [...text]
    .map((letter) => {
      const plain = letter
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace('’', "'");

      return plain.length === letter.length ? plain : letter;
    })
    .join('');

/** What was said to belong to everybody, apart: `Atelier Nord; Black Friday`. */
const listAllowed = (forEveryone: string): string[] => [
  ...new Set(
    forEveryone
      .split(/[;\n]/)
      .map((each) => fold(visibleText(each).trim()))
      .filter((each) => each !== ''),
  ),
];

const isOfAWord = (character: string): boolean =>
  /[\p{L}\p{N}]/u.test(character);

const rangesOf = (text: string, piece: string): Range[] => {
  const ranges: Range[] = [];
  for (
    let from = text.indexOf(piece);
    from !== -1;
    from = text.indexOf(piece, from + 1)
  ) {
    const to = from + piece.length;
    const isWhole =
      !isOfAWord(text.charAt(from - 1)) && !isOfAWord(text.charAt(to));
    if (isWhole) ranges.push({ from, to });
  }

  return ranges;
};

/** Pieces that only a space, a hyphen or a particle parts are one: Le Havre, Van der Berg. */
const isOnePiece =
  /^(?:[\s-]{1,2}|\s(?:de|du|des|la|le|les|der|van|von|of|the|&)\s)$/u;

const merge = (text: string, ranges: Range[]): Range[] => {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (
      last &&
      (range.from <= last.to ||
        isOnePiece.test(text.slice(last.to, range.from)))
    ) {
      last.to = Math.max(last.to, range.to);
    } else merged.push({ ...range });
  }

  return merged;
};

/** Whether a range is within one of others, told without going through all of them. */
const coveredBy = (
  ranges: readonly Range[],
  length: number,
): ((range: Range) => boolean) => {
  // How far the ranges reach that begin at a place or before it.
  const reach = new Uint32Array(length + 1);
  for (const { from, to } of ranges) {
    reach[from] = Math.max(reach[from] ?? 0, to);
  }
  for (let at = 1; at <= length; at += 1) {
    reach[at] = Math.max(reach[at] ?? 0, reach[at - 1] ?? 0);
  }

  return ({ from, to }) => (reach[from] ?? 0) >= to;
};

const findIn = (
  text: string,
  language: Language,
  allowed: string[],
): string[] => {
  const folded = fold(text);
  const isFree = coveredBy(
    allowed.flatMap((piece) => rangesOf(folded, piece)),
    text.length,
  );
  const rest = withoutNobodys(text, language);
  const suspicious = [
    ...looksLikeFigure(rest, language),
    ...wordsOf(text, language).flatMap((each) =>
      rest.charAt(each.from) !== ' ' && looksLikeName(each, language)
        ? [{ from: each.from, to: each.from + each.word.length }]
        : [],
    ),
  ];

  return merge(
    text,
    suspicious.filter((range) => !isFree(range)),
  ).map(({ from, to }) => text.slice(from, to));
};

const find = (
  text: string,
  language: Language,
  forEveryone: string,
): string[] => {
  const allowed = listAllowed(forEveryone);

  return [
    ...new Set(
      partsOf(visibleText(text)).flatMap((part) =>
        findIn(part, language, allowed),
      ),
    ),
  ];
};

/** Each card checks its starters again: texts that did not change are looked up. */
const found = new Map<string, string[]>();
const mostKept = 20_000;
/** A text and what is allowed in it, as long as they may be. */
const longestKept = 2 * MAX_FIELD + 100;

/**
 * What in a text still looks like one client: names of people, places and firms, days, numbers,
 * e-mail addresses, phone numbers, that no token carries. Each piece once, as written.
 *
 * @param forEveryone pieces that a person said belong to everybody, parted by `;`
 */
export const findOneClient = (
  text: string,
  language: Language,
  forEveryone = '',
): string[] => {
  const key = JSON.stringify([text, language, forEveryone]);
  const known = found.get(key);
  if (known) return known;
  if (found.size >= mostKept) found.clear();
  const pieces = find(text, language, forEveryone);
  if (key.length <= longestKept) found.set(key, pieces);

  return pieces;
};
