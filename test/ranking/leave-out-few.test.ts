import fc from 'fast-check';
import {
  leaveOutFew,
  leaveOutFewOfGroups,
  type Part,
} from '#src/ranking/leave-out-few.ts';

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

it('leaves a part out of the whole as well, where it is left out of its group', () => {
  // Alone beside the shown part of its group; with those of the other group it would be enough.
  const parts = of('abcdef', 'g', 'hi', 'jkl').map((part, index) => ({
    ...part,
    group: index < 2 ? 'one' : 'other',
  }));
  const byGroup = ({ group }: { group: string }) => [group];

  expect(said(leaveOutFewOfGroups(parts, [byGroup], fewest))).toEqual([
    'abcdef',
    'hi',
    'jkl',
  ]);
  expect(leaveOutFewOfGroups(parts, [], fewest)).toEqual(parts);
});

it('lets no sum of a whole less its groups, of any grouping, be of fewer than five people', () => {
  const part = fc.record({
    letters: fc.uniqueArray(fc.constantFrom(...'abcdefghijkl')),
    groups: fc.array(fc.constantFrom('x', 'y', 'z'), {
      minLength: 2,
      maxLength: 2,
    }),
  });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (drawn) => {
      const parts = drawn.map(({ letters, groups }) => ({
        people: new Set(letters),
        isShown: letters.length >= fewest,
        groups,
      }));
      const groupings = [0, 1].map(
        (index) =>
          ({ groups }: { groups: string[] }) =>
            groups.slice(index, index + 1),
      );
      const counted = leaveOutFewOfGroups(parts, groupings, fewest);

      // Each group keeps all of its own that the whole holds, or is not shown.
      return groupings.every((groupsOf) =>
        [...Map.groupBy(counted, (each) => groupsOf(each)[0])].every(
          ([, members]) =>
            [0, members.length].includes(leaveOutFew(members, fewest).length),
        ),
      );
    }),
    { seed: 16, numRuns: 2_000 },
  );
});
