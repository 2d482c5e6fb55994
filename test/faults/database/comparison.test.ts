import type { Wrong } from '#tools/faults/comparison/wrongs.ts';
import {
  type CompareWorld,
  type Crm,
  startCompareWorld,
} from './compare-world.ts';

let world: CompareWorld;

beforeAll(async () => {
  world = await startCompareWorld();
});
afterAll(() => world.app.close());

interface Found {
  id: string;
  properties: Record<string, string | null>;
}

const objects = '/crm/objects/2026-09';
const list = async (
  crm: Crm,
  type: string,
  properties: string,
): Promise<Found[]> =>
  (
    (await crm(
      'GET',
      `${objects}/${type}?limit=100&properties=${properties}`,
    )) as { results: Found[] }
  ).results;
const votesIn = (crm: Crm) =>
  list(
    crm,
    world.account.voteTypeId,
    'vote_key,verdict,reason,comment,answer_text,contact_record_id,starter_record_id',
  );
const startersIn = (crm: Crm) =>
  list(
    crm,
    world.account.starterTypeId,
    'title,opener,question,why_now,status,request_brief,people_waiting,voters,open_feedback',
  );
const tasksIn = (crm: Crm) =>
  list(crm, 'tasks', 'hs_task_subject,hs_timestamp,hubspot_owner_id');
const first = <T>(items: T[]): T => {
  const [item] = items;
  if (item === undefined) throw new Error('There is none to tamper with.');

  return item;
};
const aVote = async (crm: Crm) => first(await votesIn(crm));
const theAnswered = async (crm: Crm) =>
  first(
    (await votesIn(crm)).filter(({ properties }) => properties['answer_text']),
  );
const theRequest = async (crm: Crm) =>
  first(
    (await startersIn(crm)).filter(
      ({ properties }) => properties['request_brief'],
    ),
  );
const titled = async (crm: Crm, start: string) =>
  first(
    (await startersIn(crm)).filter(({ properties }) =>
      properties['title']?.startsWith(start),
    ),
  );
const votePath = ({ id }: Found) =>
  `${objects}/${world.account.voteTypeId}/${id}`;
const starterPath = ({ id }: Found) =>
  `${objects}/${world.account.starterTypeId}/${id}`;
const starters = () => `${objects}/${world.account.starterTypeId}`;
const write = (crm: Crm, path: string, properties: object) =>
  crm('PATCH', path, { properties });
const untie = (crm: Crm, path: string, type: string, toId: string | null) =>
  crm('DELETE', `${path}/associations/${type}/${toId}`);

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

const tamperings: [string, Wrong, (crm: Crm) => Promise<unknown>][] = [
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
    'a request deleted',
    'lost',
    async (crm) => crm('DELETE', starterPath(await theRequest(crm))),
  ],
  [
    'a request doubled',
    'doubled',
    async (crm) => {
      const { properties } = await theRequest(crm);
      await crm('POST', starters(), {
        properties: {
          title: 'Again',
          status: 'requested',
          request_brief: properties['request_brief'] ?? '',
        },
      });
    },
  ],
  [
    'a request for which another number waits',
    'stale',
    async (crm) =>
      write(crm, starterPath(await theRequest(crm)), { people_waiting: '77' }),
  ],
  [
    'a request untied from its contact',
    'unassociated',
    async (crm) => {
      const found = await theRequest(crm);
      const text = found.properties['request_brief'] ?? '';
      const { contactId = '' } = world.deeds.requests.get(text) ?? {};
      await untie(crm, starterPath(found), 'contacts', contactId);
    },
  ],
  [
    'a request that nobody placed',
    'invented',
    async (crm) =>
      crm('POST', starters(), {
        properties: {
          title: 'Of nobody',
          status: 'requested',
          request_brief: 'Of nobody',
        },
      }),
  ],
  [
    'a saved starter deleted',
    'lost',
    async (crm) => crm('DELETE', starterPath(await titled(crm, 'Saved'))),
  ],
  [
    'a saved starter doubled',
    'doubled',
    async (crm) => {
      const { title, question } = (await titled(crm, 'Saved')).properties;
      await crm('POST', starters(), { properties: { title, question } });
    },
  ],
  [
    'a saved starter with another question',
    'stale',
    async (crm) =>
      write(crm, starterPath(await titled(crm, 'Saved')), {
        question: 'Whose is it?',
      }),
  ],
  [
    'a saved starter in another status',
    'stale',
    async (crm) =>
      write(crm, starterPath(await titled(crm, 'Saved')), {
        status: 'retired',
      }),
  ],
  [
    'an imported starter deleted',
    'lost',
    async (crm) => crm('DELETE', starterPath(await titled(crm, 'Import'))),
  ],
  [
    'an imported starter doubled',
    'doubled',
    async (crm) => {
      const { title } = (await titled(crm, 'Import')).properties;
      await crm('POST', starters(), { properties: { title } });
    },
  ],
  [
    'a title of HubSpot overwritten',
    'stale',
    async (crm) =>
      write(crm, starterPath(await titled(crm, 'Title')), { title: 'Older' }),
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
  [
    'a task doubled',
    'doubled',
    async (crm) => {
      const { properties } = first(await tasksIn(crm));
      await crm('POST', `${objects}/tasks`, {
        properties: {
          hs_task_subject: properties['hs_task_subject'],
          hs_timestamp: properties['hs_timestamp'],
          hubspot_owner_id: properties['hubspot_owner_id'],
        },
      });
    },
  ],
  [
    'a task that nobody decided',
    'invented',
    async (crm) =>
      crm('POST', `${objects}/tasks`, {
        properties: {
          hs_task_subject: 'Of nobody',
          hs_timestamp: '2026-01-01T00:00:00Z',
        },
      }),
  ],
  [
    'all tasks deleted',
    'lost',
    async (crm) => {
      for (const { id } of await tasksIn(crm)) {
        await crm('DELETE', `${objects}/tasks/${id}`);
      }
    },
  ],
];

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
