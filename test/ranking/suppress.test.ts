import fc from 'fast-check';
import { suppress } from '#src/ranking/suppress.ts';

const cells = (...voters: number[]) => voters.map((each) => ({ voters: each }));

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
