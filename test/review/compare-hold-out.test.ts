import { DAY_MS } from '@starters/contracts';
import { defaultSettings } from '#src/accounts/settings.ts';
import type { Compared } from '#src/outcomes/outcome-repository.ts';
import { sayHoldOut } from '#src/review/compare-hold-out.ts';
import { buildCardInput } from '#test/helpers/build-card-input.ts';

const start = Date.parse('2026-06-01T09:00:00Z');
const day = (days: number) => new Date(start + days * DAY_MS);
const account = {
  ...buildCardInput().account,
  settings: { ...defaultSettings, readsOutcomes: true, holdOutPercent: 10 },
};

/** Two clients a day for `days` days, one in `every` left alone; a third of them have a meeting. */
const comparedOf = (
  days: number,
  { every = 20, people = 9 } = {},
): Compared => {
  const clients = Array.from({ length: days * 2 }, (_, index) => ({
    contactId: `${index}`,
    enteredAt: day(index / 2),
    isLeftAlone: index % every === 1,
  }));

  return {
    clients,
    followUps: clients.map(({ contactId, enteredAt }, index) => ({
      contactId,
      companyId: null,
      hadWon: false,
      firstWonAt: null,
      deals: [],
      touches:
        index % 3 === 0
          ? [{ id: `m${index}`, kind: 'meeting', at: enteredAt }]
          : [],
      readAt: day(days),
    })),
    people: { served: people, leftAlone: people },
  };
};
const say = async (
  compared: Compared,
  days: number,
  { of = account, fewest = 5 } = {},
) => {
  const deps = { readCompared: async () => compared, now: () => day(days) };

  return sayHoldOut(deps, of, fewest, 'en');
};

it('says nothing where no client is left alone', async () => {
  const of = { ...account, settings: defaultSettings };

  expect(await say(comparedOf(60), 60, { of })).toEqual([]);
});

it('names no week before there is something to estimate it from', async () => {
  const [met] = await say(comparedOf(3), 3);

  expect(met?.kind).toBe('tooEarly');
  expect(met?.sentence).toMatch(/over for 0 clients .* and 0 without\.$/u);
});

it('says when a difference can be told once ten clients are over', async () => {
  const [met, won] = await say(comparedOf(60), 60);

  // 6.18 · 0.22 / 0.01 · (1/13.3 + 1/0.7) weeks, and two.
  expect(met?.sentence).toMatch(/can be told about 2\d\d weeks after/u);
  expect(won?.sentence).toMatch(/^Too early to compare first deals .*\.$/u);
  expect(won?.sentence).not.toContain('about');
});

it('estimates nothing from what followed with fewer than five people', async () => {
  const [met] = await say(comparedOf(60, { people: 4 }), 60);

  expect(met?.sentence).not.toContain('about');
  const [all] = await say(comparedOf(60, { people: 4 }), 60, { fewest: 0 });
  expect(all?.sentence).toContain('about');
});

it('compares from ten clients of either side on, and hides it below five people', async () => {
  const many = comparedOf(150, { every: 5 });
  const [met] = await say(many, 150);
  expect(met?.kind).toBe('compared');
  expect(met?.sentence).toMatch(/no difference that could not be chance/u);

  const few = { ...many, people: { served: 9, leftAlone: 4 } };
  const [hidden] = await say(few, 150);
  expect(hidden?.kind).toBe('tooEarly');
  expect(hidden?.sentence).not.toMatch(/\d/u);
});

it('reads all clients once in ten minutes, and again for other settings or after it failed', async () => {
  let reads = 0;
  let isDown = false;
  let at = day(60);
  const deps = {
    readCompared: async () => {
      reads += 1;
      if (isDown) throw new Error('The database is away.');

      return comparedOf(60);
    },
    now: () => at,
  };
  const ask = (of = account) => sayHoldOut(deps, of, 5, 'en');

  const first = await ask();
  expect(await ask()).toEqual(first);
  expect(reads).toBe(1);
  await ask({ ...account });
  expect(reads).toBe(2);
  at = new Date(at.getTime() + 11 * 60_000);
  isDown = true;
  await expect(ask()).rejects.toThrow('The database is away.');
  isDown = false;
  expect(await ask()).toEqual(first);
  expect(reads).toBe(4);
});
