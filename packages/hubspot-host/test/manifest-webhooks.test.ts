import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProject } from '#host/project/read-project.ts';

// Rules: https://developers.hubspot.com/docs/apps/developer-platform/add-features/configure-webhooks
let root: string;
const targetUrl = 'https://service.example.org/webhooks';
const deletion = {
  subscriptionType: 'object.deletion',
  objectType: 'contact',
  active: true,
};

const write = (name: string, content: object) =>
  writeFileSync(join(root, name), JSON.stringify(content));
const webhooks = (
  subscriptions: object,
  settings: object = { targetUrl, maxConcurrentRequests: 10 },
) =>
  write('src/app/webhooks/webhooks-hsmeta.json', {
    uid: 'hooks',
    type: 'webhooks',
    config: { settings, subscriptions },
  });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'webhooks-'));
  mkdirSync(join(root, 'src/app/webhooks'), { recursive: true });
  write('hsproject.json', {
    name: 'trial',
    srcDir: 'src',
    platformVersion: '2026.09',
  });
  write('src/app/app-hsmeta.json', {
    uid: 'app',
    type: 'app',
    config: { name: 'Trial' },
  });
});
afterEach(() => rmSync(root, { recursive: true }));

it('asks for nothing where there is no such component', async () => {
  expect((await readProject(root)).webhooks).toBeNull();
});

it('reads what is active, of every kind', async () => {
  webhooks({
    crmObjects: [
      deletion,
      { ...deletion, objectType: 'p_course', active: false },
      {
        subscriptionType: 'object.propertyChange',
        objectType: 'p_course',
        propertyName: 'title',
        active: true,
      },
    ],
    legacyCrmObjects: [{ subscriptionType: 'deal.creation', active: true }],
    hubEvents: [{ subscriptionType: 'contact.privacyDeletion', active: true }],
  });
  const none = { objectType: null, propertyName: null };

  expect((await readProject(root)).webhooks).toEqual({
    targetUrl,
    subscriptions: [
      {
        subscriptionType: 'object.deletion',
        objectType: 'contact',
        propertyName: null,
      },
      {
        subscriptionType: 'object.propertyChange',
        objectType: 'p_course',
        propertyName: 'title',
      },
      { ...none, subscriptionType: 'deal.creation' },
      { ...none, subscriptionType: 'contact.privacyDeletion' },
    ],
  });
});

it.each<[string, RegExp, object, object | undefined]>([
  [
    'a change of no property',
    /must name the property of a change\s+→ at .*propertyName/,
    {
      crmObjects: [{ ...deletion, subscriptionType: 'object.propertyChange' }],
    },
    undefined,
  ],
  [
    'a change of no property of contacts',
    /must name the property of a change\s+→ at .*propertyName/,
    { legacyCrmObjects: [{ subscriptionType: 'contact.propertyChange' }] },
    undefined,
  ],
  [
    'no object',
    /must name an object\s+→ at .*objectType/,
    { crmObjects: [{ subscriptionType: 'object.deletion' }] },
    undefined,
  ],
  [
    'an object by its own name among all objects',
    /must be of "object"[^]*subscriptionType/,
    { crmObjects: [{ ...deletion, subscriptionType: 'contact.deletion' }] },
    undefined,
  ],
  [
    'any object among named ones',
    /must name its object[^]*subscriptionType/,
    { legacyCrmObjects: [deletion] },
    undefined,
  ],
  [
    'an address without https',
    /targetUrl/,
    {},
    { targetUrl: 'http://a.example/' },
  ],
  [
    'an address on this machine',
    /targetUrl/,
    {},
    { targetUrl: 'https://localhost/hooks' },
  ],
  ['no address', /targetUrl/, {}, {}],
])('refuses %s', async (_, sentence, subscriptions, settings) => {
  webhooks(subscriptions, settings);

  await expect(readProject(root)).rejects.toThrow(sentence);
});
