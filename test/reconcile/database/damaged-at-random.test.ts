import { CALLS_A_TURN } from '#src/service/create-reconciler.ts';
import { addIntents } from '#src/store/add-intents.ts';
import { TOM } from '#test/helpers/start-app.ts';
import { createRandom } from '#tools/ranking-bench/random.ts';
import { type ReconcileWorld, startReconcileWorld } from './reconcile-world.ts';

let world: ReconcileWorld;

beforeEach(async () => {
  world = await startReconcileWorld();
});
afterEach(() => world.app.close());

const VOTES = 230;
const verdicts = ['useful', 'not_useful', 'withdrawn'] as const;

/** So many votes of every kind, in HubSpot as they are here. */
const makeVotes = async (random: () => number) => {
  const { contactIds, starterIds } = world.app.seeded;
  const starters = Object.values(starterIds).flatMap((each) =>
    Object.values(each),
  );
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('There is nothing to pick.');

    return item;
  };
  const rows = Array.from({ length: VOTES }, (_, index) => {
    const verdict = pick(verdicts);

    return {
      account_id: world.accountId,
      vote_key: `key-${index}`,
      user_id: TOM,
      contact_id: pick(contactIds),
      starter_id: pick(starters),
      wording: `wording-${index}`,
      segment_ids: [],
      verdict,
      reason:
        verdict === 'not_useful' ? pick(['other', 'not_now'] as const) : null,
      comment: verdict === 'not_useful' ? `Comment ${index}` : null,
      used_at: random() < 0.3 ? world.app.clock.now : null,
      wrong_fact: null,
      surface: 'crm.record.tab' as const,
      voted_at: new Date(world.app.clock.now.getTime() - index * 1_000),
      revision: 1,
      answer: null,
      answer_text: null,
      answered_at: null,
      replaced_by: null,
      privacy: pick(['confidential', 'anonymous', 'named'] as const),
    };
  });
  await world.app.db.insertInto('votes').values(rows).execute();
  await addIntents(
    world.app.db,
    world.accountId,
    'vote',
    rows.map(({ vote_key }) => vote_key),
  );
  await world.publish();

  return rows;
};

/** What a record says and is tied to, whatever its id is. */
const readByKey = async () =>
  new Map(
    (await world.votes()).map(({ properties, contactIds, starterIds }) => {
      const {
        vote_key,
        verdict,
        reason,
        contact_record_id,
        starter_record_id,
      } = properties;

      return [
        vote_key ?? '',
        {
          verdict,
          reason,
          contact_record_id,
          starter_record_id,
          contactIds,
          starterIds,
        },
      ] as const;
    }),
  );

const damages = ['edited', 'untied', 'orphaned', 'deleted'] as const;

const damage = async (random: () => number): Promise<number> => {
  let count = 0;
  for (const { id, contactIds, starterIds } of await world.votes()) {
    if (random() > 0.4) continue;
    count += 1;
    switch (damages[Math.floor(random() * damages.length)]) {
      case 'edited':
        await world.editVote(id, { verdict: 'useful', reason: 'other' });
        break;
      case 'untied':
        for (const each of contactIds)
          await world.untieVote(id, 'contacts', each);
        break;
      case 'orphaned':
        for (const each of starterIds) {
          await world.untieVote(id, world.app.seeded.starterTypeId, each);
        }
        break;
      default:
        await world.deleteVote(id);
    }
  }

  return count;
};

it.each([1, 20_261_128])(
  'finds and repairs what was damaged at random, within its calls a minute: seed %i',
  async (seed) => {
    const random = createRandom(seed).uniform;
    const rows = await makeVotes(random);
    const before = await readByKey();
    expect(before.size).toBe(VOTES);
    expect(await damage(random)).toBeGreaterThan(VOTES / 4);
    expect(await readByKey()).not.toEqual(before);

    const made: number[] = [];
    for (let turns = 0; turns < 12; turns += 1) {
      const already = world.app.emulator.calls.at(-1);
      await world.turn();
      const { calls } = world.app.emulator;
      const begin = already ? calls.lastIndexOf(already) + 1 : 0;
      made.push(
        calls
          .slice(begin)
          // Starters are read by the catalog, which has calls of its own.
          .filter(
            ({ path }) =>
              !path.includes(`${world.app.seeded.starterTypeId}/batch`),
          ).length,
      );
    }
    await world.publish();

    const takenBack = new Set(
      rows
        .filter(({ verdict, used_at }) => verdict === 'withdrawn' && !used_at)
        .map(({ vote_key }) => vote_key),
    );
    const after = await readByKey();
    for (const [key, record] of before) {
      // One that was taken back and deleted stays away.
      if (!takenBack.has(key) || after.has(key)) {
        expect([key, after.get(key)]).toEqual([key, record]);
      }
    }
    expect([...after.keys()].filter((key) => !before.has(key))).toEqual([]);
    expect(Math.max(...made)).toBeLessThanOrEqual(CALLS_A_TURN);
    expect(made.some((calls) => calls > 4)).toBe(true);
  },
);

it('makes one turn a minute, whichever replica is asked, and goes on where another stopped', async () => {
  await makeVotes(createRandom(7).uniform);
  const replica = world.app.replica();
  const countSearches = () =>
    world.app.emulator.calls.filter(({ path }) =>
      path.endsWith(`${world.app.seeded.voteTypeId}/search`),
    ).length;
  await world.turn();
  const first = countSearches();
  expect(first).toBeGreaterThan(0);
  await Promise.all([
    replica.reconcile(world.accountId),
    world.app.service.reconcile(world.accountId),
  ]);
  expect(countSearches()).toBe(first);

  const readCursor = async () =>
    (
      await world.app.db
        .selectFrom('inbox_cursors')
        .select('record_id')
        .where('kind', '=', 'vote_records')
        .executeTakeFirst()
    )?.record_id;
  const before = await readCursor();
  expect(before).toBeGreaterThan(0);
  await world.turn(replica);
  expect(await readCursor()).not.toBe(before);
});

it('leaves the cursor where it was when HubSpot does not answer, and goes on afterwards', async () => {
  await makeVotes(createRandom(8).uniform);
  const [record] = await world.votes();
  await world.editVote(record?.id ?? '', {
    verdict: 'useful',
    reason: 'other',
  });
  world.app.emulator.faults.down = true;
  await world.turn();
  world.app.emulator.faults.down = false;
  await world.pass();

  expect((await world.votes())[0]?.properties).toEqual(
    expect.objectContaining({
      verdict: record?.properties['verdict'],
      reason: record?.properties['reason'],
    }),
  );
});
