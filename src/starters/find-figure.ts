import { plainOf } from './said-text.ts';

const months = [
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
].join('|');
const ordinal = '(?:st|nd|rd|th|ère|er|re|i?ème|e)';
/** Days, times and ordinals, which are no claims. */
const noClaim = new RegExp(
  [
    `\\d{1,2}${ordinal}?\\s+(?:of\\s+)?(?:${months})(?!\\p{L})`,
    `(?<!\\p{L})(?:${months})\\s+\\d{1,2}${ordinal}?(?![\\p{L}\\p{N}%])(?!\\s?%)`,
    String.raw`\d{4}-\d\d-\d\d`,
    String.raw`\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d\d)(?!\d)`,
    String.raw`\d{1,2}(?::|\s?h\s?)\d\d(?!\d)`,
    String.raw`(?<!\p{L})(?:à|vers|dès|at)\s+\d{1,2}\s?h(?:\s?\d\d)?(?![\p{L}\d])`,
    String.raw`\d{1,2}\s?(?:am|pm)(?!\p{L})`,
    `(?<!\\d)\\d+${ordinal}(?!\\p{L})`,
  ].join('|'),
  'giu',
);
const counted =
  '[%€$£]|(?:k|euros?|dollars?|pounds?|clients?|customers?|companies|users?|people|shops?|entreprises?|utilisateurs?|personnes|boutiques?)(?!\\p{L})';
/** Four digits that name a year, unless they count something. */
const year = `(?:19|20)\\d\\d(?!\\d|[.,]\\d|\\s?(?:${counted}))`;
const figure = new RegExp(
  [
    `(?<![\\p{L}\\p{N}.,]|\\p{L}-)(?!${year})\\d+(?:[.,\u00a0\u202f ]?\\d+)*(?:\\s?%)?`,
    String.raw`(?<![\p{L}\p{N}])x\d+`,
    String.raw`(?<!\p{L})\p{L}+\s+(?:percent|per\s+cent|pour\s+cent)(?!\p{L})`,
  ].join('|'),
  'iu',
);

/**
 * The first figure of a text that is a claim and so needs a proof; figures in facts come from the
 * record.
 */
export const findFigure = (text: string): string | undefined =>
  figure.exec(plainOf(text).replace(noClaim, ' '))?.[0].trim();
