import { foldName, visibleText } from '#src/fold-text.ts';
import { findForeignField } from '#src/starters/find-merge-field.ts';
import { findOneClient } from '#src/starters/find-one-client.ts';
import { findSegmentName } from '#src/starters/find-segment-name.ts';
import { findSpeakerClaims } from '#src/starters/speaker-claims.ts';
import { columnOf } from '#src/transfer/name-columns.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const replaced =
  (from: string, to: string) =>
  (text: string): string =>
    [...text]
      .map((letter) => [...to][[...from].indexOf(letter)] ?? letter)
      .join('');
/** Letters that are drawn like others. */
const similar: [string, (text: string) => string][] = [
  ['Cyrillic letters', replaced('aceiopxAEMW', 'асеіорхАЕМԜ')],
  ['Greek letters', replaced('aiovAEM', 'αιονΑΕΜ')],
  ['small capitals', replaced('abceilrt', 'ᴀʙᴄᴇɪʟʀᴛ')],
  ['letters of a script', replaced('eil', 'ℯⅈℓ')],
  ['raised letters', replaced('anil', 'ᵃⁿⁱˡ')],
  ['letters in squares', replaced('AMWE', '🄰🄼🅆🄴')],
  ['Cherokee letters', replaced('AEMW', 'ᎪᎬᎷᏔ')],
  ['Lisu letters', replaced('AEMWS', 'ꓮꓰꓟꓪꓢ')],
  ['Coptic letters', replaced('ocpAEM', 'ⲟⲥⲣⲀⲈⲘ')],
  ['letters that are nearly alike', replaced('kwit', 'кωɩт')],
  ['phonetic letters', replaced('agik', 'ɑɡɩĸ')],
  ['letters of one flag and a half', replaced('AMWE', '🇦🇲🇼🇪')],
  ['letters in brackets', replaced('aeilnr', '⒜⒠⒤⒧⒩⒭')],
];

/** Ways in which the same words may be written so that they look the same, or nearly. */
const disguises: [string, (text: string) => string][] = [
  ['a hyphen that does not break', (text) => text.replaceAll('-', '\u2011')],
  ['an en dash', (text) => text.replaceAll('-', '–')],
  ['a minus sign', (text) => text.replaceAll('-', '\u2212')],
  ['a blank for the hyphen', (text) => text.replaceAll('-', ' ')],
  ['letters without a width', (text) => [...text].join('\u200b')],
  ['soft hyphens', (text) => [...text].join('\u00ad')],
  ['word joiners', (text) => [...text].join('\u2060')],
  ['variation selectors', (text) => [...text].join('\ufe0f')],
  ['accents apart', (text) => text.normalize('NFD')],
  ['without accents', (text) => text.normalize('NFD').replace(/\p{M}/gu, '')],
  ['blanks that do not break', (text) => text.replaceAll(' ', '\u202f')],
  [
    'full-width letters',
    (text) =>
      text.replace(/[!-~]/g, (letter) =>
        String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
      ),
  ],
  ['capitals', (text) => text.toUpperCase()],
  ['marks of direction', (text) => `\u202b${[...text].join('\u200f')}\u202c`],
  ['isolates', (text) => `\u2067${text}\u2069`],
  ['tags', (text) => [...text].join('\u{e0020}')],
  ['lines under the letters', (text) => text.replace(/\p{L}/gu, '$&\u0332')],
  ['lines through the letters', (text) => text.replace(/\p{L}/gu, '$&\u0336')],
  ['circles round the letters', (text) => text.replace(/\p{L}/gu, '$&\u20dd')],
  ['an i of a Turkish keyboard', (text) => text.replaceAll('i', 'ı')],
  ['an İ of a Turkish keyboard', (text) => text.replaceAll('i', 'İ')],
  ['blanks of Braille', (text) => text.replaceAll(' ', '\u2800')],
  ['fillers for blanks', (text) => text.replaceAll(' ', '\u3164')],
  ['a figure dash', (text) => text.replaceAll('-', '\u2012')],
  ['a hyphenation point', (text) => text.replaceAll('-', '\u2027')],
  ['a line of a box', (text) => text.replaceAll('-', '─')],
  ['a heavy minus', (text) => text.replaceAll('-', '➖')],
  ['a tilde', (text) => text.replaceAll('-', '~')],
  ['a Chinese one', (text) => text.replaceAll('-', '一')],
  ['a Coptic hyphen', (text) => text.replaceAll('-', 'Ⲻ')],
  ['marks of an object', (text) => [...text].join('\ufffc')],
  ['control characters', (text) => [...text].join('\u0008\u0084')],
  ['an apostrophe of Hawaii', (text) => text.replaceAll('’', 'ʻ')],
  ['a geresh', (text) => text.replaceAll('’', '׳')],
  ...similar,
];

it.each(disguises)(
  'lets the name of no segment pass with %s',
  (_, disguise) => {
    for (const name of [
      'Win-back été',
      'Multi-site retail',
      'Straße-Café',
      'Œuvre d’art',
    ]) {
      expect(
        findSegmentName(`You are ${disguise(name)}, so to say.`, { 1: name }),
      ).toBe(name);
    }
  },
);

it.each(disguises)(
  'folds a name and its like with %s to one',
  (_, disguise) => {
    const name = 'Étienne Müller';

    expect(foldName(disguise(name))).toBe(foldName(name));
  },
);

it('keeps names apart that differ', () => {
  expect(foldName('Win-back')).not.toBe(foldName('Win-backs'));
  expect(findSegmentName('A winback campaign', { 1: 'Win-back' })).toBe(
    undefined,
  );
});

it.each([
  ['letters without a width', (text: string) => [...text].join('\u200b')],
  ['soft hyphens', (text: string) => [...text].join('\u00ad')],
  ['marks of direction', (text: string) => [...text].join('\u200e')],
  [
    'lines through the letters',
    (text: string) => text.replace(/\p{L}/gu, '$&\u0336'),
  ],
  ...similar,
])('finds what a reader sees through %s', (_, disguise) => {
  expect(findOneClient(`Hello ${disguise('Alice')}, welcome.`, 'en')).toEqual([
    'Alice',
  ]);
  expect(findForeignField(disguise('Hello [First Name]'))?.piece).toBe(
    '[First Name]',
  );
  expect(
    findSpeakerClaims(buildStarter({ opener: disguise('I am in Leeds.') })),
  ).toHaveLength(1);
  expect(columnOf(disguise('Opener'))).toBe('opener');
});

it.each([
  'Été : 30\u00a0000 € – « c’est… » ½ ™',
  // Names of their own alphabet, beside Latin letters as well.
  'Анна Сергеевна, Москва',
  'Hello Анна, μία ερώτηση',
  'Hello 中村一郎, 🇫🇷🇬🇧 ~ 10 %, Москва и рынок, ω = 2π',
  'Işık İzmir, Łódź, Nguyễn, Ṣọ́lá, ʻOkina',
])('leaves a text that hides nothing as it is: %s', (text) => {
  expect(visibleText(text)).toBe(text);
});

it('keeps apart what only two clauses or another alphabet make alike', () => {
  expect(findSegmentName('You win. Back to work.', { 1: 'Win-back' })).toBe(
    undefined,
  );
  expect(foldName('Борис')).not.toBe(foldName('Bopic'));
});
