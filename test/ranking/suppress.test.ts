import fc from 'fast-check';
import { suppress } from '#src/ranking/suppress.ts';

/** Cells of so many people each; nobody is in two of them. */
const cells = (...voters: number[]) =>
  voters.map((count, cell) => ({
    people: new Set(Array.from({ length: count }, (_, i) => `${cell}-${i}`)),
  }));
/** Cells of these people. */
const of = (...people: string[]) =>
  people.map((letters) => ({ people: new Set(letters) }));

it('shows all when all are large enough', () => {
  expect(suppress(cells(5, 9, 12), 5)).toEqual([true, true, true]);
});

it('hides the next smallest with one that is too small alone', () => {
  expect(suppress(cells(12, 3, 6), 5)).toEqual([true, false, false]);
});

it('hides another one when the hidden ones are too few together', () => {
  expect(suppress(cells(12, 1, 2, 6), 5)).toEqual([true, false, false, false]);
});

it('hides nothing more for an empty cell', () => {
  expect(suppress(cells(12, 0), 5)).toEqual([true, false]);
});

it('shows all where nobody is to be hidden', () => {
  expect(suppress(cells(1, 2), 0)).toEqual([true, true]);
});

it('never leaves few enough hidden people to be computed from the total', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 12 }), (voters) => {
      const shown = suppress(cells(...voters), 5);
      const hidden = voters.filter((_, index) => !shown[index]);
      const people = hidden.reduce((sum, each) => sum + each, 0);
      const anyShown = shown.some(Boolean);

      return (
        voters.every((each, index) => !shown[index] || each >= 5) &&
        (people === 0 ||
          !anyShown ||
          (people >= 5 && hidden.filter((each) => each > 0).length > 1))
      );
    }),
  );
});

it('counts the same three people in two hidden cells as three', () => {
  // Two segments with the same three people: the rest of the total is still theirs.
  expect(suppress(of('abc', 'abc', 'defghi', 'abcdefghij'), 5)).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

it('counts somebody who is in a shown cell, too, and in every hidden one once', () => {
  expect(suppress(of('a', 'ab', 'abc', 'abcdefgh', 'abcdefghijk'), 5)).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
});

it('never leaves fewer different people hidden than may be, however they overlap', () => {
  const cell = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), {
    maxLength: 10,
  });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 8 }), (all) => {
      const shown = suppress(of(...all.map((each) => each.join(''))), 5);
      const hidden = all.filter(
        (each, index) => !shown[index] && each.length > 0,
      );

      return (
        hidden.length === 0 ||
        !shown.some(Boolean) ||
        new Set(hidden.flat()).size >= 5
      );
    }),
    { seed: 16, numRuns: 2_000 },
  );
});
