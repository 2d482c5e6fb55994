import { Hono } from 'hono';
import {
  actionRoutes,
  type ActionOptions,
} from '#host/server/action-routes.ts';
import { startAccount } from './start-account.ts';

const action: ActionOptions['actions'][number] = {
  uid: 'tell',
  name: 'Tell',
  url: 'https://service.example.org/tell',
  clients: ['WORKFLOWS', 'AGENTS'],
  objectTypes: ['CONTACT'],
  inputs: [{ name: 'town', isRequired: true, options: null, isOwner: false }],
  outputs: ['said'],
  labels: { en: { name: 'Tell', description: '', inputs: {}, outputs: {} } },
};

const start = (options: Partial<ActionOptions> = {}) => {
  const account = startAccount();
  const called: unknown[] = [];
  const app = new Hono();
  actionRoutes(app, {
    actions: [action],
    callAction: async (execution) => {
      called.push(execution);
      if (execution.uid !== 'tell') {
        throw new Error(`The app has no action ${execution.uid}.`);
      }

      return {
        callbackId: 'first',
        status: 200,
        outputs: { said: 'hello' },
        isRepeated: false,
        afterSeconds: null,
      };
    },
    emulator: account.emulator,
    isInstalled: () => true,
    viewerId: () => 51_010,
    ...options,
  });
  const call = async (changes: object = {}) => {
    const answer = await app.request('/api/actions/calls', {
      method: 'POST',
      body: JSON.stringify({
        uid: 'tell',
        client: 'AGENTS',
        object: null,
        inputs: { town: 'Leeds' },
        ...changes,
      }),
    });

    return { status: answer.status, text: await answer.text() };
  };

  return { account, app, call, called };
};

it('says what can be called, and whether anything answers', async () => {
  const { app } = start({ callAction: null, isInstalled: () => false });
  const answer = await app.request('/api/actions');

  expect(await answer.json()).toEqual({
    isInstalled: false,
    isServed: false,
    actions: [action],
  });
});

it('calls as an agent without a record, and as a workflow at one', async () => {
  const { account, call, called } = start();
  const objectId = await account.create('contacts', {});
  const object = { objectId, objectType: 'CONTACT' };
  expect((await call()).text).toContain('hello');
  expect((await call({ client: 'WORKFLOWS', object })).status).toBe(200);

  expect(called).toMatchObject([{ object: null }, { object }]);
});

it('makes an attempt again under its callback id', async () => {
  const { call, called } = start();
  await call({ callbackId: 'first' });

  expect(called).toMatchObject([{ callbackId: 'first' }]);
});

it.each([
  [
    'no record for a workflow',
    { client: 'WORKFLOWS' },
    'A workflow is always at a record',
  ],
  [
    'a record that is not there',
    { client: 'WORKFLOWS', object: { objectType: 'CONTACT', objectId: '9' } },
    'There is no record 9.',
  ],
  [
    'an object that is none',
    { client: 'WORKFLOWS', object: { objectType: '../users', objectId: '9' } },
    'There is no record 9.',
  ],
  ['an action that is none', { uid: 'shout' }, 'no action shout'],
])('refuses %s with a sentence', async (_, changes, sentence) => {
  const { status, text } = await start().call(changes);

  expect([404, 409]).toContain(status);
  expect(text).toContain(sentence);
});

it.each([
  ['an app that is not installed', { isInstalled: () => false }],
  ['an app nothing answers for', { callAction: null }],
])('calls no action of %s', async (_, options) => {
  const { call, called } = start(options);

  expect((await call()).status).toBe(409);
  expect(called).toEqual([]);
});
