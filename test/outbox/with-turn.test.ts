import { withTurn } from '#src/outbox/with-turn.ts';

afterEach(() => jest.useRealTimers());

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
