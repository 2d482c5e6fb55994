import {
  callsRoute,
  checkDraftRoute,
  importRoute,
  type Route,
  saveDraftRoute,
} from '@starters/contracts';
import { labelsOf } from '#src/starters/labels-of.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';
import { Hono } from 'hono';
import type { VerifiedRequest } from '#src/http/admit.ts';
import { answerRoute } from '#src/http/answer-route.ts';
import { withSentence } from '#src/http/reply.ts';
import { refused } from '#src/refused.ts';
import type { Account } from '#src/accounts/account.ts';
import { defaultSettings } from '#src/accounts/settings.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const routeOf = (route: Pick<Route, 'method'> & Partial<Route>): Route => ({
  path: '/v1/something',
  ...route,
  who: { role: 'marketing', refusal: 'not_marketing' },
});

const account: Account = {
  accountId: 1,
  installedBy: null,
  adminIds: [],
  marketingUserIds: [],
  marketingTeamIds: [],
  language: 'en',
  timeZone: 'Europe/Paris',
  maxFactAgeDays: 365,
  starterTypeId: null,
  voteTypeId: null,
  settings: defaultSettings,
};

/** The body with which a request is answered, which takes so long here and in its role's check. */
const ask = (
  handlerMs: number,
  roleMs = 0,
  {
    body = '{}',
    ...asked
  }: Pick<Route, 'method'> & Partial<Route> & { body?: string } = {
    method: 'PUT',
  },
) => {
  const route = routeOf(asked);
  const wait = (ms: number) =>
    new Promise<void>((resolve) => setTimeout(resolve, ms));
  const app = new Hono<{ Variables: VerifiedRequest }>();
  app.use(async (c, next) => {
    c.set('accountId', 1);
    c.set('viewer', { userId: 1, language: 'en' });
    c.set('body', body);
    await next();
  });
  const done = jest.fn();
  app.on(
    route.method,
    route.path,
    answerRoute(
      {
        roleOf: async () => {
          await wait(roleMs);

          return 'marketing';
        },
        isAdmin: async () => false,
        labelsFor: async () => labelsOf(buildCatalog().properties, 'en'),
      },
      route,
      () => Promise.resolve(account),
      async () => {
        await wait(handlerMs);
        done();

        return { ok: true };
      },
    ),
  );
  const answer = jest.fn();
  const asking = Promise.resolve(
    app.request(route.path, { method: route.method }),
  )
    .then((response) => response.json())
    .then(answer);

  return { answer, asked: asking, done };
};

it.each([
  ['its handler', 'PUT', 60_000, 0, 'takes_long'],
  ['the check of the role', 'PUT', 0, 60_000, 'takes_long'],
  ['both together', 'PUT', 8_000, 8_000, 'takes_long'],
  ['its handler', 'GET', 60_000, 0, 'reads_long'],
] as const)(
  'answers before HubSpot’s proxy gives up when %s of a %s takes too long',
  async (_, method, handlerMs, roleMs, reason) => {
    const { answer, done } = ask(handlerMs, roleMs, { method });
    await jest.advanceTimersByTimeAsync(14_000);

    expect(answer).toHaveBeenCalledWith(
      expect.objectContaining({
        ok: false,
        reason,
        // Nobody is told that something is lost, or is not, which may be kept yet.
        message: expect.stringMatching(
          method === 'GET' ? /nothing is lost/ : /may be saved/,
        ) as string,
      }),
    );
    expect(done).not.toHaveBeenCalled();

    await jest.advanceTimersByTimeAsync(60_000);

    // What was begun goes on by itself.
    expect(done).toHaveBeenCalledTimes(1);
  },
);

it.each([
  ['the check of a draft', checkDraftRoute, {}, /nothing is lost/],
  ['lines for calls', callsRoute, {}, /nothing is lost/],
  ['the check of a file', importRoute, { commit: false }, /nothing is lost/],
  ['a file', importRoute, { commit: true }, /may be saved/],
  ['a file of which that is not said', importRoute, {}, /may be saved/],
  ['a starter', saveDraftRoute, {}, /may be saved/],
  [
    'any route that says so of itself',
    { ...saveDraftRoute, onlyReads: 'always' as const },
    {},
    /nothing is lost/,
  ],
])('says of %s whether it may be kept', async (_, route, body, said) => {
  const { answer } = ask(60_000, 0, { ...route, body: JSON.stringify(body) });
  await jest.advanceTimersByTimeAsync(14_000);

  expect(answer).toHaveBeenCalledWith(
    expect.objectContaining({
      message: expect.stringMatching(said) as string,
    }),
  );
});

it('answers with what the handler says when it is in time', async () => {
  const { answer, asked } = ask(12_000);
  await jest.advanceTimersByTimeAsync(12_000);
  await asked;

  expect(answer).toHaveBeenCalledWith({ ok: true });
});

it.each([
  ['en', /nothing was requested yet/],
  ['fr', /rien n’a encore été demandé/],
] as const)(
  'says of a request that lost its turn, in %s, that nothing is kept',
  (language, said) => {
    const refusal = withSentence(refused('request_not_placed'), language);

    expect(refusal.message).toMatch(said);
  },
);
