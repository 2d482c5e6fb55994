import { setImmediate as nextTurn } from 'node:timers/promises';
import { createDeadlineRecount } from '#src/service/recount-with-deadline.ts';

/** A count that ends when the test says so. */
const slowCount = () => {
  const ends: (() => void)[] = [];
  const count = jest.fn(
    () => new Promise<void>((resolve) => ends.push(resolve)),
  );

  return { count, end: () => ends.shift()?.() };
};
const fail = (error: unknown) => {
  throw error;
};
const short = {
  isLong: () => Promise.resolve(false),
  onFailure: fail,
  patience: 10,
};

it('waits for a count that is soon done', async () => {
  let isCounted = false;
  const inTime = createDeadlineRecount({
    ...short,
    count: async () => {
      await Promise.resolve();
      isCounted = true;
    },
    patience: 10_000,
  });
  await inTime(1);

  expect(isCounted).toBe(true);
});

it('shows the page while a long count goes on', async () => {
  const { count, end } = slowCount();
  const inTime = createDeadlineRecount({ ...short, count });
  await inTime(1);
  expect(count).toHaveBeenCalledTimes(1);

  end();
});

it('waits for no count of many starters, which begins all the same', async () => {
  const { count, end } = slowCount();
  const inTime = createDeadlineRecount({
    count,
    isLong: () => Promise.resolve(true),
    onFailure: fail,
    patience: 60_000,
  });
  const shown = jest.fn();
  void inTime(1).then(shown);
  await nextTurn();
  expect(shown).toHaveBeenCalledTimes(1);
  expect(count).toHaveBeenCalledTimes(1);

  end();
});

it('counts once more for all who asked in between, and each account by itself', async () => {
  const { count, end } = slowCount();
  const inTime = createDeadlineRecount({ ...short, count });
  await Promise.all([inTime(1), inTime(1), inTime(1), inTime(2)]);
  expect(count.mock.calls).toEqual([[1], [2]]);

  end();
  await inTime(1);
  expect(count.mock.calls).toEqual([[1], [2], [1]]);
  end();
  end();
});

it('shows the page though counting fails, and says so', async () => {
  const failures: unknown[] = [];
  const inTime = createDeadlineRecount({
    count: () => Promise.reject(new Error('no database')),
    isLong: () => Promise.reject(new Error('no database')),
    onFailure: (error) => failures.push(error),
  });
  await inTime(1);

  expect(failures).toEqual([new Error('no database')]);
});
