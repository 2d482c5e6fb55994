import { createHmac } from 'node:crypto';
import { LEA } from '#test/helpers/start-app.ts';
import {
  startWebhookWorld,
  TARGET,
  type WebhookWorld,
} from './webhook-world.ts';

let world: WebhookWorld;

beforeEach(async () => {
  world = await startWebhookWorld();
});
afterEach(() => world.app.close());

describe('refuses', () => {
  const post = (body: string, headers: Record<string, string>) =>
    world.app.service.app.fetch(
      new Request(TARGET, { method: 'POST', body, headers }),
    );
  const signed = (body: string, at = world.app.clock.now.getTime()) => ({
    'x-hubspot-request-timestamp': String(at),
    'x-hubspot-signature-v3': createHmac('sha256', world.signing.secret)
      .update(`POST${TARGET}${body}${at}`)
      .digest('base64'),
  });

  it('what HubSpot did not sign, so that HubSpot sends it again', async () => {
    world.signing.secret = 'another-secret';
    await world.app.crm(
      LEA,
      'DELETE',
      `/crm/objects/2026-09/contacts/${world.app.seeded.contactIds[0] ?? ''}`,
    );
    await world.webhooks.deliver();
    expect(world.webhooks.answers).toEqual([401]);
    world.signing.secret = 'test-client-secret';
    world.app.clock.now = new Date(world.app.clock.now.getTime() + 3_600_000);
    await world.webhooks.deliver();

    expect(world.webhooks.answers).toEqual([401, 200]);
    expect((await post('[]', {})).status).toBe(401);
  });

  it.each([-360_000, 360_000])(
    'what was signed %d ms from now by our clock, and says that it is the time',
    async (ms) => {
      const at = world.app.clock.now.getTime() + ms;
      const response = await post('[]', signed('[]', at));

      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({
        reason: expect.stringMatching(/^timestamp_(stale|future)$/) as string,
      });
    },
  );

  it('what is no list of events', async () => {
    expect((await post('{}', signed('{}'))).status).toBe(400);
    expect((await post('[', signed('['))).status).toBe(400);
  });

  it('everything while the database is away, so that HubSpot sends it again', async () => {
    await world.app.db.destroy();
    const body = JSON.stringify([
      {
        portalId: world.app.emulator.accountId,
        occurredAt: 1,
        subscriptionType: 'contact.deletion',
        objectId: 5,
      },
    ]);

    expect((await post(body, signed(body))).status).toBe(503);
  });
});
