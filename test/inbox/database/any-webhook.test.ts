import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import {
  startWebhookWorld,
  TARGET,
  type WebhookWorld,
} from './webhook-world.ts';

/** As in test/http/database/any-request.test.ts: `npm run fuzz` asks for more. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 12) * 10;
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_128);
jest.setTimeout(3_600_000);

let world: WebhookWorld;

beforeAll(async () => {
  world = await startWebhookWorld();
});
afterAll(() => world.app.close());

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '\0',
    '\uD800',
    'constructor',
    '__proto__',
    'contact.constructor',
    'contact.privacyDeletion',
    'contact.merge',
    'object.propertyChange',
    '9'.repeat(400),
    '-1',
  ),
);
const anything = fc.oneof(
  words,
  fc.integer(),
  fc.double(),
  fc.maxSafeInteger(),
  fc.jsonValue({ maxDepth: 2 }),
  fc.array(words, { maxLength: 3 }),
);
/** Events as HubSpot sends them, some of whose parts are others. */
const events = () =>
  fc.array(
    fc
      .record(
        {
          subscriptionType: anything,
          objectTypeId: anything,
          objectId: anything,
          occurredAt: anything,
          portalId: fc.oneof(
            fc.constant(world.app.emulator.accountId),
            anything,
          ),
          propertyName: anything,
          propertyValue: anything,
          mergedObjectIds: anything,
          primaryObjectId: anything,
          newObjectId: anything,
          subscriptionId: anything,
        },
        { requiredKeys: [] },
      )
      .map((bent) => ({
        portalId: world.app.emulator.accountId,
        occurredAt: 1_764_000_000_000,
        subscriptionType: 'contact.merge',
        objectId: 5,
        ...bent,
      })),
    { maxLength: 4 },
  );

it('takes whatever HubSpot signs, so that no event brings all others back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(events(), anything), async (told) => {
      const body = JSON.stringify(told) ?? '';
      const at = String(world.app.clock.now.getTime());
      const { status } = await world.app.service.app.fetch(
        new Request(TARGET, {
          method: 'POST',
          body,
          headers: {
            'x-hubspot-request-timestamp': at,
            'x-hubspot-signature-v3': createHmac('sha256', world.signing.secret)
              .update(`POST${TARGET}${body}${at}`)
              .digest('base64'),
          },
        }),
      );

      expect(status).toBe(Array.isArray(told) ? 200 : 400);
    }),
    { numRuns, seed, endOnFailure: true },
  );
  // What it kept can be received as well.
  await world.app.service.sweep(world.app.emulator.accountId);
  const open = await world.app.db
    .selectFrom('hubspot_events')
    .selectAll()
    .where('handled_at', 'is', null)
    .execute();
  expect(open).toEqual([]);
});
