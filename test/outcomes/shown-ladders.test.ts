import {
  countedCells,
  mayBeSummed,
  shownBesideNewer,
  shownLadders,
} from '#src/outcomes/shown-ladders.ts';

const cell = (...people: number[]) => ({
  people: new Set(people.map(String)),
});
const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index);
const few = 5;

/** What somebody can work out: the difference of two figures, and who stands behind it. */
const isSafe = (people: ReadonlySet<string>, parts: number) =>
  people.size === 0 || (people.size >= few && parts > 1);

it('hides in a long period what its older part alone would tell of few people', () => {
  const older = new Map([
    ['a', cell(1)],
    ['b', cell(...range(10, 17))],
    ['c', cell(...range(20, 26))],
  ]);
  const whole = new Map([
    ['a', cell(...range(1, 7))],
    ['b', cell(...range(10, 18))],
    ['c', cell(...range(20, 27))],
  ]);

  // Of the whole alone all could be shown; the uses of `a` that are older were one person's.
  expect([...shownLadders(whole, few)]).toEqual(['a', 'b', 'c']);
  expect([...shownBesideNewer(whole, older, few)]).toEqual(['b']);
});

it('shows a long period whose older part is nobody’s, or of five people', () => {
  const whole = new Map([
    ['a', cell(...range(1, 7))],
    ['b', cell(...range(10, 18))],
  ]);
  const older = new Map([['b', cell(...range(10, 16))]]);

  expect([...shownBesideNewer(whole, older, few)]).toEqual(['a', 'b']);
});

it('leaves out of all sums a starter that the sum of its author less others would tell of', () => {
  const authors: Record<string, string> = { a: 'x', b: 'x', c: 'y', d: 'y' };
  const cells = new Map([
    ['a', cell(...range(1, 8))],
    ['b', cell(30)],
    ['c', cell(...range(10, 18))],
    ['d', cell(40, 41, 42, 43)],
  ]);
  const counted = countedCells(cells, [(id) => authors[id] ?? ''], few);

  expect([...counted].sort()).toEqual(['a', 'c']);
});

/** A generator of numbers from 0 to 1. https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
const lehmer = (seed: number) => {
  let state = seed;

  return () => {
    state = (state * 48_271) % 2_147_483_647;

    return state / 2_147_483_647;
  };
};

it.each(Array.from({ length: 50 }, (_, index) => index + 1))(
  'lets nobody work few people out from sums, groups and periods, world %i',
  (seed) => {
    const random = lehmer(seed * 6_151);
    const uses = Array.from({ length: 60 }, () => ({
      starter: `s${Math.floor(random() ** 2 * 8)}`,
      person: Math.floor(random() * 14),
      isOlder: random() < 0.3,
    }));
    const cellsOf = (some: typeof uses) =>
      new Map(
        [...Map.groupBy(some, ({ starter }) => starter)].map(([id, those]) => [
          id,
          cell(...those.map(({ person }) => person)),
        ]),
      );
    const groupOf = (id: string) => `g${Number(id.slice(1)) % 3}`;
    const newer = cellsOf(uses.filter(({ isOlder }) => !isOlder));
    const older = cellsOf(uses.filter(({ isOlder }) => isOlder));
    const whole = cellsOf(uses);
    const counted = countedCells(newer, [groupOf], few);
    const shown = shownLadders(newer, few);
    const longer = shownBesideNewer(whole, older, few);
    const peopleOf = (cells: typeof newer, ids: string[]) =>
      new Set(ids.flatMap((id) => [...(cells.get(id)?.people ?? [])]));

    // A sum less what is shown of it, by whole and by group.
    const groups = Map.groupBy(counted, groupOf);
    for (const members of [[...counted], ...groups.values()]) {
      const rest = members.filter((id) => !shown.has(id));
      const isNothingShown = peopleOf(newer, members).size < few;
      if (!isNothingShown) {
        expect(isSafe(peopleOf(newer, rest), rest.length)).toBe(true);
      }
    }
    // A long period less the newer one.
    for (const id of longer) {
      if (shown.has(id)) {
        const people = older.get(id)?.people.size ?? 0;
        expect(people === 0 || people >= few).toBe(true);
      }
    }
    if (mayBeSummed(older, longer, few)) {
      const rest = [...older.keys()].filter((id) => !longer.has(id));
      expect(isSafe(peopleOf(older, rest), rest.length)).toBe(true);
    }
  },
);
