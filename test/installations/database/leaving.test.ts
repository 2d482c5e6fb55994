import { settingsRoute } from '@starters/contracts';
import { sql } from 'kysely';
import { createLeftEraser } from '#src/service/erase-left.ts';
import { createEraseStore } from '#src/store/erase-store.ts';
import { exportRows } from '#src/store/export-rows.ts';
import { TABLE_FATES } from '#src/store/table-fates.ts';
import {
  FIRST,
  type OAuthWorld,
  SECOND,
  startOAuthWorld,
} from './oauth-world.ts';

let world: OAuthWorld;

beforeEach(async () => {
  world = await startOAuthWorld();
  await world.browser().install(FIRST);
  await world.browser().install(SECOND);
});
afterEach(() => world.close());

const daysLater = (days: number) => new Date(Date.now() + days * 86_400_000);
const countRows = async (accountId: number): Promise<number> => {
  let count = 0;
  for (const table of Object.keys(TABLE_FATES)) {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from ${sql.table(table)}
      where account_id = ${accountId}`.execute(world.db);
    count += rows[0]?.n ?? 0;
  }

  return count;
};
const eraseLeft = (now: Date) =>
  createLeftEraser({
    installations: world.installations,
    erasing: createEraseStore(world.db),
    now: () => now,
    log: { info: () => {} },
  })();
const leave = async () => {
  world.hubspot.uninstall(FIRST);
  await world.call(FIRST, settingsRoute.path);
};

it('keeps an account that left for 90 days, then erases all of it and of no other', async () => {
  const ofSecond = await countRows(SECOND);
  await leave();
  await eraseLeft(daysLater(89));
  expect(await countRows(FIRST)).toBeGreaterThan(1);
  await eraseLeft(daysLater(91));

  expect(await countRows(FIRST)).toBe(0);
  expect(await countRows(SECOND)).toBe(ofSecond);
  expect(await world.call(FIRST, settingsRoute.path)).toMatchObject({
    reason: 'account_unknown',
  });
});

it('erases no account that came back, not even at that moment', async () => {
  await leave();
  const erasing = createEraseStore(world.db);
  await world.browser().install(FIRST);
  await eraseLeft(daysLater(91));
  // It was listed before it came back.
  expect(await erasing.eraseAccount(FIRST, daysLater(91))).toEqual({});

  expect(await world.call(FIRST, settingsRoute.path)).toMatchObject({
    ok: true,
  });
});

it('exports every row of an account, of no other, and no token', async () => {
  const lines: string[] = [];
  await exportRows(world.db, FIRST, async (rows) => {
    for await (const line of rows) lines.push(line);
  });

  expect(lines).toHaveLength(await countRows(FIRST));
  expect(lines.map((line) => JSON.parse(line).table)).toEqual(
    expect.arrayContaining(['accounts', 'installations']),
  );
  expect(lines.join()).not.toContain(String(SECOND));
  expect(lines.join()).not.toMatch(/sealed_|v1\.[0-9a-f]{8}\./);
});
