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

it('gives back a refusal of ours, whether HubSpot resolves or rejects', async () => {
  stand(answers(refusal));
  expect(await call()).toEqual(refusal);
  stand(rejects(401, refusal));
  expect(await call()).toEqual(refusal);
});

it.each([
  ['resolves', answers({ status: 'error' }, 429)],
  ['rejects', rejects(429, { status: 'error' })],
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
