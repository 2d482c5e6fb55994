import fc from 'fast-check';
import { leaveOutFew, type Part } from '#src/ranking/leave-out-few.ts';

const fewest = 5;
/** Parts of these people, a letter each; shown where there are enough. */
const of = (...people: string[]): Part[] =>
  people.map((letters) => ({
    people: new Set(letters),
    isShown: new Set(letters).size >= fewest,
  }));
const said = (parts: Part[]) => parts.map(({ people }) => [...people].join(''));

it('sums all where each is shown, or nobody voted', () => {
  expect(said(leaveOutFew(of('abcde', 'defgh', ''), fewest))).toEqual([
    'abcde',
    'defgh',
    '',
  ]);
  expect(said(leaveOutFew(of('', ''), fewest))).toEqual(['', '']);
});

it.each([
  ['one part of one person', ['abcde', 'f'], ['abcde']],
  ['several of the same few', ['abcde', 'f', 'fg', 'gh'], ['abcde']],
  ['nothing else', ['a', 'b'], []],
])('leaves out what could be subtracted: %s', (_, people, left) => {
  expect(said(leaveOutFew(of(...people), fewest))).toEqual(left);
});

it('keeps several parts of five different people together', () => {
  expect(said(leaveOutFew(of('abcde', 'f', 'ghij'), fewest))).toEqual([
    'abcde',
    'f',
    'ghij',
  ]);
});

it('leaves out those few as well where a filter leaves fewer beside them', () => {
  const parts = of('abcde', 'f', 'ghij');

  expect(said(leaveOutFew(parts, fewest, of('klmno', 'p')))).toEqual(['abcde']);
  expect(leaveOutFew(parts, fewest, of('klmno', ''))).toEqual(parts);
});

it('leaves out a part of many that is not shown, where it is alone', () => {
  const [many = { people: new Set<string>(), isShown: true }] = of('abcdef');

  expect(leaveOutFew([many, { ...many, isShown: false }], fewest)).toEqual([
    many,
  ]);
});

it('never lets a sum less its shown parts be of fewer than five people, or of one part', () => {
  const part = fc
    .uniqueArray(fc.constantFrom(...'abcdefghijkl'))
    .map((letters) => letters.join(''));
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 7 }),
      fc.array(part, { maxLength: 7 }),
      (here, there) => {
        const rest = (parts: Part[]) => {
          const hidden = parts.filter(
            ({ isShown, people }) => !isShown && people.size > 0,
          );

          return {
            parts: hidden.length,
            people: new Set(hidden.flatMap(({ people }) => [...people])).size,
          };
        };
        const isSafe = ({ parts, people }: ReturnType<typeof rest>) =>
          people === 0 || (parts > 1 && people >= fewest);
        const sum = leaveOutFew(of(...here), fewest, of(...there));
        const all = leaveOutFew(of(...here, ...there), fewest);
        const holdsFew = rest(sum).people > 0;

        return (
          isSafe(rest(sum)) &&
          isSafe(rest(all)) &&
          // What a filter leaves out follows from the sum without it.
          (!holdsFew || isSafe(rest(of(...there))))
        );
      },
    ),
    { seed: 16, numRuns: 2_000 },
  );
});
