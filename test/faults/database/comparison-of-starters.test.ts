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

const { theRequest, titled, tasksIn, starterPath, starters } = findIn(
  () => world,
);

const tamperings: Tampering[] = [
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
