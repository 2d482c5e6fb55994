import { labelsOf } from '#src/starters/labels-of.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';
import { cutAround, cutText } from '#src/cut-text.ts';
import { shorten } from '#src/shorten.ts';
import { prepareFields } from '#src/editing/prepare-fields.ts';
import { emptyFields } from '#src/starters/starter.ts';
import { buildImportContext } from './helpers/build-import-context.ts';

const family = '👩‍👩‍👧';
const flag = '🇫🇷';
const accented = 'e\u0301\u0323';
const hand = '👋🏽';

/** Every piece of a text that may be cut off is made of whole characters. */
const isWhole = (piece: string, text: string): boolean => {
  const marks = [...new Intl.Segmenter('en').segment(text)].map(
    ({ index }) => index,
  );

  return marks.includes(piece.length) || piece.length === text.length;
};

it.each([family, flag, accented, hand, 'a', '한국', '\r\n'])(
  'cuts nothing in two: %j',
  (letter) => {
    const text = `ab${letter.repeat(5)}c`;
    for (let most = 0; most <= text.length; most += 1) {
      const cut = cutText(text, most);

      expect(cut.length).toBeLessThanOrEqual(most);
      expect(text.startsWith(cut)).toBe(true);
      expect(isWhole(cut, text)).toBe(true);
    }
  },
);

it('cuts as far from the beginning of a long text as near to it', () => {
  const text = `${'a'.repeat(10_000)}${family}${'b'.repeat(10)}`;

  expect(cutText(text, 10_003)).toBe('a'.repeat(10_000));
  expect(cutAround(text, 10_002, 10_012)).toBe(`${family}bbbb`);
});

it('cuts a letter that has more marks than any between two of them', () => {
  const text = `e${'\u0301'.repeat(1_000)}`;

  expect(cutText(text, 500)).toHaveLength(500);
});

it('shortens with an ellipsis, titles that are made included', () => {
  expect(shorten(`abc${family}d`, 6)).toBe('abc…');
  const { title } = prepareFields(
    { ...emptyFields, question: `${'a'.repeat(76)}${family}?` },
    buildImportContext().account,
    labelsOf(buildCatalog().properties, 'en'),
    new Date(0),
    false,
  );
  expect(title).toBe('a'.repeat(76));
});

it.each([
  ['a full stop', 'It ends. And on', 9, 'It ends…'],
  ['a full stop and a space', 'It ends. And on', 10, 'It ends…'],
  ['a comma', 'Prices, dates', 8, 'Prices…'],
  ['a French question mark and its space', 'Ça va ? Oui', 8, 'Ça va…'],
  ['a dash', 'Prices – and dates', 10, 'Prices…'],
  ['an ellipsis', 'And so… it goes', 8, 'And so…'],
  ['three points', 'And so... it goes', 10, 'And so…'],
  ['what opens a quotation', 'He said “no way”', 10, 'He said…'],
  ['what opens a bracket', 'Prices (new) go', 9, 'Prices…'],
  ['nothing that has to go', 'It costs 5 % more', 12, 'It costs 5…'],
  ['what closes', 'He said “no” twice', 13, 'He said “no”…'],
])('has no second mark before the ellipsis: %s', (_, text, most, cut) => {
  expect(shorten(text, most)).toBe(cut);
});

it('reads a long row of points once', () => {
  expect(shorten(`a${'.'.repeat(200_000)}b`, 200_001)).toBe('a…');
  expect(shorten(`${'. '.repeat(100_000)}b`, 200_000)).toBe('…');
});
