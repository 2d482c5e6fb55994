import type { StarterCount } from '#src/votes/counts.ts';
import type { Editions } from '#src/votes/read-editions.ts';
import { recount } from '#src/votes/recount.ts';
import type { CountableVote } from '#src/votes/vote-reader.ts';
import { buildVote } from '#test/helpers/build-vote.ts';

const ACCOUNT = 1;
const now = new Date('2026-11-29T12:00:00Z');
const ids = Array.from({ length: 45 }, (_, index) => String(100 + index));

/** One useful vote of another person on each starter; what is kept is no longer to be counted. */
const buildWorld = ({
  pairs = [] as [string, string][],
  votesOf = ((): number => 1) as (starterId: string) => number,
} = {}) => {
  const kept = new Map<string, StarterCount>();
  const asked = { counts: 0, reads: 0, wordings: 0, saves: 0 };
  let mostRead = 0;
  const waiting = new Set(ids);
  const votes = new Map<string, CountableVote[]>(
    ids.map((starterId, index) => [
      starterId,
      Array.from({ length: votesOf(starterId) }, (_, nth) => ({
        ...buildVote({
          starterId,
          userId: 51_000 + index + 100 * nth,
          verdict: 'useful',
          reason: null,
          votedAt: now,
        }),
        isOpenFeedback: false,
      })),
    ]),
  );
  let failAt = Number.POSITIVE_INFINITY;
  const editions: Editions = {
    of: (id) => pairs.find((pair) => pair.includes(id)) ?? [id],
    readWordings: async (starterIds) => {
      asked.wordings += 1;

      return new Map(
        starterIds.map((id) => [
          id,
          { current: votes.get(id)?.[0]?.wording, replaced: new Set<string>() },
        ]),
      );
    },
  };

  return {
    kept,
    asked,
    mostRead: () => mostRead,
    waiting,
    failAt: (save: number) => {
      failAt = save;
    },
    run: () =>
      recount(
        {
          votes: {
            countOfStarters: async (_, starterIds) => {
              asked.counts += 1;

              return new Map(
                starterIds.map((id) => [id, votes.get(id)?.length ?? 0]),
              );
            },
            listCountable: async (_, starterIds) => {
              asked.reads += 1;
              const read = starterIds.map(
                (id) => [id, votes.get(id) ?? []] as const,
              );
              mostRead = Math.max(
                mostRead,
                read.flatMap(([, of]) => of).length,
              );

              return new Map(read);
            },
          },
          counts: {
            mark: async (_, marked) => marked.forEach((id) => waiting.add(id)),
            listUncounted: async () =>
              [...waiting].map((starterId) => ({ starterId, revision: 1 })),
            save: async (_, counts) => {
              asked.saves += 1;
              if (asked.saves === failAt) throw new Error('The disk is full.');
              for (const count of counts) {
                kept.set(count.starterId, count);
                waiting.delete(count.starterId);
              }
            },
          },
          editionsOf: async () => editions,
          now: () => now,
        },
        ACCOUNT,
      ),
  };
};

it('asks once for twenty starters, not once for each', async () => {
  const world = buildWorld();
  await world.run();

  expect(world.asked).toEqual({ counts: 1, reads: 3, wordings: 3, saves: 3 });
  expect([...world.kept.keys()].sort()).toEqual(ids);
  for (const { tally } of world.kept.values()) expect(tally.voters).toBe(1);
});

it('reads fewer starters at a time where they have many votes', async () => {
  const world = buildWorld({ votesOf: () => 2_000 });
  await world.run();

  expect(world.mostRead()).toBe(4_000);
  for (const { tally } of world.kept.values()) expect(tally.voters).toBe(2_000);
});

it('reads the votes of a conversation together, however many there are', async () => {
  const [first = '', second = ''] = ids;
  const world = buildWorld({
    pairs: [[first, second]],
    votesOf: (id) => (id === first ? 6_000 : 1),
  });
  await world.run();

  expect(world.mostRead()).toBe(6_001);
  expect(world.kept.get(second)?.tally.voters).toBe(6_001);
});

it('reads each conversation once', async () => {
  const pairs = ids.flatMap((id, index) =>
    index % 2 === 1 ? [[ids[index - 1] ?? '', id] as [string, string]] : [],
  );
  const world = buildWorld({ pairs: pairs.slice(0, 20), votesOf: () => 2_000 });
  await world.run();

  // Twenty conversations of 4,000 votes, and five starters of 2,000.
  expect(world.asked.reads).toBe(23);
});

it('reads a translation along with a starter, wherever it stands in the list', async () => {
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  const world = buildWorld({ pairs: [[first, last]] });
  await world.run();

  expect(world.kept.get(first)?.tally.voters).toBe(2);
  expect(world.kept.get(last)?.tally.voters).toBe(2);
  expect(world.kept.get(ids[1] ?? '')?.tally.voters).toBe(1);
});

it('counts only the rest after it failed half-way', async () => {
  const world = buildWorld();
  world.failAt(2);
  await expect(world.run()).rejects.toThrow('The disk is full.');
  expect(world.kept.size).toBe(20);
  const before = world.asked.reads;
  await world.run();

  expect(world.asked.reads - before).toBe(2);
  expect([...world.kept.keys()].sort()).toEqual(ids);
});
