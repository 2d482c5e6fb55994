import { withTurn } from '#src/outbox/with-turn.ts';

afterEach(() => jest.useRealTimers());

it('renews the turn while the work runs, and ends it', async () => {
  jest.useFakeTimers();
  const lease = { accountId: 1, name: 'edit:1', token: 1 };
  const renew = jest.fn(async () => true);
  const release = jest.fn(async () => {});
  let end: ((said: string) => void) | undefined;
  const answer = withTurn(
    { take: async () => lease, renew, release },
    1,
    'edit:1',
    () =>
      new Promise<string>((resolve) => {
        end = resolve;
      }),
  );
  await jest.advanceTimersByTimeAsync(60_000);
  const renewals = renew.mock.calls.length;
  expect(renewals).toBeGreaterThanOrEqual(8);
  end?.('done');

  expect(await answer).toBe('done');
  expect(release).toHaveBeenCalledWith(lease);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(renew).toHaveBeenCalledTimes(renewals);
});

it('writes nothing once another has taken the turn', async () => {
  const write = jest.fn();
  const lost = {
    take: async () => ({ accountId: 1, name: 'edit:1', token: 1 }),
    renew: async () => false,
    release: async () => {},
  };
  const answer = await withTurn(lost, 1, 'edit:1', async (keepTurn) => {
    await keepTurn();
    write();

    return 'done';
  });

  expect(answer).toBeNull();
  expect(write).not.toHaveBeenCalled();
});

it('does nothing, and says so, when whoever has the turn keeps it for ten seconds', async () => {
  jest.useFakeTimers();
  const act = jest.fn(async () => 'done');
  const taken = {
    take: async () => null,
    renew: async () => false,
    release: async () => {},
  };
  const answer = withTurn(taken, 1, 'edit:1', act);
  await jest.advanceTimersByTimeAsync(11_000);

  expect(await answer).toBeNull();
  expect(act).not.toHaveBeenCalled();
});
