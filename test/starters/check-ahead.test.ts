import { setImmediate as nextTurn } from 'node:timers/promises';
import { checkAhead } from '#src/starters/check-ahead.ts';
import { checkForCards } from '#src/starters/check-starter.ts';
import { findChangedStarters } from '#src/starters/find-changed-starters.ts';
import type { Starter } from '#src/starters/starter.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';
import { account, openKeeper } from '#test/helpers/open-keeper.ts';

/** A starter that counts how often its opener is read. */
const buildCounting = (id: string) => {
  const opener = buildStarter().opener;
  const counted = { reads: 0, starter: buildStarter({ id }) };
  Object.defineProperty(counted.starter, 'opener', {
    enumerable: true,
    get: () => {
      counted.reads += 1;

      return opener;
    },
  });

  return counted;
};

/** How often checking a starter reads its opener now: not at all where the result is known. */
const readsToCheck = (
  counted: { reads: number; starter: Starter },
  deps: Parameters<typeof checkForCards>[1],
): number => {
  const before = counted.reads;
  checkForCards(counted.starter, deps);

  return counted.reads - before;
};

it('has checked the starters of a catalog that was read before a page asks', async () => {
  const { keeper, hubspot } = openKeeper();
  const counted = buildCounting('9001');
  hubspot.starters = [counted.starter];
  expect(readsToCheck(counted, buildCatalog())).toBeGreaterThan(0);

  const { catalog } = await keeper.get(account);
  expect(catalog.starters).toEqual([counted.starter]);
  expect(readsToCheck(counted, catalog)).toBe(0);
});

const many = () =>
  Array.from({ length: 40 }, (_, index) => buildCounting(String(index + 1)));

/** In how many turns of the event loop the starters were checked. */
const turnsOf = async (
  all: { reads: number }[],
  work: Promise<unknown>,
): Promise<number> => {
  const steps = new Set<number>();
  let isDone = false;
  const done = work.then(() => {
    isDone = true;
  });
  while (!isDone) {
    steps.add(all.reduce((sum, { reads }) => sum + reads, 0));
    await nextTurn();
  }
  await done;

  return steps.size;
};

it('lets requests have their turn between checks', async () => {
  const all = many();
  const catalog = buildCatalog({
    starters: all.map(({ starter }) => starter),
  });

  expect(await turnsOf(all, checkAhead(catalog))).toBeGreaterThan(3);
  expect(all.map((each) => readsToCheck(each, catalog))).toEqual(
    all.map(() => 0),
  );
});

it('lets requests have their turn when a property changed and all texts are checked again', async () => {
  const all = many();
  const before = buildCatalog({ starters: all.map(({ starter }) => starter) });
  await checkAhead(before);
  const after = { ...before, segmentNames: { '17': 'Renamed' } };

  expect(
    await turnsOf(all, findChangedStarters(before, after)),
  ).toBeGreaterThan(3);
});
