import fc from 'fast-check';
import { type ReadyStarter, spreadLines } from '@starters/lines';
import { buildCardStarter } from '#test/helpers/build-card.ts';

const ready = (conversation: string): ReadyStarter => ({
  starter: buildCardStarter({ starterId: conversation, conversation }),
  line: conversation,
  details: [],
});
const spread = (lists: string[][]) =>
  spreadLines(lists.map((list) => list.map(ready))).map((each) => each?.line);
const countsOf = (said: (string | undefined)[]) =>
  said.reduce<Record<string, number>>(
    (all, line) =>
      line === undefined ? all : { ...all, [line]: (all[line] ?? 0) + 1 },
    {},
  );

it('says each client the first line while none is said to more than a quarter', () => {
  expect(spread([['a'], ['b', 'a'], ['c'], ['d']])).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});

it('says no line to more than a quarter of eight clients', () => {
  const all = ['a', 'b', 'c', 'd'];

  expect(countsOf(spread(Array.from({ length: 8 }, () => all)))).toEqual({
    a: 2,
    b: 2,
    c: 2,
    d: 2,
  });
});

it('moves an earlier client who can say something else, for a later one who cannot', () => {
  const said = spread([
    ['a', 'b'],
    ['a', 'c'],
    ['a'],
    ['d'],
    ['e'],
    ['f'],
    ['g'],
    ['a'],
  ]);

  expect(said).toEqual(['b', 'c', 'a', 'd', 'e', 'f', 'g', 'a']);
});

it('says a line more often where a client has no other, and nothing where there is none', () => {
  expect(spread([['a'], ['a'], ['a'], ['a'], []])).toEqual([
    'a',
    'a',
    'a',
    'a',
    undefined,
  ]);
});

it('counts a line and its translation as one', () => {
  const lists = ['en', 'fr', 'en', 'fr'].map((language) => [
    {
      ...ready('a'),
      starter: buildCardStarter({ starterId: language, conversation: 'a' }),
    },
    ready('b'),
  ]);
  const said = spreadLines(lists).map((each) => each?.starter.conversation);

  expect(said.filter((each) => each === 'a').length).toBeLessThan(4);
});

/** Whether any spread keeps every line to a quarter, by trying them all. */
const isPossible = (lists: string[][], most: number): boolean => {
  const place = (index: number, used: Record<string, number>): boolean =>
    index === lists.length ||
    (lists[index] ?? []).some(
      (line) =>
        (used[line] ?? 0) < most &&
        place(index + 1, { ...used, [line]: (used[line] ?? 0) + 1 }),
    );

  return place(0, {});
};

it('keeps to the quarter wherever any spread does, and only says what can be said', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), {
          minLength: 1,
          maxLength: 3,
        }),
        { minLength: 1, maxLength: 8 },
      ),
      (lists) => {
        const said = spread(lists);
        const most = Math.max(1, Math.floor(lists.length / 4));

        for (const [index, line] of said.entries()) {
          expect(lists[index]).toContain(line);
        }
        if (isPossible(lists, most)) {
          for (const count of Object.values(countsOf(said))) {
            expect(count).toBeLessThanOrEqual(most);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});
