import { createHmac } from 'node:crypto';
import {
  createWebhooks,
  type WebhookOptions,
} from '#emulator/webhooks/create-webhooks.ts';
import type { WebhookEvent } from '#emulator/webhooks/webhook-event.ts';
import { startAccount, type TestAccount } from './start-account.ts';

const secret = 'webhook-secret';
const targetUrl = 'https://service.example.org/webhooks';

let account: TestAccount;
beforeEach(() => {
  account = startAccount();
});

/** The webhooks of the account before a service that answers with `status`. */
const start = (options: Partial<WebhookOptions> = {}) => {
  const arrived: { events: WebhookEvent[]; isSigned: boolean }[] = [];
  const service = { status: 200 };
  const webhooks = createWebhooks(account.emulator, {
    appId: 7,
    clientSecret: () => secret,
    targetUrl,
    subscriptions: [
      { subscriptionType: 'object.deletion', objectTypeId: '0-1' },
    ],
    clock: () => account.clock.now,
    send: async (request) => {
      const body = await request.text();
      const time = request.headers.get('x-hubspot-request-timestamp') ?? '';
      const signed = createHmac('sha256', secret)
        .update(`POST${targetUrl}${body}${time}`)
        .digest('base64');
      arrived.push({
        events: JSON.parse(body) as WebhookEvent[],
        isSigned: request.headers.get('x-hubspot-signature-v3') === signed,
      });

      return new Response(null, { status: service.status });
    },
    ...options,
  });

  return {
    webhooks,
    service,
    arrived,
    ids: () => arrived.map(({ events }) => events.map((each) => each.objectId)),
  };
};

const deleteContacts = async (count: number): Promise<number[]> => {
  const ids: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const id = await account.create('contacts', {});
    await account.call('DELETE', `/crm/objects/2026-09/contacts/${id}`);
    ids.push(Number(id));
  }

  return ids;
};

it('sends what happened, signed, in one request', async () => {
  const { webhooks, arrived, ids } = start();
  const deleted = await deleteContacts(3);
  await webhooks.deliver();

  expect(ids()).toEqual([deleted]);
  expect(arrived[0]?.isSigned).toBe(true);
  expect(arrived[0]?.events[0]).toMatchObject({
    subscriptionType: 'object.deletion',
    objectTypeId: '0-1',
    portalId: 12_345_678,
    appId: 7,
    attemptNumber: 0,
  });
});

it('sends no more than a hundred at once, fewer where it is told, last ones first', async () => {
  const { webhooks, ids } = start();
  const deleted = await deleteContacts(101);
  await webhooks.deliver();
  expect(ids().map(({ length }) => length)).toEqual([100, 1]);

  const more = await deleteContacts(3);
  await webhooks.deliver({ batch: 1, reversed: true });
  expect(ids().slice(2)).toEqual(more.toReversed().map((id) => [id]));
  expect(deleted).toHaveLength(101);
});

it('sends again what was refused, a minute later, or at once where it is told, ten times at most', async () => {
  const { webhooks, service, arrived } = start();
  service.status = 503;
  await deleteContacts(1);
  await webhooks.deliver();
  await webhooks.deliver();
  expect(arrived).toHaveLength(1);

  account.clock.now += 60_000;
  await webhooks.deliver();
  expect(arrived[1]?.events[0]?.attemptNumber).toBe(1);
  await webhooks.deliver({ early: true });
  expect(arrived[2]?.events[0]?.attemptNumber).toBe(2);

  for (let time = 0; time < 20; time += 1) {
    await webhooks.deliver({ early: true });
  }
  expect(arrived).toHaveLength(11);
  expect(webhooks.waiting).toEqual([]);
});

it('sends copies, of which a refused one waits once', async () => {
  const { webhooks, service, ids } = start();
  service.status = 500;
  const [deleted] = await deleteContacts(1);
  await webhooks.deliver({ copies: 3 });

  expect(ids()).toEqual([[deleted, deleted, deleted]]);
  expect(webhooks.waiting).toHaveLength(1);
});

it('loses answers of requests that arrived, and sends them again', async () => {
  const { webhooks, arrived } = start();
  await deleteContacts(1);
  await webhooks.deliver({ answersLost: true });
  expect(arrived).toHaveLength(1);
  expect(webhooks.answers).toEqual([0]);

  await webhooks.deliver({ early: true });
  expect(arrived[1]?.events).toEqual([
    { ...arrived[0]?.events[0], attemptNumber: 1 },
  ]);
  expect(webhooks.waiting).toEqual([]);
});

it('forges a signature where it is told', async () => {
  const { webhooks, arrived } = start();
  await deleteContacts(1);
  await webhooks.deliver({ forged: true });

  expect(arrived[0]?.isSigned).toBe(false);
});

it('tells nothing of an account that the app is not in, nor of what happened there before', async () => {
  let isInstalled = false;
  const { webhooks, arrived } = start({ isInstalled: () => isInstalled });
  await deleteContacts(1);
  isInstalled = true;
  await webhooks.deliver();
  expect(arrived).toEqual([]);

  await deleteContacts(1);
  isInstalled = false;
  await webhooks.deliver();
  isInstalled = true;
  await webhooks.deliver();
  expect(arrived).toEqual([]);
});

it.each([
  ['company', 'companies', { name: 'North' }],
  ['deal', 'deals', { dealname: 'Ovens' }],
  ['ticket', 'tickets', { subject: 'Late', hs_pipeline_stage: '1' }],
])(
  'tells of a %s by its own name, and of no other object',
  async (of, type, properties) => {
    const { webhooks, arrived } = start({
      subscriptions: [
        { subscriptionType: `${of}.creation` },
        { subscriptionType: 'nothing.creation' },
        { subscriptionType: `${of}.associationChange` },
      ],
    });
    await account.create('contacts', {});
    const id = await account.create(type, properties);
    await webhooks.deliver();

    expect(arrived.flatMap(({ events }) => events)).toMatchObject([
      { subscriptionType: `${of}.creation`, objectId: Number(id) },
    ]);
  },
);

it('asks again for what is subscribed to, as when an object is made that a subscription names', async () => {
  const { webhooks, ids } = start({
    subscriptions: () => {
      const objectTypeId = account.emulator.typeIdOf('p_machine');

      return objectTypeId === null
        ? []
        : [
            {
              subscriptionType: 'object.propertyChange',
              objectTypeId,
              propertyName: 'weight',
            },
          ];
    },
  });
  await deleteContacts(1);
  await account.defineMachine();
  const machine = await account.create('machine', { title: 'Press' });
  await account.call('PATCH', `/crm/objects/2026-09/p_machine/${machine}`, {
    properties: { weight: '12', title: 'Great press' },
  });
  await webhooks.deliver();

  expect(ids()).toEqual([[Number(machine)]]);
});

it.each(['p_nothing', '2-99', '', 'contact s'])(
  'knows no object %j',
  (name) => {
    expect(account.emulator.typeIdOf(name)).toBeNull();
  },
);

it.each(['contacts', 'CONTACT', '0-1'])('knows %s as contacts', (name) => {
  expect(account.emulator.typeIdOf(name)).toBe('0-1');
});
