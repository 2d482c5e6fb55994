/**
 * What own words are recognised by in one language: how the values of a client are written, and
 * what looks like one client's and is not. Patterns are joined by `|`, lists by spaces.
 */
export interface OwnWordsSpeech {
  /** Cardinal numbers in words, from 0 on. */
  numbers: string;
  /** Days of a month in words, from the first on. */
  dayWords: string;
  /** What follows the figure of a day: `1st`. */
  ordinal: string;
  /** What makes a bare figure a day: `le 12`; empty where nothing does. */
  beforeDay: string;
  thousand: string;
  million: string;
  /** What follows a company's name on paper and is not said. */
  legalForms: string;
  /** Words at the beginning of a company's name that people leave out, without accents. */
  unsaidBefore: string;
  /** The same at its end. */
  unsaidAfter: string;
  /** Numbers of many. */
  manyNumbers: string;
  /** What a number may count without telling of one client. */
  units: string;
  /** Articles, which are no names. */
  articles: string;
  /** Articles of names that melt into what is before them; null where none do. */
  contraction: { article: string; contracted: string } | null;
  /** Steps after the values have become marks, U+E000 and following. */
  tidy: [find: string, put: string][];
  /** Names that are ordinary words as well: in lower case they are names only where names stand. */
  wordsAsWell: string;
  /** Steps that keep words at the beginning of a sentence from being names: U+F8FF before them. */
  notNames: [find: string, put: string][];
  /** Names of people and places that the dictionary of names lacks. */
  names: readonly string[];
  /** Where a name stands: what is before it. */
  beforeNames: string;
  /** What melts into the word after it; empty where nothing does. */
  elided: string;
  /** Words with a capital that are no client's. */
  everyday: string;
  /** Words that begin sentences although there are names like them. */
  openers: string;
  /** Verbs that make a name of a doubtful first word: "Rose has told me". */
  bearing: string;
}
