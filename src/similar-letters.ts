/** Rows of letters: first those that are drawn like the ones below them. */
const rows: readonly [drawn: string, plain: string][] = [
  // Cyrillic, Greek and Armenian.
  ['аеорсухіјѕһԁԛԝӏѵ', 'aeopcyxijshdqwlv'],
  ['АВЕКМНОРСТУХІЈЅӀԜԚ', 'ABEKMHOPCTYXIJSIWQ'],
  ['αικορυνχγ', 'aikopuvxy'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['օոսց', 'onug'],
];
const similar = new Map(
  rows.flatMap(([drawn, plain]) =>
    [...drawn].map((letter, at): [string, string] => [
      letter,
      plain.charAt(at),
    ]),
  ),
);
const foreignWord =
  /[\p{L}\p{M}]*[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}][\p{L}\p{M}]*/gu;
const foreign = /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}]/u;

/**
 * Words of Latin letters among which letters of another alphabet stand that are drawn the same:
 * `Wіn-bасk`. A word that has any other letter of that alphabet stays, and so does a text without a
 * Latin letter. The pairs are a part of https://www.unicode.org/reports/tr39/#Confusable_Detection
 */
export const inLatinLetters = (text: string): string =>
  foreign.test(text) && /\p{sc=Latn}/u.test(text)
    ? text.replace(foreignWord, (word) => {
        const letters = [...word];
        const isDisguise = letters.every(
          (letter) => !foreign.test(letter) || similar.has(letter),
        );

        return isDisguise
          ? letters.map((letter) => similar.get(letter) ?? letter).join('')
          : word;
      })
    : text;
