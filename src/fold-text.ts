/**
 * What no reader sees: soft hyphens, letters of no width, joiners, marks of direction.
 * https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const invisible = /[\p{DI}\p{Cf}]/gu;
/** Hyphens and dashes of every kind, the minus sign among them. */
const dash = /[\p{Pd}\u2212\u2043]/gu;
const apostrophe = /[’‘ʼʹ`´′＇]/gu;
/** Letters that Unicode does not take apart, as people type them without the key. */
const ligatures: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const ligature = new RegExp(`[${Object.keys(ligatures).join('')}]`, 'gu');

/** Letters and digits in forms of their own: full width, bold, in circles. */
const styled = /[\uff01-\uff5e\u2460-\u24ff\u{1d400}-\u{1d7ff}]+/gu;
/** Hyphens that look like the one on the keyboard. */
const hyphen = /[\u2010\u2011\ufe63]/gu;

/**
 * A text as a reader sees it, for whoever looks for something in it: letters and their accents as
 * one character, forms of a letter as the letter, nothing that has no width, hyphens of one kind.
 */
export const visibleText = (text: string): string =>
  text
    .replace(invisible, '')
    .normalize('NFC')
    .replace(styled, (found) => found.normalize('NFKC'))
    .replace(hyphen, '-');

/** A text without its accents, otherwise as it is. */
export const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * A name as it is compared with another one: without case, accents and what has no width, with
 * hyphens, apostrophes and blanks of one kind. One function for all names: of segments, columns,
 * people and places, in every language.
 */
export const foldName = (name: string): string =>
  withoutAccents(visibleText(name).normalize('NFKD'))
    .replace(dash, '-')
    .replace(apostrophe, "'")
    .replace(/[\s_]+/gu, ' ')
    .trim()
    // ß is SS in capitals, and ſ is S.
    .toUpperCase()
    .toLowerCase()
    .replace(ligature, (letter) => ligatures[letter] ?? letter);
