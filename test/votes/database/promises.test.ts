import { DAY_MS, type Privacy } from '@starters/contracts';
import { voteObject } from '#src/hubspot/objects/vote.object.ts';
import { changeSettings } from '#test/helpers/open-editor.ts';
import {
  readWithHistory,
  type WholeRecord,
} from '#test/helpers/read-what-leaves.ts';
import { LEA, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import {
  buildVoteRequest,
  readCard,
  startersOf,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const contact = () => app.seeded.contactIds[0] ?? '';
const set = (privacy: Privacy) => changeSettings(app, { privacy });
/** Ends the day, on which anonymous votes wait, and sends everything. */
const send = async () => {
  app.clock.now = new Date(app.clock.now.getTime() + DAY_MS);
  await app.service.sweep(app.emulator.accountId);
  await app.service.publish(app.emulator.accountId);
};
/** Says it from the card as it is now; on top of the vote there is, if there is one. */
const say = async (overrides: object, ballot: string, baseRevision = 0) => {
  const { body } = await app.call(
    LEA,
    'PUT',
    '/v1/vote',
    buildVoteRequest(ballot, { baseRevision, ...overrides }),
  );
  expect(body).toMatchObject({ ok: true });
};
const ballotOf = async (starterId?: string) => {
  const card = startersOf(await readCard(app, contact()));
  const starter = card.find((each) =>
    starterId ? each.starterId === starterId : each.vote.revision === 0,
  );

  return {
    ballot: starter?.ballot ?? '',
    starterId: starter?.starterId ?? '',
  };
};
const told = ({ properties }: WholeRecord) => ({
  comment: properties['comment'] ?? '',
  voter: properties['voter'] ?? '',
  hasClient: !!properties['contact_record_id'],
  hasTime: !properties['voted_at']?.endsWith('T00:00:00.000Z'),
});
/** What is told of each vote, now and in what HubSpot keeps of removed records. */
const readTold = async () => ({
  standing: (await readWithHistory(app, 'vote')).map(told),
  removed: (await readWithHistory(app, 'vote', { archived: true })).map(told),
  history: JSON.stringify(await readWithHistory(app, 'vote')),
});

const lea = 'Léa Fontaine';

it('publishes a new comment without a name under a card that says so, though the vote was named', async () => {
  await set('named');
  const { starterId } = await voteOnCard(app, contact(), {
    comment: 'Before.',
  });
  await send();
  await set('confidential');
  const { ballot } = await ballotOf(starterId);
  await say({ comment: 'After.' }, ballot, 1);
  await send();

  const { standing, removed, history } = await readTold();
  expect(standing).toMatchObject([{ comment: 'After.', voter: '' }]);
  expect(history).not.toContain('Fontaine');
  // What was said under its name stays where it was said.
  expect(removed).toMatchObject([{ comment: 'Before.', voter: lea }]);
});

it('names a new comment where the card says so, and not what was said before', async () => {
  const { starterId } = await voteOnCard(app, contact(), {
    comment: 'Before.',
  });
  await send();
  await set('named');
  const { ballot } = await ballotOf(starterId);
  await say({ comment: 'After.' }, ballot, 1);
  await send();

  const { standing, removed, history } = await readTold();
  expect(standing).toMatchObject([{ comment: 'After.', voter: lea }]);
  expect(history).not.toContain('Before.');
  expect(removed).toMatchObject([{ comment: 'Before.', voter: '' }]);
});

it('names no comment of before when only a use is added', async () => {
  const { starterId } = await voteOnCard(app, contact(), {
    comment: 'Before.',
  });
  await set('named');
  const { ballot } = await ballotOf(starterId);
  await say({ comment: 'Before.', used: true }, ballot, 1);
  await send();

  expect(await readTold()).toMatchObject({
    standing: [{ comment: 'Before.', voter: '' }],
  });
});

// The card was opened under one promise; the vote comes after the admin's change.
it.each<[Privacy, Privacy, object]>([
  [
    'anonymous',
    'confidential',
    { hasClient: false, hasTime: false, voter: '' },
  ],
  ['anonymous', 'named', { hasClient: false, hasTime: false, voter: '' }],
  [
    'confidential',
    'anonymous',
    { hasClient: false, hasTime: false, voter: '' },
  ],
  ['confidential', 'named', { hasClient: true, hasTime: true, voter: '' }],
  ['named', 'confidential', { hasClient: true, hasTime: true, voter: '' }],
  ['named', 'anonymous', { hasClient: false, hasTime: false, voter: '' }],
  ['named', 'named', { hasClient: true, hasTime: true, voter: lea }],
])(
  'keeps to the stricter of a card that said %s and a setting of %s',
  async (promised, setting, expected) => {
    await set(promised);
    const { ballot } = await ballotOf();
    await set(setting);
    await say({ comment: 'Said.' }, ballot);
    await send();

    expect(await readTold()).toMatchObject({
      standing: [{ comment: 'Said.', ...expected }],
      removed: [],
    });
  },
);

it('takes a signature for what the card offered it for: not where votes are anonymous now', async () => {
  const { ballot } = await ballotOf();
  await set('anonymous');
  await say({ comment: 'Said.', signed: true }, ballot);
  await send();

  expect(await readTold()).toMatchObject({
    standing: [{ comment: 'Said.', voter: '', hasClient: false }],
  });
});

it('takes client and time from a vote that is said again where votes are anonymous now', async () => {
  const { starterId } = await voteOnCard(app, contact(), {
    comment: 'Before.',
  });
  await send();
  await set('anonymous');
  const { ballot } = await ballotOf(starterId);
  await say({ verdict: 'useful', reason: null, used: true }, ballot, 1);
  await send();

  const { standing, history } = await readTold();
  expect(standing).toMatchObject([{ hasClient: false, hasTime: false }]);
  expect(history).not.toContain('Before.');
});

it('counts a vote once, whatever records it had, and shows its voter the newest', async () => {
  const { starterId } = await voteOnCard(app, contact(), { comment: 'One.' });
  await send();
  for (const [index, comment] of ['Two.', 'Three.', 'Four.'].entries()) {
    const { ballot } = await ballotOf(starterId);
    await say({ comment }, ballot, index + 1);
    await send();
  }

  const [own] = startersOf(await readCard(app, contact())).filter(
    (each) => each.starterId === starterId,
  );
  expect(own?.vote).toMatchObject({ comment: 'Four.', revision: 4 });
  expect((await readTold()).standing).toHaveLength(1);
  const tally = await app.db
    .selectFrom('tallies')
    .select(['voters', 'open_feedback'])
    .where('starter_id', '=', starterId)
    .executeTakeFirst();
  expect(tally).toEqual({ voters: 1, open_feedback: 1 });
});

it('removes a record again that somebody restored after it was removed', async () => {
  const { starterId } = await voteOnCard(app, contact(), {
    comment: 'Signed.',
    signed: true,
  });
  await send();
  const [before] = await readWithHistory(app, 'vote');
  const { ballot } = await ballotOf(starterId);
  await say({ comment: 'Signed.' }, ballot, 1);
  await send();
  // HubSpot's bin cannot be emptied; restoring is written as making it once more.
  const names = voteObject.properties.map(({ name }) => name);
  await app.crm(NORA, 'POST', `/crm/objects/2026-09/${app.seeded.voteTypeId}`, {
    properties: Object.fromEntries(
      names.flatMap((name) => {
        const value = before?.properties[name];

        return value == null ? [] : [[name, value]];
      }),
    ),
    associations: [],
  });
  expect((await readTold()).standing).toHaveLength(2);
  app.clock.now = new Date(app.clock.now.getTime() + DAY_MS);
  await app.service.reconcile(app.emulator.accountId);
  await app.service.publish(app.emulator.accountId);

  expect(await readTold()).toMatchObject({
    standing: [{ comment: 'Signed.', voter: '' }],
  });
});
