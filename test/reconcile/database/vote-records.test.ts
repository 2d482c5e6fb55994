import { ANSWERS, unsentRoute } from '@starters/contracts';
import { INES, NORA } from '#test/helpers/start-app.ts';
import { readRecords } from '#test/helpers/read-records.ts';
import { readVoteRecords } from '#test/helpers/vote-on-card.ts';
import { type ReconcileWorld, startReconcileWorld } from './reconcile-world.ts';

let world: ReconcileWorld;

beforeEach(async () => {
  world = await startReconcileWorld();
});
afterEach(() => world.app.close());

const first = async () => {
  const [record] = await world.votes();
  if (!record) throw new Error('There is no vote record.');

  return record;
};

/** What somebody wrote into a field of the voter's. */
const edits: Record<string, string> = {
  verdict: 'useful',
  reason: 'other',
  comment: 'Somebody else’s words',
  wrong_fact: 'contact.city',
  starter_record_id: '1',
  contact_record_id: '',
  voted_at: '2020-01-01T00:00:00.000Z',
  used_at: '2020-01-01T00:00:00.000Z',
  wording: '',
  segments: '1;2',
  surface: '',
  voter: 'Lea',
};

it('restores each field of the voter’s that somebody edited by hand', async () => {
  const names = Object.keys(edits);
  await world.voteOn(names.length);
  const read = async () =>
    (await readRecords(world.app, world.app.seeded.voteTypeId, names)).map(
      ({ properties }) => names.map((name) => properties[name] ?? ''),
    );
  const before = await read();
  const records = await world.votes();
  for (const [index, name] of names.entries()) {
    const id = records[index]?.id ?? '';
    await world.editVote(id, { [name]: edits[name] ?? '' });
  }
  const edited = await read();
  expect(edited.filter((each, i) => `${each}` === `${before[i]}`)).toEqual([]);
  await world.pass();

  expect(await read()).toEqual(before);
});

it('leaves what is marketing’s as it is: the answer and its words', async () => {
  await world.voteOn(1);
  const { id } = await first();
  await world.editVote(id, {
    answer: ANSWERS[0],
    answer_text: 'We wrote a new one.',
  });
  await world.pass();
  const [record] = await readVoteRecords(world.app);

  expect(record?.properties).toMatchObject({
    answer: ANSWERS[0],
    answer_text: 'We wrote a new one.',
  });
});

it('ties a record to its client and its starter again', async () => {
  await world.voteOn(3);
  const ties = async () =>
    (await world.votes()).map(({ id, contactIds, starterIds }) => ({
      id,
      contactIds,
      starterIds,
    }));
  const before = await ties();
  const [one, two] = before;
  if (!one || !two) throw new Error('Votes are missing.');
  await world.untieVote(one.id, 'contacts', one.contactIds[0] ?? '');
  await world.untieVote(
    two.id,
    world.app.seeded.starterTypeId,
    two.starterIds[0] ?? '',
  );
  expect(await ties()).not.toEqual(before);
  await world.pass();

  expect(await ties()).toEqual(before);
});

it('brings back a record that was deleted, with marketing’s answer', async () => {
  await world.voteOn(2);
  const { id, properties } = await first();
  await world.editVote(id, { answer: ANSWERS[0], answer_text: 'Thank you.' });
  await world.app.service.sweep(world.accountId);
  await world.deleteVote(id);
  expect(await world.votes()).toHaveLength(1);
  await world.pass();
  await world.app.service.sweep(world.accountId);

  const back = (await readVoteRecords(world.app)).find(
    (each) => each.properties['vote_key'] === properties['vote_key'],
  );
  expect(back?.id).not.toBe(id);
  expect(back?.properties).toMatchObject({
    verdict: 'not_useful',
    answer: ANSWERS[0],
    answer_text: 'Thank you.',
  });
  const kept = await world.app.db
    .selectFrom('votes')
    .select('answer_text')
    .where('vote_key', '=', properties['vote_key'] ?? '')
    .executeTakeFirst();
  expect(kept?.answer_text).toBe('Thank you.');
});

it('does not bring back a vote that was taken back, nor one on a client who is gone', async () => {
  await world.voteOn(2, { verdict: 'withdrawn', reason: null });
  const [taken, other] = await world.votes();
  if (!taken || !other) throw new Error('Votes are missing.');
  await world.deleteVote(taken.id);
  await world.pass();
  expect(await world.votes()).toHaveLength(1);

  await world.voteOn(1);
  const said = (await world.votes()).find(
    ({ properties }) => properties['verdict'] === 'not_useful',
  );
  await world.deleteVote(said?.id ?? '');
  await world.deleteContact(said?.contactIds[0] ?? '');
  await world.pass();
  expect((await world.votes()).map(({ id }) => id)).toEqual([other.id]);
});

it('leaves a record as it is whose client or starter was deleted', async () => {
  await world.voteOn(2);
  const [one, two] = await world.votes();
  await world.deleteContact(one?.contactIds[0] ?? '');
  await world.deleteStarter(two?.starterIds[0] ?? '');
  await world.app.service.catalogs.refresh(world.accountId);
  await world.publish();
  const calls = world.app.emulator.calls.length;
  await world.pass();
  const writes = world.app.emulator.calls
    .slice(calls)
    .filter(({ path }) => path.includes('/upsert'));

  expect(writes).toEqual([]);
  expect(await world.countOutbox()).toBe(0);
});

it('reports a record that belongs to no vote, and does not delete it', async () => {
  await world.voteOn(1);
  const stray = (await world.app.crm(
    INES,
    'POST',
    `/crm/objects/2026-09/${world.app.seeded.voteTypeId}`,
    {
      properties: { vote_key: 'nobody’s', verdict: 'useful', title: 'Mine' },
      associations: [],
    },
  )) as { id: string };
  await world.pass();
  const unknown = () =>
    world.app.db.selectFrom('unknown_records').select('record_id').execute();
  expect(await unknown()).toEqual([{ record_id: stray.id }]);
  expect(await world.votes()).toHaveLength(2);
  const say = async (language = 'en') =>
    (
      await world.app.call(
        NORA,
        unsentRoute.method,
        unsentRoute.path,
        undefined,
        { language },
      )
    ).body['unknown'];
  expect(await say()).toContain('One vote record in HubSpot');
  expect(await say('fr')).toContain('Une fiche de vote');

  await world.deleteVote(stray.id);
  await world.pass();
  await world.pass();
  expect(await unknown()).toEqual([]);
  expect(await say()).toBeNull();
});

it('writes nothing where nothing was changed', async () => {
  await world.voteOn(3);
  const before = await world.votes();
  await world.pass();

  expect(await world.votes()).toEqual(before);
  expect(await world.countOutbox()).toBe(0);
});
