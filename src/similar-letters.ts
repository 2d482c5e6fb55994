/** Rows of letters: first those that are drawn like the ones below them. */
type Rows = readonly [drawn: string, plain: string][];

const toMap = (rows: Rows): Map<string, string> =>
  new Map(
    rows.flatMap(([drawn, plain]) =>
      [...drawn].map((letter, at): [string, string] => [
        letter,
        plain.charAt(at),
      ]),
    ),
  );

/** Drawn the same. */
const same: Rows = [
  // Cyrillic, Greek and Armenian.
  ['аеорсухіјѕһԁԛԝӏѵ', 'aeopcyxijshdqwlv'],
  ['АВЕКМНОРСТУХІЈЅӀԜԚ', 'ABEKMHOPCTYXIJSIWQ'],
  ['αικορυνχγ', 'aikopuvxy'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['օոսց', 'onug'],
  // Cherokee, Lisu and Coptic.
  ['ᎪᏴᏟᎠᎬᏀᎻᎫᏦᏞᎷᏢᎡᏚᎢᏙᏔᏃᎩ', 'ABCDEGHJKLMPRSTVWZY'],
  ['ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ', 'BPDTGKJCZFMNLSRVHWXYAEIOU'],
  ['ⲟⲥⲣⲭⲓ', 'ocpxi'],
  ['ⲀⲂⲈⲎⲒⲔⲘⲚⲞⲢⲤⲦⲨⲬⲌ', 'ABEHIKMNOPCTYXZ'],
];
/** Drawn nearly the same: a disguise only in a word that has Latin letters as well. */
const nearly: Rows = [
  ['кмтвнпгѡьзи', 'kmtbhnrwb3u'],
  ['ωτεσκηβ', 'wteoknb'],
  ['րսզկհ', 'nuqlh'],
  ['ⲁⲃⲕⲙⲛⲧⲩⲱⲏ', 'abkmntywh'],
];
/** Latin letters of phonetic and old alphabets that are drawn like others. */
const phonetic = toMap([['ɑɡɩĸƅȷƿʋɴ', 'agikbjpvn']]);
const phoneticLetter = new RegExp(`[${[...phonetic.keys()].join('')}]`, 'gu');

const drawnSame = toMap(same);
const drawnNearly = new Map([...toMap(nearly), ...drawnSame]);

const alphabets = ['Cyrl', 'Grek', 'Armn', 'Cher', 'Lisu', 'Copt']
  .map((script) => String.raw`\p{sc=${script}}`)
  .join('');
const foreign = new RegExp(`[${alphabets}]`, 'u');
const foreignWord = new RegExp(
  String.raw`[\p{L}\p{M}]*[${alphabets}][\p{L}\p{M}]*`,
  'gu',
);
const latin = /\p{sc=Latn}/u;

/**
 * Words of Latin letters among which letters of another alphabet stand that are drawn the same:
 * `Wіn-bасk`. A word that has any other letter of that alphabet stays, and so does a text without a
 * Latin letter; in a word that mixes both, letters that are drawn nearly the same count, too. The
 * pairs are a part of https://www.unicode.org/reports/tr39/#Confusable_Detection
 */
export const inLatinLetters = (text: string): string => {
  const plain = text.replace(
    phoneticLetter,
    (letter) => phonetic.get(letter) ?? letter,
  );

  return foreign.test(plain) && latin.test(plain)
    ? plain.replace(foreignWord, (word) => {
        const letters = [...word];
        const similar = latin.test(word) ? drawnNearly : drawnSame;
        const isDisguise = letters.every(
          (letter) => !foreign.test(letter) || similar.has(letter),
        );

        return isDisguise
          ? letters.map((letter) => similar.get(letter) ?? letter).join('')
          : word;
      })
    : plain;
};
