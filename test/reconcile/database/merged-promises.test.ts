import { DAY_MS, type Privacy } from '@starters/contracts';
import {
  readWithHistory,
  type WholeRecord,
} from '#test/helpers/read-what-leaves.ts';
import { changeSettings } from '#test/helpers/sales-records.ts';
import { type ReconcileWorld, startReconcileWorld } from './reconcile-world.ts';
import { twoClients, useful } from './two-clients.ts';

let world: ReconcileWorld;

beforeEach(async () => {
  world = await startReconcileWorld();
});
afterEach(() => world.app.close());

const { findShared, findOnCard, cast, mergeFirstTwo } = twoClients(() => world);

/** Ends the day, on which anonymous votes wait, and sends everything. */
const endDay = async () => {
  world.later(DAY_MS / 1_000);
  await world.app.service.sweep(world.accountId);
  await world.settle();
};
/** What is told of the votes that stand, and how often each says that it was used. */
const readStanding = async () =>
  (await readWithHistory(world.app, 'vote')).map(({ properties }) => ({
    verdict: properties['verdict'] ?? '',
    voter: properties['voter'] ?? '',
    hasClient: !!properties['contact_record_id'],
    usedAt: properties['used_at'] ?? '',
  }));

it('tells by a merge of no anonymous vote that it was of this client', async () => {
  await changeSettings(world.app, { privacy: 'anonymous' });
  const starterId = await findShared();
  await cast(world.contact(0), starterId, { ...useful, used: true });
  await endDay();
  const readAll = async () =>
    JSON.stringify([
      await readWithHistory(world.app, 'vote'),
      await readWithHistory(world.app, 'starter'),
    ]);
  // What follows from the turn itself comes first.
  await world.turn();
  await world.settle();
  const before = await readAll();
  expect(before).toContain('"useful"');
  await mergeFirstTwo();

  expect(await readAll()).toBe(before);
});

it.each<[Privacy, Privacy]>([
  ['anonymous', 'confidential'],
  ['anonymous', 'named'],
  ['confidential', 'named'],
  ['confidential', 'anonymous'],
  ['anonymous', 'anonymous'],
])(
  'tells of a use that was promised as %s no more after a merge with a vote that is %s',
  async (first, then) => {
    const strictest =
      first === 'anonymous' || then === 'anonymous' ? 'anonymous' : first;
    await changeSettings(world.app, { privacy: first });
    const starterId = await findShared();
    await cast(world.contact(0), starterId, { ...useful, used: true });
    await endDay();
    await changeSettings(world.app, { privacy: then });
    await cast(world.contact(1), starterId, {
      verdict: 'not_useful',
      reason: 'too_generic',
    });
    await endDay();
    const before = JSON.stringify(await readWithHistory(world.app, 'vote'));
    const survivor = await mergeFirstTwo();
    if (strictest === 'anonymous') {
      // The moment of the merge would tell which records are of this client.
      expect(
        JSON.stringify(
          (await readWithHistory(world.app, 'vote')).filter(
            ({ properties }) => !properties['contact_record_id'],
          ),
        ),
      ).toBe(
        JSON.stringify(
          (JSON.parse(before) as WholeRecord[]).filter(
            ({ properties }) => !properties['contact_record_id'],
          ),
        ),
      );
    }
    expect((await findOnCard(survivor, starterId)).vote).toMatchObject({
      verdict: 'not_useful',
      used: true,
    });
    await endDay();

    const hasUse = (await readStanding()).filter(({ usedAt }) => usedAt);
    expect(await readStanding()).toHaveLength(1);
    expect(hasUse).toMatchObject([
      {
        verdict: 'not_useful',
        voter: '',
        hasClient: strictest !== 'anonymous',
      },
    ]);
    const rows = await world.app.db
      .selectFrom('votes')
      .select(['used_at', 'privacy'])
      .where('replaced_by', 'is', null)
      .execute();
    expect(rows).toMatchObject([{ privacy: strictest }]);
    expect(rows[0]?.used_at?.toISOString().endsWith('T00:00:00.000Z')).toBe(
      strictest === 'anonymous',
    );
  },
);
