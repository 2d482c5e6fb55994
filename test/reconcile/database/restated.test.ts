import {
  daysLater,
  publishStarter,
  readStarterRecord,
} from '#test/helpers/open-editor.ts';
import { NORA } from '#test/helpers/start-app.ts';
import { type ReconcileWorld, startReconcileWorld } from './reconcile-world.ts';

let world: ReconcileWorld;

beforeEach(async () => {
  world = await startReconcileWorld();
});
afterEach(() => world.app.close());

const heldBecause = async (starterId: string) =>
  (await readStarterRecord(world.app, starterId))['held_because'] ?? '';
/** As the jobs do for three minutes, without any card being opened. */
const threeMinutes = async () => {
  for (let minute = 0; minute < 3; minute += 1) {
    await world.app.service.sweep(world.accountId);
    await world.turn();
    await world.settle();
  }
};
const property = '/crm/properties/2026-09/contacts';
const makeProperty = (name: string) =>
  world.app.crm(NORA, 'POST', property, {
    name,
    label: 'Favourite colour',
    type: 'string',
    fieldType: 'text',
    groupName: 'contactinformation',
  });

it('says so when a property that a text names is made, and when it is deleted', async () => {
  await makeProperty('colour');
  await threeMinutes();
  const { starterId } = await publishStarter(world.app, {
    opener: 'You like {{contact.colour}}.',
  });
  await threeMinutes();
  expect(await heldBecause(starterId)).toBe('');

  await world.app.crm(NORA, 'DELETE', `${property}/colour`);
  await threeMinutes();
  expect(await heldBecause(starterId)).toContain('colour');

  await makeProperty('colour');
  await threeMinutes();
  expect(await heldBecause(starterId)).toBe('');
});

it('says so when the only segment of a starter is deleted, and when it is restored', async () => {
  const { lists } = (await world.app.crm(
    NORA,
    'POST',
    '/crm/lists/2026-09/search',
    {
      query: '',
      offset: 0,
      count: 10,
      processingTypes: [],
      listIds: [],
      additionalProperties: [],
    },
  )) as { lists: { listId: string }[] };
  const listId = lists[0]?.listId ?? '';
  const { starterId } = await publishStarter(world.app, {
    segmentIds: [listId],
  });
  await threeMinutes();
  expect(await heldBecause(starterId)).toBe('');

  await world.app.crm(NORA, 'DELETE', `/crm/lists/2026-09/${listId}`);
  await threeMinutes();
  expect(await heldBecause(starterId)).not.toBe('');

  await world.app.crm(NORA, 'PUT', `/crm/lists/2026-09/${listId}/restore`);
  await threeMinutes();
  expect(await heldBecause(starterId)).toBe('');
});

it('says so when the last day is past, without waiting for anybody', async () => {
  const { starterId } = await publishStarter(world.app);
  await threeMinutes();
  daysLater(world.app, 92);
  await threeMinutes();

  expect(await heldBecause(starterId)).toContain('last day');
});

it('writes what somebody edited while no card and no catalog was open', async () => {
  const { starterId } = await publishStarter(world.app);
  await threeMinutes();
  await world.app.crm(
    NORA,
    'PATCH',
    `/crm/objects/2026-09/${world.app.seeded.starterTypeId}/${starterId}`,
    { properties: { held_because: 'Because I say so', label: 'retire' } },
  );
  // Another process, which never saw the record as it was.
  await world.app.db.deleteFrom('catalogs').execute();
  await world.app.db
    .deleteFrom('outbox')
    .where('kind', '=', 'roll_up')
    .execute();
  const replica = world.app.replica();
  await world.turn(replica);
  await world.turn(replica);
  await replica.publish(world.accountId);

  expect(await heldBecause(starterId)).toBe('');
});

it('writes nothing once everything is said, and not each minute what HubSpot will not take', async () => {
  await threeMinutes();
  const writes = () =>
    world.app.emulator.calls.filter(({ path }) => path.endsWith('batch/update'))
      .length;
  const before = writes();
  await threeMinutes();
  expect(writes()).toBe(before);

  const { starterId } = await publishStarter(world.app);
  await threeMinutes();
  // A workflow that writes its own words each time: one answer to it, not one a minute.
  const revision = async () =>
    (
      await world.app.db
        .selectFrom('outbox')
        .select('revision')
        .where('kind', '=', 'roll_up')
        .where('key', '=', starterId)
        .executeTakeFirstOrThrow()
    ).revision;
  world.app.emulator.failNext({
    path: /batch\/update/,
    times: 100,
    respond: () =>
      Response.json(
        { message: 'No.', category: 'VALIDATION_ERROR' },
        { status: 400 },
      ),
  });
  daysLater(world.app, 92);
  await threeMinutes();
  const first = await revision();
  await world.turn();
  await world.turn();
  expect(await revision()).toBe(first);
});
