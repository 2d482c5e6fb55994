import type { Adaptation } from '../speech.ts';

/** Consonant letters whose names begin with a vowel, at the head of an abbreviation: MBA, HR, X. */
const spelledOut =
  '(?!FJO|RY[EO]|SQU|(?:F[LR]?|[HL]|MN?|N|RH?|S[CHKLMNPTVW]?|X(?:YL)?)[AEIOU])[FHLMNRSX][A-Z]|(?:FAQ|LED|MA|ME?P|MO[TU]|SAP|SEO|SOS|SUV)(?![A-Za-z])';
/** One letter alone, as in X-ray, e-commerce and H&M. */
const letter = "[AEFHILMNORSXaefhilmnorsx](?![\\p{L}\\p{N}’'])";
const silentH = '[Hh](?:our(?!i)|eir|onest|onou?r)';
/** Eight, eleven, eighteen, and their thousands, of money as well. */
const eight =
  '[$£€]?(?:8[\\d,.]*|1[18](?:[,\\u00a0\\u202f]\\d{3})*(?:\\.\\d+)?(?![\\d,]))';
/** A u that is said “you”, as in university. */
const you =
  'U(?![a-z])|[Uu](?:ni(?![nmd]|ll|\\P{L})|nimo|nanim|fo(?![a-z])|kr|gand|(?!ber)[bcfhjkqrst][aeiou])';
const vowel = `(?!${you}|[Ee][uw]|[Oo]n(?:ce|e)(?![a-z])|[Oo]ui)[AEIOUaeiouÀ-ÅÈ-ÏÒ-ÖÙ-Üà-åè-ïò-öù-üŒœÆæ]|[Yy](?:b[lor]|cl[ea]|fere|gg|p[ios]|rou|tt)`;
/**
 * What follows “an”. The rules are those of Damian Conway, "An Algorithmic Approach to English
 * Pluralization" (https://metacpan.org/dist/Lingua-EN-Inflect), held to WordNet's list by a test.
 */
const afterAn = `(?:${spelledOut}|${letter}|${silentH}|${eight}|${vowel})`;
/** An A begins a sentence; elsewhere it may be the name of a letter. */
const article =
  "(?<![\\p{L}\\p{N}’'])(a|(?<=(?:^|[.!?…:])[\\s“\"‘'\\u0001-\\u0004]*)A)n?([ \\u00a0][“\"‘'(]*\\u0001(?:\\u0002|(?!\\u0002)))";
const relative = '(?=(?:today|yesterday|tomorrow)\\u0003)';

const beforeCountry =
  'in|from|to|of|across|for|about|with|near|around|into|outside|within|between|and|or';
/** Countries whose name has an article. */
const withThe =
  'United States(?: of America)?|USA?|United Kingdom|UK|Netherlands|United Arab Emirates|UAE|Philippines|Czech Republic|Dominican Republic|Bahamas|Maldives|Gambia|Seychelles|Comoros|Solomon Islands|Marshall Islands|Cayman Islands|Channel Islands|Democratic Republic of the Congo|Central African Republic';

/** How English words follow the fact beside them: “an hour”, “you asked yesterday”. */
export const adaptations: readonly Adaptation[] = [
  {
    before: /(?<![\p{L}\p{N}])an?[ \u00a0][“"‘'(]*$/iu,
    rules: [
      [`${article}(?=${afterAn})`, '$1n$2'],
      [`${article}(?!${afterAn})(?=[^\\u0003])`, '$1$2'],
    ],
  },
  {
    before: new RegExp(`(?<!\\p{L})(?:${beforeCountry})[ \\u00a0]$`, 'iu'),
    rules: [
      [
        `((?<!\\p{L})(?:${beforeCountry})[ \\u00a0])\\u0001(?=(?:${withThe})\\u0003)`,
        '$1the \u0001',
        'giu',
      ],
    ],
  },
  {
    before: /(?<!\p{L})on[ \u00a0]$/iu,
    rules: [
      [`(?<!\\p{L})on[ \\u00a0]\\u0001${relative}`, '\u0001'],
      [`(?<!\\p{L})On[ \\u00a0]\\u0001${relative}`, '\u0004\u0001'],
    ],
  },
];
