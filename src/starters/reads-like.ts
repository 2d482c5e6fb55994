import { type Language, LANGUAGES } from '@starters/contracts';
import { byLanguage } from '@starters/texts';
import { speechBy } from '@starters/texts/service';
import { hasWordList, knownWords } from './known-words.ts';
import {
  countOtherScript,
  hasOtherScript,
  type OtherScript,
} from './other-script.ts';
import { saidOf } from './said-text.ts';

/** The small words of each language. */
const smallWords = byLanguage(
  (language) => new Set(speechBy[language].smallWords.split(' ')),
);
const isSmall = (word: string): boolean =>
  LANGUAGES.some((each) => smallWords[each].has(word));

/** A word says that a text is in the only language that has it; a small word is hardly a loan. */
const points = { word: 1, small: 2 };
/** With fewer points the language is not decided: a loan or two have as many. */
const fewest = 3;
/** Of so many words that no language has, a text may be in another one altogether. */
const fewestUnknown = 4;
/** So many words of another script after each other are no name. */
const fewestOther = 5;
/** Among fewer words of a text's own script they are what is said, even with marks between. */
const otherForEachKnown = 3;
/** Of so few words of another script beside names in their own nobody can tell. */
const fewestBesideNames = 3;
/** In letters: the longest words of all languages have fewer. */
const longestWord = 40;

/** What somebody else said, or what a document is called. */
const quoted =
  /«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|‘[^‘’]*’|"[^"]*"|‹[^‹›]*›|「[^「」]*」|『[^『』]*』|《[^《》]*》|〈[^〈〉]*〉/gu;
const wordPattern = /\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;
const endOfSentence = /(?:^|[.!?…])[^\p{L}\p{N}|]*$/u;
/** Characters before a word that tell whether a sentence begins with it. */
const before = 6;

/** What is said of a text, without quotations in it. */
const unquote = (text: string): string => {
  const whole = saidOf(text);
  const unquoted = whole.replace(quoted, ' | ');

  return /\p{L}/u.test(unquoted) ? unquoted : whole;
};

/** The words of what is said in lower case, but for names: those with a capital inside a sentence. */
const listWords = (said: string): string[] => {
  const isShouted = !/\p{Ll}/u.test(said);
  const isName = (word: string, at: number) =>
    !isShouted &&
    /^\p{Lu}/u.test(word) &&
    !endOfSentence.test(said.slice(Math.max(0, at - before), at));

  return [...said.matchAll(wordPattern)]
    .filter(({ 0: word, index }) => !isName(word, index))
    .map(({ 0: word }) => word.toLowerCase())
    .filter((word) => word.length <= longestWord);
};

const hasWord = (language: Language, word: string): boolean =>
  isSmall(word)
    ? smallWords[language].has(word)
    : hasWordList(language) && knownWords(language).isWord(word);

const languagesOf = (word: string): Language[] =>
  LANGUAGES.filter((language) => hasWord(language, word));

/** A word, or its parts where they tell more: `what’s`, `qu’est`, `l’été`. */
const partsOf = (word: string): string[] => {
  const parts = word.split(/['’]/u);

  return parts.some(isSmall) || languagesOf(word).length === 0 ? parts : [word];
};

/** What the words of a text tell of its language. */
interface Tally {
  /** Points of each language. */
  points: Record<Language, number>;
  /** How many words some language has. */
  known: number;
  /** How many words none has, but for those in another script. */
  unknown: number;
  other: OtherScript;
}

const tally = (text: string, claimed: Language): Tally => {
  const said = unquote(text);
  const counted: Tally = {
    points: byLanguage(() => 0),
    known: 0,
    unknown: 0,
    other: countOtherScript(said, claimed),
  };
  for (const word of listWords(said).flatMap(partsOf)) {
    // Names may be in any script; what is more than a name is found by counting.
    if (hasOtherScript(word, claimed)) continue;
    // Words of two letters are in every language.
    if (word.length <= 2 && !isSmall(word)) continue;
    const languages = languagesOf(word);
    if (languages.length === 0) counted.unknown += 1;
    else counted.known += 1;
    if (languages.length === 1) {
      for (const each of languages) {
        counted.points[each] += isSmall(word) ? points.small : points.word;
      }
    }
  }

  return counted;
};

const add = (one: Tally, other: Tally): Tally => ({
  points: byLanguage((each) => one.points[each] + other.points[each]),
  known: one.known + other.known,
  unknown: one.unknown + other.unknown,
  other: {
    isAny: one.other.isAny || other.other.isAny,
    hasOwn: one.other.hasOwn || other.other.hasOwn,
    words: one.other.words + other.other.words,
    inClause: Math.max(one.other.inClause, other.other.inClause),
  },
});

/** Whether what is said is in another script, not only a name in it. */
const isInOtherScript = ({ known, other }: Tally): boolean =>
  (other.isAny && !other.hasOwn) ||
  (known === 0 && other.words >= fewestBesideNames) ||
  other.inClause >= fewestOther ||
  (other.words >= fewestOther && other.words > otherForEachKnown * known);

const judge = (
  counted: Tally,
  claimed: Language,
): Language | 'unknown' | null => {
  const { points: had, known, unknown } = counted;
  const isUnknown =
    isInOtherScript(counted) ||
    (hasWordList(claimed) && unknown >= fewestUnknown && unknown > known);

  return isUnknown
    ? 'unknown'
    : (LANGUAGES.find(
        (each) => had[each] >= fewest && had[each] > 2 * had[claimed],
      ) ?? null);
};

/**
 * The language of what is said, where it is not the one that it claims: of texts together, or of
 * one of them; `unknown` where it is none of ours, null where it is the one claimed, or too little
 * to tell. What stands in quotation marks and names say nothing of it.
 */
export const readsUnlike = (
  texts: readonly string[],
  claimed: Language,
): Language | 'unknown' | null => {
  const each = texts.map((text) => tally(text, claimed));

  return (
    [each.reduce(add), ...each]
      .map((counted) => judge(counted, claimed))
      .find((found) => found !== null) ?? null
  );
};
