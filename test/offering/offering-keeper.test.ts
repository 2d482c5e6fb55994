import { buildOffering } from '#src/offering/build-offering.ts';
import { createOfferingKeeper } from '#src/offering/offering-keeper.ts';
import type { OfferingChanges } from '#src/offering/offering-source.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';

const catalog = buildCatalog();
const day = '2026-11-23';

const tallyOf = (starterId: string, voters: number) => ({
  starterId,
  useful: voters,
  weight: voters,
  voters,
  usefulVoters: voters,
  cells: {},
  evidence: [],
  openFeedback: 0,
  lastVoteAt: null,
});

/** A keeper over a source that tests change and that takes a second, with a clock of its own. */
const start = (takesMs = 0) => {
  const state = {
    now: 0,
    version: 1,
    isWhole: false,
    changed: [tallyOf('9001', 1)],
    reads: [] as (number | null)[],
  };
  const keeper = createOfferingKeeper({
    clock: () => state.now,
    build: (input) => {
      state.now += takesMs;

      return buildOffering(input);
    },
    offeringSource: {
      readChanges: async (_, since): Promise<OfferingChanges> => {
        state.reads.push(since);
        state.now += 1_000;
        await Promise.resolve();

        return {
          version: state.version,
          isWhole: since === null || state.isWhole,
          tallies: state.changed,
          credits: new Map(),
        };
      },
    },
  });
  const votersOf = async (starterId: string, wanted = {}) =>
    (
      await keeper.get(1, { catalog, day, version: state.version, ...wanted })
    ).verdictOf(starterId).voters;

  return { state, keeper, votersOf };
};

it('reads nothing again while nothing changed, and is the same value', async () => {
  const { state, keeper } = start();
  const first = await keeper.get(1, { catalog, day, version: 1 });

  expect(await keeper.get(1, { catalog, day, version: 1 })).toBe(first);
  expect(state.reads).toEqual([null]);
});

it('reads only what changed since, and keeps the rest', async () => {
  const { state, votersOf } = start();
  await votersOf('9001');
  Object.assign(state, { version: 2, changed: [tallyOf('9002', 4)] });

  expect(await votersOf('9002')).toBe(4);
  expect(await votersOf('9001')).toBe(1);
  expect(state.reads).toEqual([null, 1]);
});

it('forgets what is gone when it is told to read everything', async () => {
  const { state, votersOf } = start();
  await votersOf('9001');
  Object.assign(state, {
    version: 2,
    isWhole: true,
    changed: [tallyOf('9002', 4)],
  });

  expect(await votersOf('9001')).toBe(0);
});

it('goes at once with another catalog or day, whatever the votes', async () => {
  const { state, keeper } = start(400);
  await keeper.get(1, { catalog, day, version: 1 });
  const other = buildCatalog({ starters: [] });
  Object.assign(state, { version: 2 });

  const offering = await keeper.get(1, { catalog: other, day, version: 2 });

  expect(offering.catalog).toBe(other);
  expect(
    (await keeper.get(1, { catalog, day: '2026-11-24', version: 2 })).day,
  ).toBe('2026-11-24');
});

it('gives new votes a tenth of the time where computing takes long, and is then up to date', async () => {
  const { state, votersOf } = start(400);
  await votersOf('9001');
  Object.assign(state, { version: 2, changed: [tallyOf('9001', 9)] });

  expect(await votersOf('9001')).toBe(1);
  state.now += 3_599;
  expect(await votersOf('9001')).toBe(1);
  state.now += 1;
  expect(await votersOf('9001')).toBe(9);
});

it('reads once for many who ask at once', async () => {
  const { state, votersOf } = start();
  await Promise.all(Array.from({ length: 20 }, () => votersOf('9001')));

  expect(state.reads).toEqual([null]);
});

it('keeps what it had when a reading fails, and tries again', async () => {
  const { state, keeper } = start();
  const failing = createOfferingKeeper({
    offeringSource: {
      readChanges: () => Promise.reject(new Error('no database')),
    },
  });

  await expect(failing.get(1, { catalog, day, version: 1 })).rejects.toThrow(
    'no database',
  );
  await expect(failing.get(1, { catalog, day, version: 1 })).rejects.toThrow(
    'no database',
  );
  await keeper.get(1, { catalog, day, version: 1 });
  expect(state.reads).toEqual([null]);
});

it('lets be peeked at what was computed last, whatever changed since, and reads nothing for it', async () => {
  const { state, keeper } = start();
  expect(keeper.peek(1)).toBeNull();
  const first = await keeper.get(1, { catalog, day, version: 1 });
  Object.assign(state, { version: 2 });

  expect(keeper.peek(1)).toBe(first);
  expect(keeper.peek(2)).toBeNull();
  expect(state.reads).toEqual([null]);
});
