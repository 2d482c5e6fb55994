import { Hono } from 'hono';
import type { VerifiedRequest } from '#src/http/admit.ts';
import { answerRoute } from '#src/http/answer-route.ts';
import type { Account } from '#src/accounts/account.ts';
import { defaultSettings } from '#src/accounts/settings.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const route = {
  method: 'PUT',
  path: '/v1/something',
  who: { role: 'marketing', refusal: 'not_marketing' },
} as const;

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
const ask = (handlerMs: number, roleMs = 0) => {
  const wait = (ms: number) =>
    new Promise<void>((resolve) => setTimeout(resolve, ms));
  const app = new Hono<{ Variables: VerifiedRequest }>();
  app.use(async (c, next) => {
    c.set('accountId', 1);
    c.set('viewer', { userId: 1, language: 'en' });
    c.set('body', '{}');
    await next();
  });
  const done = jest.fn();
  app.put(
    route.path,
    answerRoute(
      {
        roleOf: async () => {
          await wait(roleMs);

          return 'marketing';
        },
        isAdmin: async () => false,
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
  const asked = Promise.resolve(app.request(route.path, { method: 'PUT' }))
    .then((response) => response.json())
    .then(answer);

  return { answer, asked, done };
};

it.each([
  ['its handler', 60_000, 0],
  ['the check of the role', 0, 60_000],
  ['both together', 8_000, 8_000],
])(
  'answers before HubSpot’s proxy gives up when %s takes too long',
  async (_, handlerMs, roleMs) => {
    const { answer, done } = ask(handlerMs, roleMs);
    await jest.advanceTimersByTimeAsync(14_000);

    expect(answer).toHaveBeenCalledWith(
      expect.objectContaining({ ok: false, reason: 'hubspot_unavailable' }),
    );
    expect(done).not.toHaveBeenCalled();

    await jest.advanceTimersByTimeAsync(60_000);

    // What was begun goes on by itself.
    expect(done).toHaveBeenCalledTimes(1);
  },
);

it('answers with what the handler says when it is in time', async () => {
  const { answer, asked } = ask(12_000);
  await jest.advanceTimersByTimeAsync(12_000);
  await asked;

  expect(answer).toHaveBeenCalledWith({ ok: true });
});
