import { inLatinLetters } from './similar-letters.ts';

/** What is drawn as a blank, though Unicode calls it a letter or a pattern. */
const drawnBlank = /[\u115f\u1160\u2800\u3164\uffa0]/gu;
/**
 * What no reader sees: soft hyphens, letters of no width, joiners, marks of direction.
 * https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const invisible =
  // eslint-disable-next-line no-control-regex -- neither are control characters, but for blanks
  /[\p{DI}\p{Cf}\ufffc\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;
/**
 * Hyphens and dashes of every kind, and what is drawn like one: the minus sign, lines that boxes
 * are drawn with, a full stop of Urdu, the number one in Chinese.
 */
const dash =
  /[\p{Pd}\u2212\u2043\u2027\u02d7\u2796\u06d4\u2500\u2501\u2053\u2cba\u2cbb~]|(?<=\p{sc=Latn})[\u30fc\u3161\u1173\u4e00\u2f00](?=\p{sc=Latn})/gu;
const apostrophe = /[’‘ʼʻʹˈ`´′＇ꞌ׳]/gu;
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

/**
 * Letters and digits in forms of their own: full width, bold, in circles and squares, script,
 * raised, lowered, tied.
 */
const styled =
  /[\uff01-\uff5e\u2460-\u24ff\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}\u02b0-\u02b8\u02e0-\u02e4\u1d2c-\u1d6a\u2071\u207f\u2090-\u209c\u210a-\u2113\u211b-\u211d\u2124\u2128\u212c-\u2134\u2145-\u2149\ufb00-\ufb06]+/gu;
/** Small letters between brackets of their own, ⒲, which Unicode takes apart with the brackets. */
const bracketed = /[\u249c-\u24b5]/gu;
const asBracketed = (found: string): string =>
  String.fromCharCode(found.charCodeAt(0) - 0x249c + 97);
/** Capitals in filled circles and squares, which Unicode does not take apart. */
const filled = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu;
const asLetter = (found: string): string =>
  String.fromCharCode(65 + (((found.codePointAt(0) ?? 0) - 0x1f150) % 32));
/** Letters that make flags in pairs; an odd one makes none. */
const loneFlags =
  /(?<![\u{1f1e6}-\u{1f1ff}])(?:[\u{1f1e6}-\u{1f1ff}]{2})*[\u{1f1e6}-\u{1f1ff}](?![\u{1f1e6}-\u{1f1ff}])/gu;
const asCapitals = (found: string): string =>
  [...found]
    .map((letter) =>
      String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65),
    )
    .join('');
/** Capitals as small as small letters, in the order of the alphabet. */
const smallCapitals = new Map(
  [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ'].map((letter, at) => [
    letter,
    String.fromCharCode(97 + at),
  ]),
);
const smallCapital = /[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ]/gu;
/** Lines through, over and under Latin letters, which are no accents of any: s̶o̲. */
const decoration =
  /(?<=[\p{sc=Latn}\p{M}\p{N}])[\u0305\u0332-\u0338\u033f\u0347-\u034e\u0353-\u0356\u0489\u20d0-\u20e8\u20ea-\u20f0]+/gu;
/** Hyphens that look like the one on the keyboard. */
const hyphen = /[\u2010\u2011\ufe63]/gu;

/**
 * A text as a reader sees it, for whoever looks for something in it: letters and their accents as
 * one character, forms of a letter and letters drawn like it as the letter, nothing that has no
 * width, no lines through letters, hyphens of one kind.
 */
export const visibleText = (text: string): string =>
  inLatinLetters(
    text
      .replace(drawnBlank, ' ')
      .replace(invisible, '')
      .normalize('NFD')
      .replace(decoration, '')
      .normalize('NFC')
      .replace(bracketed, asBracketed)
      .replace(styled, (found) => found.normalize('NFKC'))
      .replace(filled, asLetter)
      .replace(loneFlags, asCapitals)
      .replace(smallCapital, (found) => smallCapitals.get(found) ?? found)
      .replace(hyphen, '-'),
  );

/** A text with the i of Turkish keyboards as that of others, as long as it was. */
export const withPlainI = (text: string): string =>
  text.replaceAll('ı', 'i').replaceAll('İ', 'I');

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
