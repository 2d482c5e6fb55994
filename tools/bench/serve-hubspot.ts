import { type Emulator, serveEmulator } from 'hubspot-emulator';
import { type CallTally, kindOfCall } from './tally-calls.ts';

/** A HubSpot of several accounts, each known by its token. */
export interface ServedHubSpot {
  url: string;
  /** Answers calls with this token from this account. */
  add(accessToken: string, emulator: Emulator): void;
  /** What ids of custom objects are called in tallies. */
  name(objectTypeId: string, as: string): void;
  /** The calls so far. */
  calls(): CallTally;
  /** How long HubSpot takes for each call, in ms; `Infinity` for no answer at all. */
  answerAfter(ms: number): void;
  close(): Promise<void>;
}

const pause = (ms: number) =>
  new Promise<void>((resolve) => {
    // No answer ever comes of a call that hangs, also after others are answered again.
    if (Number.isFinite(ms)) setTimeout(resolve, ms);
  });

/** Serves HubSpot's stand-in with a count of its calls and a latency. */
export const serveHubSpot = async (): Promise<ServedHubSpot> => {
  const accounts = new Map<string, Emulator>();
  const names = new Map<string, string>();
  const tally = new Map<string, number>();
  let delayMs = 0;
  const served = await serveEmulator({
    fetch: async (request) => {
      const kind = kindOfCall(
        request.method,
        new URL(request.url).pathname,
        names,
      );
      tally.set(kind, (tally.get(kind) ?? 0) + 1);
      const token = request.headers.get('authorization') ?? '';
      const emulator = accounts.get(token.slice('Bearer '.length));
      if (!emulator) return new Response(null, { status: 401 });
      if (delayMs > 0) await pause(delayMs);

      return emulator.fetch(request);
    },
  });

  return {
    url: served.url,
    add: (accessToken, emulator) => {
      accounts.set(accessToken, emulator);
    },
    name: (objectTypeId, as) => {
      names.set(objectTypeId, as);
    },
    calls: () => new Map(tally),
    answerAfter: (ms) => {
      delayMs = ms;
    },
    close: () => served.close(),
  };
};
