import { MINUTE_MS } from '@starters/contracts';
import { rememberCounts } from '#src/first-drafts/remember-counts.ts';

const needs = [{ property: 'jobtitle', dated: null }];

/** Remembered counts over a HubSpot that finds one contact more each time it is asked. */
const openCounts = ({ failsFirst = false } = {}) => {
  const clock = { now: new Date('2026-03-02T09:00:00Z') };
  const slept: number[] = [];
  let asked = 0;
  const open = rememberCounts(
    async () => ({
      count: async () => {
        asked += 1;
        if (failsFirst && asked === 1) throw new Error('HubSpot is away.');

        return asked;
      },
    }),
    () => clock.now,
    async (ms) => {
      slept.push(ms);
    },
  );

  return {
    clock,
    slept,
    count: async (accountId = 1) => (await open(accountId)).count(needs),
  };
};

it('leaves room for other searches after each that it sends, and only then', async () => {
  const { count, slept } = openCounts();

  expect(await count()).toBe(1);
  expect(await count()).toBe(1);
  expect(slept).toEqual([250]);
  // Another account has contacts of its own.
  expect(await count(2)).toBe(2);
  expect(slept).toEqual([250, 250]);
});

it('asks again after ten minutes', async () => {
  const { clock, count } = openCounts();
  await count();
  clock.now = new Date(clock.now.getTime() + 10 * MINUTE_MS);

  expect(await count()).toBe(2);
});

it('asks again for a count that failed', async () => {
  const { count } = openCounts({ failsFirst: true });

  await expect(count()).rejects.toThrow('away');
  expect(await count()).toBe(2);
});
