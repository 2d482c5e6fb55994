import fc from 'fast-check';
import { readByAll } from '#test/helpers/read-anything.ts';
import {
  buildRouteCalls,
  callRoute,
  type RouteCalls,
  routeNames,
} from '#test/helpers/route-calls.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
} from '#test/helpers/start-app.ts';
import { readCard, startersOf } from '#test/helpers/vote-on-card.ts';
import { momentsFor } from '#tools/moments-for.ts';

/** `npm run fuzz` asks for more of them, with another seed each time; both are printed on failure. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 12);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_128);
jest.setTimeout(3_600_000);

let app: TestApp;
let calls: RouteCalls;

beforeAll(async () => {
  app = await startApp();
  const contactId = app.seeded.contactIds[0] ?? '';
  const [starter] = startersOf(await readCard(app, contactId));
  calls = buildRouteCalls({
    contactId,
    moments: await momentsFor(app.emulator, LEA, contactId),
    starterId: starter?.starterId ?? '',
    ownerId: '751010',
    ballot: starter?.ballot ?? '',
    voteId: 'none.1',
    requestId_: 'none',
    exportKey: 'none',
    importKey: 'a-key-of-nothing',
  });
});
afterAll(() => app.close());

/** Texts as people and attackers write them. */
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    '{{contact.city}}',
    '{{'.repeat(50),
    '\0',
    '\uD800',
    "' or 1=1 --",
    '999999999999999999999',
    '-1',
    'null',
    'e\u0301\u200D\u2011',
  ),
);
const anything = fc.oneof(
  words,
  fc.jsonValue({ maxDepth: 2 }),
  fc.integer(),
  fc.double(),
);

/** A good request, some of whose parts were replaced, left out, or others put beside. */
const bent = (request: object): fc.Arbitrary<unknown> =>
  fc.oneof(
    anything,
    fc
      .dictionary(
        fc.oneof(fc.constantFrom(...Object.keys(request), 'x'), words),
        fc.option(anything, { nil: undefined }),
        { maxKeys: 4 },
      )
      .map((parts) => ({ ...request, ...parts })),
  );

it.each(routeNames)(
  'answers whatever is asked with a sentence: %s',
  async (name) => {
    const { request } = calls[name];
    await fc.assert(
      fc.asyncProperty(
        bent(Object(request)),
        fc.dictionary(
          fc.constantFrom('contactId', 'starterId', 'ownerId', 'id'),
          // No address can be made of half a surrogate pair: HubSpot cannot send that either.
          words.filter((text) => text !== '' && text.isWellFormed()),
        ),
        fc.constantFrom(LEA, INES, NORA),
        async (body, params, as) => {
          const changed = {
            ...calls,
            [name]: {
              params: { ...calls[name].params, ...params },
              request: body,
            },
          };
          const answer = await callRoute(app, as, name, changed, {
            request: body,
          });

          expect([200, 400, 404, 413]).toContain(answer.status);
          expect(typeof answer.body['ok']).toBe('boolean');
          if (answer.body['ok'] === false) {
            expect(answer.body['message']).toMatch(/\S/);
            expect(answer.body['reason']).not.toBe('failed');
          }
        },
      ),
      { numRuns, seed, endOnFailure: true },
    );
  },
);

it('reads whatever file somebody brings', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({
        unit: fc.oneof(
          fc.constantFrom(',', ';', '\t', '"', '\n', '\r\n', 'Email', 'title'),
          fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
        ),
        maxLength: 80,
      }),
      async (text) => {
        await readByAll(text);
      },
    ),
    { numRuns: numRuns * 10, seed, endOnFailure: true },
  );
});

// The suite's few requests tell nothing of memory; the command's many do.
if (process.env['FUZZ_RUNS'] !== undefined) {
  it('keeps no memory of what was asked', async () => {
    const { gc } = globalThis;
    if (!gc) throw new Error('Run it with --expose-gc, as npm run fuzz does.');
    const heaps: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      for (let asked = 0; asked < numRuns; asked += 1) {
        await callRoute(app, LEA, 'inboxRoute', calls);
        await callRoute(app, LEA, 'cardRoute', calls);
      }
      gc();
      heaps.push(process.memoryUsage().heapUsed);
    }
    // Caches fill in the first rounds; from then on it stays where it is.
    const [, , third = 0, ...later] = heaps;
    expect(Math.max(...later) / third).toBeLessThan(1.1);
  });
}
