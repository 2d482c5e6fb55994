import type { Emulator } from 'hubspot-emulator';

/** Has HubSpot take the calls that `isHeld` only once `go` is called. */
export const holdCalls = (
  emulator: Pick<Emulator, 'fetch'>,
  isHeld: (request: Request) => boolean,
) => {
  const { fetch } = emulator;
  let go = () => {};
  const waits = new Promise<void>((resolve) => {
    go = resolve;
  });
  let reached = () => {};
  /** Resolves when the first of them has arrived. */
  const isReached = new Promise<void>((resolve) => {
    reached = resolve;
  });
  emulator.fetch = async (request) => {
    if (isHeld(request)) {
      reached();
      await waits;
    }

    return fetch(request);
  };

  return {
    isReached,
    go: () => {
      emulator.fetch = fetch;
      go();
    },
  };
};
