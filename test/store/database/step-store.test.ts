import { MINUTE_MS } from '@starters/contracts';
import type { StarterStep } from '#src/starters/starter-change.ts';
import type { Database } from '#src/store/open-database.ts';
import { createStepStore } from '#src/store/step-store.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

const ACCOUNT = 7;
let db: Database;

beforeAll(async () => {
  ({ db } = await createTestDatabase());
});

afterAll(() => db.destroy());

const at = new Date('2026-11-23T12:00:00Z');
const step = (
  starterId: string,
  userId: number | null,
  action: StarterStep['action'],
  minutes = 0,
): StarterStep => ({
  starterId,
  at: new Date(at.getTime() + minutes * MINUTE_MS),
  userId,
  action,
  status: 'draft',
  hash: 'hash',
});

it('reads of each starter the newest step whose person is known', async () => {
  const steps = createStepStore(db);
  await steps.add(ACCOUNT, [
    step('1', 11, 'created'),
    step('1', 12, 'edited'),
    step('1', null, 'edited'),
    step('2', 21, 'edited'),
    step('2', 22, 'published'),
    step('3', null, 'created'),
    step('4', 41, 'created'),
  ]);
  await steps.add(8, [step('1', 99, 'edited')]);
  const known = async (starterIds: string[], action?: 'edited') =>
    [...(await steps.listNewestKnown(ACCOUNT, starterIds, action))].map(
      ([id, { userId }]) => [id, userId],
    );

  expect(await known(['1', '2', '3'])).toEqual([
    ['1', 12],
    ['2', 22],
  ]);
  expect(await known(['1', '2', '3', '4'], 'edited')).toEqual([
    ['1', 12],
    ['2', 21],
  ]);
  expect(await known([])).toEqual([]);
});

it('takes the edit of the last moment, also where an earlier one was noted after it', async () => {
  const steps = createStepStore(db);
  await steps.add(ACCOUNT, [
    step('7', 71, 'edited', 2),
    step('7', 72, 'edited', 1),
  ]);

  const edits = await steps.listNewestKnown(ACCOUNT, ['7'], 'edited');
  expect(edits.get('7')).toMatchObject({ userId: 71 });
});
