import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import type { Random } from '#tools/ranking-bench/random.ts';
import { answerInPart } from './answer-in-part.ts';
import { drawRefusals, pickFault, refusals } from './faults-of-calls.ts';

type Answering = (request: Request) => Promise<Response>;

/** A HubSpot of several accounts that fails as a share of its calls. */
export interface FaultProxy {
  url: string;
  /** When each call of an account arrived, in ms, by its token. */
  arrivals: Map<string, number[]>;
  /** How many calls met each fault. */
  met: Record<string, number>;
  /** The share of calls that meet a fault, 0 to 1. */
  setShare(share: number): void;
  /** Whether calls with this token get no answer; those that wait are refused once it ends. */
  setHanging(token: string, isHanging: boolean): void;
  /** How many calls lost their connection, or wait, and may be applied yet. */
  landing(): number;
  close(): Promise<void>;
}

/** A call that lands late lands within this, in ms. */
const latestMs = 2_000;
/** The client's own time-out, and how much later a call lands at most, in ms. */
const timeoutMs = 10_000;
const latestAfterMs = 4_000;

const refused = (status: number) =>
  Response.json({ status: 'error', message: 'by the proxy' }, { status });

const write = async (
  response: Response,
  outgoing: ServerResponse,
  isHalf = false,
): Promise<void> => {
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    'content-length': body.length,
  });
  if (!isHalf) return void outgoing.end(body);
  outgoing.write(body.subarray(0, body.length / 2));
  await setTimeout(5);
  outgoing.destroy();
};

const readRequest = async (incoming: IncomingMessage): Promise<Request> => {
  const { method = 'GET', url = '/', headers } = incoming;
  const body = await text(incoming);

  return new Request(`https://emulator.local${url}`, {
    method,
    headers: {
      authorization: headers.authorization ?? '',
      'content-type': headers['content-type'] ?? 'application/json',
    },
    ...(body === '' ? {} : { body }),
  });
};

const answerPartly = (
  request: Request,
  pass: Answering,
  random: Random,
): Promise<Response> => {
  const [, how] =
    /\/batch\/(upsert|update|associate|read)/.exec(request.url) ?? [];

  return how === undefined
    ? Promise.resolve(refused(400))
    : answerInPart(request, pass, drawRefusals(how === 'read', random));
};

/**
 * Serves HubSpot with faults, on a free port of this machine.
 *
 * @param pass answers without a fault
 */
export const serveFaultProxy = async (
  pass: Answering,
  random: Random,
): Promise<FaultProxy> => {
  const arrivals = new Map<string, number[]>();
  const met: Record<string, number> = {};
  const hanging = new Map<string, Set<() => void>>();
  let share = 0;
  let landing = 0;
  let isClosed = false;

  const land = async (request: Request | null, ms: number): Promise<void> => {
    landing += 1;
    try {
      await setTimeout(ms, undefined, { ref: false });
      if (request && !isClosed) await pass(request);
    } finally {
      landing -= 1;
    }
  };

  const breakCall = async (
    fault: string,
    request: Request,
    outgoing: ServerResponse,
  ): Promise<void> => {
    switch (fault) {
      case '207 in part':
        return write(await answerPartly(request, pass, random), outgoing);
      case '500 after applying':
        await pass(request);

        return write(refused(500), outgoing);
      case 'reset before':
        return void outgoing.destroy();
      case 'half a body':
        return write(await pass(request), outgoing, true);
      case 'lands late':
        outgoing.destroy();

        return land(request, random.below(latestMs));
      case 'lands after the time-out':
        await land(request, timeoutMs + random.below(latestAfterMs));

        return void outgoing.destroy();
      case 'never lands':
        await land(null, timeoutMs + 1_000);

        return void outgoing.destroy();
      default:
        await pass(request);
        outgoing.destroy();
    }
  };

  const answer = async (
    incoming: IncomingMessage,
    outgoing: ServerResponse,
  ): Promise<void> => {
    const token = (incoming.headers.authorization ?? '').split(' ')[1] ?? '';
    const times = arrivals.get(token) ?? [];
    times.push(performance.now());
    arrivals.set(token, times);
    const request = await readRequest(incoming);
    const waiting = hanging.get(token);
    if (waiting) {
      await new Promise<void>((resolve) => waiting.add(resolve));

      return write(refused(502), outgoing);
    }
    if (random.uniform() >= share) return write(await pass(request), outgoing);

    const fault = pickFault(random);
    met[fault] = (met[fault] ?? 0) + 1;
    const refusal = refusals[fault];

    return refusal
      ? write(refusal[1](), outgoing)
      : breakCall(fault, request, outgoing);
  };

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve()),
  );
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    arrivals,
    met,
    setShare: (next) => {
      share = next;
    },
    setHanging: (token, isHanging) => {
      const waiting = hanging.get(token);
      if (isHanging && !waiting) hanging.set(token, new Set());
      if (isHanging) return;
      hanging.delete(token);
      for (const end of waiting ?? []) end();
    },
    landing: () => landing,
    close: async () => {
      isClosed = true;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
