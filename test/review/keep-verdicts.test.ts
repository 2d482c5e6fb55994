import { keepVerdicts } from '#src/review/keep-verdicts.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';

const catalog = buildCatalog();
const day = '2026-11-30';

/** Tallies that a test changes; what was read of them is counted. */
const start = () => {
  const state = { version: 1, voters: 1, reads: 0 };
  const readVerdicts = keepVerdicts({
    readVersion: async () => state.version,
    listWhole: async () => {
      state.reads += 1;

      return [
        {
          starterId: '9001',
          useful: state.voters,
          weight: state.voters,
          voters: state.voters,
          usefulVoters: state.voters,
          evidence: [],
          openFeedback: 0,
          lastVoteAt: null,
        },
      ];
    },
  });

  return { state, readVerdicts };
};

it('judges once while nothing changes', async () => {
  const { state, readVerdicts } = start();
  const first = await readVerdicts(1, catalog, day);

  expect(first.of('9001').voters).toBe(1);
  expect(await readVerdicts(1, catalog, day)).toBe(first);
  expect(state.reads).toBe(1);
});

it('judges again once votes were counted in between', async () => {
  const { state, readVerdicts } = start();
  await readVerdicts(1, catalog, day);
  state.version = 2;
  state.voters = 7;

  expect((await readVerdicts(1, catalog, day)).of('9001').voters).toBe(7);
});

it('takes what was counted while it read for old, and reads it again', async () => {
  const { state, readVerdicts } = start();
  const reading = readVerdicts(1, catalog, day);
  state.version = 2;
  await reading;
  state.voters = 7;

  expect((await readVerdicts(1, catalog, day)).of('9001').voters).toBe(7);
});

it.each([
  { what: 'catalog', wanted: { catalog: buildCatalog() } },
  { what: 'day', wanted: { day: '2026-12-01' } },
  { what: 'account', wanted: { accountId: 2 } },
])('judges again for another $what', async ({ wanted }) => {
  const { state, readVerdicts } = start();
  const read = (one: { accountId: number; catalog: Catalog; day: string }) =>
    readVerdicts(one.accountId, one.catalog, one.day);
  await read({ accountId: 1, catalog, day });
  await read({ accountId: 1, catalog, day, ...wanted });

  expect(state.reads).toBe(2);
});
