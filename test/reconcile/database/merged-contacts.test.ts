import { pathOf, viewsRoute } from '@starters/contracts';
import { changeSettings } from '#test/helpers/sales-records.ts';
import { LEA, TOM } from '#test/helpers/start-app.ts';
import { buildVoteRequest } from '#test/helpers/vote-on-card.ts';
import { type ReconcileWorld, startReconcileWorld } from './reconcile-world.ts';
import { twoClients, useful } from './two-clients.ts';

let world: ReconcileWorld;

beforeEach(async () => {
  world = await startReconcileWorld();
});
afterEach(() => world.app.close());

const { findShared, findOnCard, cast, mergeFirstTwo } = twoClients(() => world);

it('does not offer again what was used with a client under an old id', async () => {
  const starterId = await findShared();
  await cast(world.contact(0), starterId, { ...useful, used: true }, TOM);
  const survivor = await mergeFirstTwo();

  expect((await findOnCard(survivor, starterId)).used).toContain(
    'Used with this client',
  );
});

it.each([
  ['the client that goes', 1],
  ['the client that stays', 0],
])(
  'still counts a starter as opened that was opened with %s',
  async (_, at) => {
    const starterId = await findShared();
    await changeSettings(world.app, { readsOutcomes: true });
    for (const index of [0, 1]) {
      const { ballot } = await findOnCard(world.contact(index), starterId);
      const path = pathOf(viewsRoute, { contactId: world.contact(index) });
      await world.app.call(LEA, 'PUT', path, { shown: [ballot], missing: [] });
      if (index === at)
        await world.app.call(LEA, 'PUT', path, { taken: ballot });
    }
    const survivor = await mergeFirstTwo();

    expect(
      await world.app.db
        .selectFrom('views')
        .select(['contact_id', 'is_taken'])
        .where('starter_id', '=', starterId)
        .execute(),
    ).toEqual([{ contact_id: survivor, is_taken: true }]);
  },
);

it.each(['not_now', 'too_generic'])(
  'does not offer again what was refused under an old id: %s',
  async (reason) => {
    const starterId = await findShared();
    await cast(world.contact(1), starterId, { verdict: 'not_useful', reason });
    const survivor = await mergeFirstTwo();

    expect(await findOnCard(survivor, starterId)).toMatchObject({
      aside: expect.stringMatching(/^Put aside for this client until/),
      vote: { verdict: 'not_useful', reason },
    });
  },
);

it('makes one vote of two of one person, by the newest, and counts it once', async () => {
  const starterId = await findShared();
  await cast(world.contact(0), starterId, { ...useful, used: true });
  world.later(60);
  await cast(world.contact(1), starterId, {
    verdict: 'not_useful',
    reason: 'too_generic',
  });
  await cast(world.contact(1), starterId, useful, TOM);
  await world.settle();
  const survivor = await mergeFirstTwo();

  const card = await findOnCard(survivor, starterId);
  expect(card.vote).toMatchObject({ verdict: 'not_useful', used: true });
  const records = (await world.votes()).filter(
    ({ properties }) => properties['verdict'] !== 'withdrawn',
  );
  expect(records).toHaveLength(2);
  for (const { properties, contactIds } of records) {
    expect(properties['contact_record_id']).toBe(survivor);
    expect(contactIds).toEqual([survivor]);
  }
  expect(await world.votes()).toHaveLength(3);
  const tally = await world.app.db
    .selectFrom('tallies')
    .select(['voters', 'open_feedback'])
    .where('starter_id', '=', starterId)
    .executeTakeFirst();
  expect(tally).toEqual({ voters: 2, open_feedback: 1 });
});

it('changes the vote of the old id on the client that is left, and makes no second one', async () => {
  const starterId = await findShared();
  await cast(world.contact(0), starterId, useful);
  await world.settle();
  const survivor = await mergeFirstTwo();
  await cast(survivor, starterId, {
    verdict: 'not_useful',
    reason: 'too_generic',
  });
  await world.settle();

  expect(await world.votes()).toMatchObject([
    { properties: { verdict: 'not_useful', contact_record_id: survivor } },
  ]);
});

it('takes a change from a card that was open before the merge, of either id', async () => {
  const starterId = await findShared();
  const older = await cast(world.contact(0), starterId, useful);
  world.later(60);
  await cast(world.contact(1), starterId, useful);
  const survivor = await mergeFirstTwo();
  const { vote } = await findOnCard(survivor, starterId);
  const { body } = await world.app.call(
    LEA,
    'PUT',
    '/v1/vote',
    buildVoteRequest(older, { baseRevision: vote.revision }),
  );
  expect(body).toMatchObject({ ok: true });

  expect((await findOnCard(survivor, starterId)).vote).toMatchObject({
    verdict: 'not_useful',
  });
  await world.settle();
  const standing = (await world.votes()).filter(
    ({ properties }) => properties['verdict'] !== 'withdrawn',
  );
  expect(standing).toHaveLength(1);
});

it('puts together votes that were cast before and after the merge was noticed', async () => {
  const starterId = await findShared();
  await cast(world.contact(0), starterId, useful);
  const survivor = await world.merge(
    'contacts',
    world.contact(0),
    world.contact(1),
  );
  world.later(10);
  await cast(survivor, starterId, { verdict: 'not_useful', reason: 'not_now' });
  await world.turn();
  const votes = () =>
    world.app.db
      .selectFrom('votes')
      .select(['contact_id', 'verdict'])
      .where('replaced_by', 'is', null)
      .execute();

  expect(await votes()).toEqual([
    { contact_id: survivor, verdict: 'not_useful' },
  ]);

  // From a card still open under the old id, on another starter: carried over by the next pass.
  await world.app.db
    .updateTable('votes')
    .set({ contact_id: world.contact(1) })
    .execute();
  await world.turn();
  await world.turn();
  expect(await votes()).toEqual([
    { contact_id: survivor, verdict: 'not_useful' },
  ]);
});

it('carries over what is asked for, through two merges', async () => {
  await world.placeRequest(0, 'Their second shop');
  await world.settle();
  const third = world.contact(2);
  const first = await world.merge(
    'contacts',
    world.contact(1),
    world.contact(0),
  );
  const survivor = await world.merge('contacts', third, first);
  await world.turn();
  await world.settle();

  const waiting = await world.app.db
    .selectFrom('outbox')
    .select('key')
    .where('kind', '=', 'request')
    .whereRef('sent_revision', '=', 'revision')
    .execute();
  expect(waiting).toHaveLength(1);
  expect(await world.requests()).toMatchObject([
    { contactIds: [survivor], properties: { people_waiting: '1' } },
  ]);
  const { body } = await world.app.call(
    LEA,
    'GET',
    `/v1/contacts/${survivor}/requests`,
  );
  expect(JSON.stringify(body)).toContain('Their second shop');
});

it('leaves everything as it is where nobody was merged', async () => {
  await world.voteOn(3);
  const before = await world.votes();
  await world.turn();
  await world.turn();
  await world.settle();

  expect(await world.votes()).toEqual(before);
});
