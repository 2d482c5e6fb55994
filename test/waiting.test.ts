import { poll, within } from '#src/waiting.ts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Asks of which the last is answered. */
const answerAt = (question: number) => {
  let asked = 0;
  const ask = jest.fn(async () => {
    asked += 1;

    return asked === question ? 'here' : null;
  });

  return ask;
};

it('asks at once and, where there is an answer, never again', async () => {
  const ask = answerAt(1);

  expect(await poll(ask, { everyMs: 100, forMs: 1_000 })).toBe('here');
  expect(ask).toHaveBeenCalledTimes(1);
});

it('takes an answer that comes after the last pause', async () => {
  const ask = answerAt(11);
  const polling = poll(ask, { everyMs: 100, forMs: 1_000 });
  await jest.advanceTimersByTimeAsync(1_000);

  expect(await polling).toBe('here');
});

it('gives up after the time it was given', async () => {
  const ask = answerAt(12);
  const polling = poll(ask, { everyMs: 100, forMs: 1_000 });
  await jest.advanceTimersByTimeAsync(5_000);

  expect(await polling).toBeNull();
  expect(ask).toHaveBeenCalledTimes(11);
});

it('gives the result of work in time, and leaves no timer', async () => {
  expect(await within(Promise.resolve('done'), 1_000, () => 'late')).toBe(
    'done',
  );
  expect(jest.getTimerCount()).toBe(0);
});

it('rejects as the work does in time', async () => {
  await expect(
    within(Promise.reject(new Error('broken')), 1_000, () => 'late'),
  ).rejects.toThrow('broken');
});

it('goes on without late work, and ignores how that ends', async () => {
  let fail: (error: Error) => void = () => {};
  const work = new Promise<string>((_, reject) => (fail = reject));
  const waiting = within(work, 1_000, () => 'late');
  await jest.advanceTimersByTimeAsync(1_000);

  expect(await waiting).toBe('late');
  fail(new Error('broken'));
  await jest.advanceTimersByTimeAsync(0);
});

it('throws what is thrown for late work', async () => {
  const waiting = within(new Promise(() => {}), 1_000, () => {
    throw new Error('too slow');
  });
  const failed = expect(waiting).rejects.toThrow('too slow');
  await jest.advanceTimersByTimeAsync(1_000);

  await failed;
});
