import { reviewRoute, voteRoute } from '@starters/contracts';
import { callService } from '@starters/service';

const refusal = {
  ok: false,
  reason: 'unsigned',
  message: 'Only requests that HubSpot has signed.',
};
type Fetch = () => Promise<Response>;

/** The worker's `hsFetch`: each call gets the next of these, the last one for good. */
const stand = (...answers: Fetch[]) => {
  const calls: string[] = [];
  const hsFetch = (address: string) => {
    calls.push(address);

    return answers[Math.min(calls.length, answers.length) - 1]?.();
  };
  Object.assign(globalThis, { self: globalThis, hsFetch });

  return calls;
};
const call = () => callService(reviewRoute, 'en');
const answers =
  (body: unknown, status = 200): Fetch =>
  async () =>
    Response.json(body, { status });
/** As a live account was seen to: the promise rejects, with the answer on the error. */
const rejects =
  (status: number, responseBody: unknown): Fetch =>
  async () => {
    throw Object.assign(new Error('Error returned from Request Uri'), {
      responseBody,
      context: { appServerStatusCode: [String(status)] },
    });
  };

/** The same with the status on the error itself. */
const rejectsFlat =
  (appServerStatusCode: number, responseBody: unknown): Fetch =>
  async () => {
    throw Object.assign(new Error(), { responseBody, appServerStatusCode });
  };
/** As documented: the proxy resolves, with our answer inside its own. */
const wraps = (status: number, responseBody: unknown): Fetch =>
  answers(
    {
      status: 'error',
      responseBody,
      context: { appServerStatusCode: [String(status)] },
    },
    502,
  );

/** Lets the pauses between attempts pass at once. */
const withoutPauses = async <T>(work: () => Promise<T>): Promise<T> => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });
  try {
    const going = work();
    going.catch(() => {});
    await jest.advanceTimersByTimeAsync(10_000);

    return await going;
  } finally {
    jest.useRealTimers();
  }
};

const text = JSON.stringify(refusal);

it.each([
  ['is let through', answers(refusal, 401)],
  ['is wrapped as text', wraps(401, text)],
  ['is wrapped as an object', wraps(401, refusal)],
  ['is rejected as an object', rejects(401, refusal)],
  ['is rejected as text', rejects(401, text)],
  ['is on the error without a context', rejectsFlat(401, text)],
])('gives back a refusal of ours that %s', async (_, fetch) => {
  stand(fetch);
  expect(await call()).toEqual(refusal);
});

it.each([
  ['resolves', answers({ status: 'error' }, 429)],
  ['wraps', wraps(429, '<html>Too many</html>')],
  ['rejects', rejects(429, { status: 'error' })],
  ['rejects flatly', rejectsFlat(429, undefined)],
])('tries again where it %s with one request too many', async (_, busy) => {
  const calls = stand(busy, busy, answers({ ok: true }));

  expect(await withoutPauses(call)).toEqual({ ok: true });
  expect(calls).toHaveLength(3);
});

it.each([
  ['resolves', answers({ status: 'error' }, 429)],
  ['rejects', rejects(429, undefined)],
])('gives up after four times where it %s so', async (_, busy) => {
  const calls = stand(busy);

  await expect(withoutPauses(call)).rejects.toBeDefined();
  expect(calls).toHaveLength(4);
});

it.each([
  ['a wrapped failure', answers({ status: 'error', category: 'X' }, 502)],
  ['a rejected failure', rejects(500, { error: 'no' })],
  ['a rejection without an answer', rejects(504, undefined)],
  [
    'a broken connection',
    async () => {
      throw new TypeError('fetch failed');
    },
  ],
])('rejects for %s, and asks once', async (_, fails) => {
  const calls = stand(fails as Fetch);

  await expect(
    callService(voteRoute, 'en', {}, Object.create(null)),
  ).rejects.toBeDefined();
  expect(calls).toHaveLength(1);
});
