import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { LEA, type TestApp, TOM } from '#test/helpers/start-app.ts';
import {
  readCard,
  readVoteRecords,
  startersOf,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';
import { changeVote, readRows, readTallies } from './read-rebuilt.ts';
import { openWorld, type World, workForWeeks } from './rebuild-world.ts';

let world: World;
let app: TestApp;
let rebuilt: TestApp;
let said = '';
let unpublished = '';
const contact = (index: number) => app.seeded.contactIds[index] ?? '';
const cardsOf = async (of: TestApp) => {
  const cards: string[][] = [];
  for (const as of [LEA, TOM]) {
    for (const index of [3, 6, 9, 12]) {
      const card = await readCard(of, contact(index), { as });
      cards.push(startersOf(card).map(({ starterId }) => starterId));
    }
  }

  return cards;
};
let cardsBefore: string[][] = [];

beforeAll(async () => {
  world = await openWorld();
  ({ app } = world);
  await workForWeeks(world);
  const { starterId } = await voteOnCard(app, contact(8), {
    comment: 'Not sent yet.',
  });
  unpublished = starterId;
  // HubSpot does not answer when it is lost.
  app.emulator.faults.down = true;
  await app.service.publish(ACCOUNT_ID);
  app.emulator.faults.down = false;
  cardsBefore = await cardsOf(app);
  const backup = world.file('backup.gz');
  const backedUp = await world.npm('backup', [backup]);
  expect(backedUp).toMatchObject({ code: 0, stderr: '' });
  rebuilt = await world.emptyApp();
  const { databaseUrl: url } = rebuilt;
  const ended = await world.npm('rebuild', ['--backup', backup], { url });
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  said = ended.stdout;
});

afterAll(() => world.close());

it.each([
  ['votes', []],
  ['wordings', []],
  ['requests', []],
  ['request_waiters', []],
  ['choices', []],
  ['views', []],
  ['day_orders', []],
  ['empty_cards', []],
  ['releases', []],
  ['told_authors', []],
  ['starter_changes', ['id']],
  ['setting_changes', ['id']],
  ['accounts', []],
] as const)('has the table %s as it was', async (table, without) => {
  expect(await readRows(rebuilt, table, [...without])).toEqual(
    await readRows(app, table, [...without]),
  );
});

it('says what is there, and that it is equal', async () => {
  const votes = (await readRows(app, 'votes')).length;

  expect(votes).toBeGreaterThan(60);
  expect(said).toContain(`In the database: ${votes} votes, `);
  expect(said).toContain('1 vote of the backup will be sent to HubSpot.');
  expect(said).toMatch(
    /those of (\d+) of \1 starters with votes equal a recount/,
  );
  expect(said).toMatch(/; (\d+) of \1 records in HubSpot say the same/);
  expect(said).not.toContain('Not restored');
});

it('counts as before', async () => {
  expect(await readTallies(rebuilt)).toEqual(await readTallies(app));
});

it('shows the same starters in the same order on every card', async () => {
  expect(cardsBefore.flat().length).toBeGreaterThan(20);
  expect(await cardsOf(rebuilt)).toEqual(cardsBefore);
});

it('sends what was not sent, and nothing twice', async () => {
  const before = await readVoteRecords(app);
  app.emulator.calls.length = 0;
  app.clock.now = new Date(Date.now() + 60_000);
  await rebuilt.service.publish(ACCOUNT_ID);
  const after = await readVoteRecords(app);

  expect(after).toHaveLength(before.length + 1);
  expect(
    after.find(({ properties }) => properties['comment'] === 'Not sent yet.')
      ?.properties['starter_record_id'],
  ).toBe(unpublished);
  expect(
    app.emulator.calls.filter(
      ({ method, path }) =>
        method !== 'GET' && /batch\/(upsert|create)/.test(path),
    ),
  ).toHaveLength(1);
  expect(await readVoteRecords(app)).toEqual(after);
});

it('takes a further vote of the same person into the same record', async () => {
  const before = await readVoteRecords(app);
  const { body } = await changeVote(rebuilt, contact(8), LEA);
  expect(body).toMatchObject({ ok: true });
  await rebuilt.service.publish(ACCOUNT_ID);
  const after = await readVoteRecords(app);

  expect(after).toHaveLength(before.length);
  expect(
    after.find(
      ({ properties }) =>
        properties['contact_record_id'] === contact(8) &&
        properties['starter_record_id'] === unpublished,
    )?.properties['verdict'],
  ).toBe('useful');
});
