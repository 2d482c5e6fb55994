import { momentsFor } from '#tools/moments-for.ts';
import {
  choicesRoute,
  inboxRoute,
  requestsRoute,
  pathOf,
  REASONS,
  VERDICTS,
  viewsRoute,
} from '@starters/contracts';
import { type RouteName, ROUTES } from '@starters/contracts/routes';
import fc from 'fast-check';
import { people } from '#demo/seed/people.ts';
import { openPorts } from '#test/helpers/open-ports.ts';
import {
  buildRouteCalls,
  callRoute,
  routeNames,
} from '#test/helpers/route-calls.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
  TOM,
} from '#test/helpers/start-app.ts';
import {
  buildVoteRequest,
  readCard,
  startersOf,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';

let app: TestApp;
/** A starter that she voted on. */
let seen: string;
const contact = () => app.seeded.contactIds[0] ?? '';

/** Whatever in a text would identify Léa: her ids, name or address. */
const tracesOfLea = () => {
  const lea = people.users.find(({ id }) => id === LEA);

  return [String(LEA), lea?.email, lea?.lastName, lea?.ownerId].flatMap(
    (trace) => (trace ? [String(trace)] : []),
  );
};
const findTraces = (text: string): string[] =>
  tracesOfLea().filter((trace) => text.includes(trace));

beforeAll(async () => {
  app = await startApp();
  // Léa does everything a salesperson can do.
  const voted = await voteOnCard(app, contact(), {
    comment: 'Nobody says this.',
  });
  seen = voted.starterId;
  await voteOnCard(app, contact(), { verdict: 'useful', reason: null });
  const [first] = startersOf(await readCard(app, contact()));
  await app.call(
    LEA,
    'PUT',
    '/v1/vote',
    buildVoteRequest(first?.ballot ?? '', {
      verdict: 'withdrawn',
      reason: null,
      used: true,
    }),
  );
  await app.call(LEA, 'PUT', choicesRoute.path, {
    kind: 'author',
    target: '751011',
    choice: 'muted',
  });
  await app.call(LEA, 'PUT', pathOf(requestsRoute, { contactId: contact() }), {
    join: null,
    author: null,
    text: 'Their second shop',
  });
  await app.call(LEA, 'PUT', pathOf(viewsRoute, { contactId: contact() }), {
    shown: [first?.starterId],
    missing: [],
  });
  await app.service.publish(app.emulator.accountId);
});
afterAll(() => app.close());

it('knows what to look for', () => {
  expect(tracesOfLea().length).toBeGreaterThanOrEqual(3);
  expect(findTraces(`voted by ${LEA}`)).toEqual([String(LEA)]);
});

it('lets no property or history of any record of ours say who voted, used or requested', async () => {
  for (const type of [app.seeded.voteTypeId, app.seeded.starterTypeId]) {
    const { results: properties } = (await app.crm(
      NORA,
      'GET',
      `/crm/properties/2026-09/${type}`,
    )) as unknown as { results: { name: string }[] };
    const names = properties.map(({ name }) => name).join(',');
    const { results } = (await app.crm(
      NORA,
      'GET',
      `/crm/objects/2026-09/${type}?limit=50&properties=${names}&propertiesWithHistory=${names}`,
    )) as unknown as { results: object[] };

    expect(results.length).toBeGreaterThan(0);
    expect(findTraces(JSON.stringify(results))).toEqual([]);
  }
});

/** These list the account's people to choose from, whatever they did. */
const listsPeople = ['editorRoute', 'settingsRoute', 'erasingRoute'];
const callers = { everyone: TOM, marketing: INES, admin: NORA };
const read = async (name: RouteName, contactId: string) =>
  callRoute(
    app,
    callers[ROUTES[name].who.role],
    name,
    buildRouteCalls({
      contactId,
      moments: await momentsFor(app.emulator, TOM, contactId),
      starterId: seen,
      ownerId: '751010',
      ballot: '',
      voteId: '',
      requestId_: '',
      exportKey: '',
      importKey: '',
    }),
  );
const reads = routeNames.filter(
  (name) => ROUTES[name].method === 'GET' && !listsPeople.includes(name),
);

it.each(reads)('tells nobody else of her: %s', async (name) => {
  const { body } = await read(name, contact());

  // No import has this key; whatever else is read is there.
  expect(body['ok']).toBe(name !== 'importProgressRoute');
  expect(findTraces(JSON.stringify(body))).toEqual([]);
});

/** Anything a salesperson can do, on one of the first contacts. */
const deed = fc.record({
  contact: fc.nat(9),
  kind: fc.constantFrom('vote' as const, 'choose' as const, 'request' as const),
  verdict: fc.constantFrom(...VERDICTS),
  reason: fc.constantFrom(...REASONS, null),
  comment: fc.option(fc.string({ maxLength: 60 })),
  used: fc.boolean(),
  target: fc.constantFrom('751010', '751011'),
  choice: fc.constantFrom('muted' as const, 'followed' as const, null),
});

it('tells nobody of her, whatever she does', async () => {
  const doAsLea = async (
    each: typeof deed extends fc.Arbitrary<infer Deed> ? Deed : never,
  ) => {
    const id = app.seeded.contactIds[each.contact] ?? '';
    if (each.kind === 'choose') {
      return app.call(LEA, 'PUT', choicesRoute.path, {
        kind: 'author',
        target: each.target,
        choice: each.choice,
      });
    }
    if (each.kind === 'request') {
      return app.call(LEA, 'PUT', pathOf(requestsRoute, { contactId: id }), {
        join: null,
        author: each.target,
        text: each.comment ?? '',
      });
    }
    const [starter] = startersOf(await readCard(app, id));

    return app.call(
      LEA,
      'PUT',
      '/v1/vote',
      buildVoteRequest(starter?.ballot ?? '', {
        baseRevision: starter?.vote.revision ?? 0,
        verdict: each.verdict,
        reason: each.reason,
        comment: each.comment,
        used: each.used,
      }),
    );
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(deed, { minLength: 1, maxLength: 5 }),
      fc.nat(9),
      async (deeds, looked) => {
        for (const each of deeds) await doAsLea(each);
        const id = app.seeded.contactIds[looked] ?? '';
        for (const name of reads) {
          const { body } = await read(name, id);
          expect(findTraces(JSON.stringify(body))).toEqual([]);
        }
      },
    ),
    { numRuns: 12 },
  );
});

it('refuses her what is a colleague’s', async () => {
  const { answer } = await voteOnCard(app, contact(), {}, { as: TOM });
  expect(answer.ok).toBe(true);
  const before = await openPorts(app).ownVotes.list(
    app.emulator.accountId,
    TOM,
    contact(),
  );
  const [vote] = before;
  await openPorts(app).feedback.answer(
    app.emulator.accountId,
    vote?.starterId ?? '',
    [{ voteKey: vote?.voteKey ?? '', revision: vote?.revision ?? 0 }],
    null,
    { answer: 'kept', text: null, at: app.clock.now },
  );
  await app.call(LEA, 'PUT', inboxRoute.path, { id: vote?.voteKey });

  const answers = await openPorts(app).ownVotes.listAnswered(
    app.emulator.accountId,
    TOM,
  );
  expect(answers).toHaveLength(1);
});
