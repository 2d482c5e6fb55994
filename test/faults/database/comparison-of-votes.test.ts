import {
  findIn,
  first,
  objects,
  type Tampering,
  untie,
  write,
} from './tampering.ts';
import { type CompareWorld, startCompareWorld } from './compare-world.ts';

let world: CompareWorld;

beforeAll(async () => {
  world = await startCompareWorld();
});
afterAll(() => world.app.close());

const { votesIn, aVote, theAnswered, votePath, starters } = findIn(() => world);

const tamperings: Tampering[] = [
  [
    'a vote’s record deleted',
    'lost',
    async (crm) => crm('DELETE', votePath(await aVote(crm))),
  ],
  [
    'a vote’s verdict changed',
    'stale',
    async (crm) => {
      const vote = await aVote(crm);
      const isUseful = vote.properties['verdict'] === 'useful';
      await write(crm, votePath(vote), {
        verdict: isUseful ? 'withdrawn' : 'useful',
      });
    },
  ],
  [
    'a vote’s comment changed',
    'stale',
    async (crm) =>
      write(crm, votePath(await aVote(crm)), { comment: 'Not mine.' }),
  ],
  [
    'a vote said to have been used',
    'stale',
    async (crm) => {
      const vote = first(
        (await votesIn(crm)).filter(({ properties }) =>
          world
            .voted()
            .some(
              ({ contactId, starterId, acknowledged: { used } }) =>
                !used &&
                contactId === properties['contact_record_id'] &&
                starterId === properties['starter_record_id'],
            ),
        ),
      );
      await write(crm, votePath(vote), { used_at: '2026-01-01T00:00:00Z' });
    },
  ],
  [
    'a vote untied from its contact',
    'unassociated',
    async (crm) => {
      const vote = await aVote(crm);
      const { contact_record_id: id } = vote.properties;
      await untie(crm, votePath(vote), 'contacts', id ?? null);
    },
  ],
  [
    'a vote untied from its starter',
    'unassociated',
    async (crm) => {
      const vote = await aVote(crm);
      const { starter_record_id: id } = vote.properties;
      const { starterTypeId } = world.account;
      await untie(crm, votePath(vote), starterTypeId, id ?? null);
    },
  ],
  [
    'a vote that nobody cast',
    'invented',
    async (crm) =>
      crm('POST', `${objects}/${world.account.voteTypeId}`, {
        properties: {
          title: 'A vote',
          vote_key: 'of-nobody',
          verdict: 'useful',
        },
      }),
  ],
  [
    'a vote’s record doubled under another key',
    'invented',
    async (crm) => {
      const { properties } = await aVote(crm);
      await crm('POST', `${objects}/${world.account.voteTypeId}`, {
        properties: {
          title: 'A vote',
          vote_key: `${properties['vote_key']}-again`,
          verdict: properties['verdict'] ?? '',
          contact_record_id: properties['contact_record_id'] ?? '',
          starter_record_id: properties['starter_record_id'] ?? '',
        },
      });
    },
  ],
  [
    'an answer removed',
    'lost',
    async (crm) =>
      write(crm, votePath(await theAnswered(crm)), { answer_text: '' }),
  ],
  [
    'an answer changed',
    'lost',
    async (crm) =>
      write(crm, votePath(await theAnswered(crm)), { answer_text: 'Other' }),
  ],
  [
    'an answer that nobody gave',
    'stale',
    async (crm) => {
      const vote = first(
        (await votesIn(crm)).filter(
          ({ properties }) => !properties['answer_text'],
        ),
      );
      await write(crm, votePath(vote), { answer_text: 'Invented' });
    },
  ],
  [
    'other voters counted',
    'miscounted',
    async (crm) => {
      const { starter_record_id: id } = (await aVote(crm)).properties;
      await write(crm, `${starters()}/${id}`, { voters: '77' });
    },
  ],
  [
    'other open feedback counted',
    'miscounted',
    async (crm) => {
      const { starter_record_id: id } = (await aVote(crm)).properties;
      await write(crm, `${starters()}/${id}`, { open_feedback: '77' });
    },
  ],
];

it('finds nothing wrong where nothing is', async () => {
  expect(await world.judge()).toEqual({
    wrongs: {
      lost: 0,
      doubled: 0,
      stale: 0,
      invented: 0,
      unassociated: 0,
      miscounted: 0,
    },
    examples: [],
  });
});

it.each(tamperings)('finds %s: %s', async (_, wrong, tamper) => {
  const { wrongs } = await world.judge(tamper);

  expect(wrongs[wrong]).toBeGreaterThan(0);
});

it('finds an answer that is not on the voter’s card', async () => {
  const { db } = world.app;
  await db.updateTable('votes').set({ answer_dismissed: true }).execute();
  const { wrongs, examples } = await world.judge();
  await db.updateTable('votes').set({ answer_dismissed: false }).execute();

  expect(wrongs.lost).toBeGreaterThan(0);
  expect(examples[0]).toContain('on the card');
});
