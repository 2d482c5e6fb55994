import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { tooManyRequests } from 'hubspot-emulator';
import type { Random } from '#tools/ranking-bench/random.ts';
import { answerInPart } from './answer-in-part.ts';

type Answering = (request: Request) => Promise<Response>;

/** A HubSpot that fails as a share of its calls. */
export interface FaultProxy {
  url: string;
  /** When each call arrived, in ms. */
  arrivals: number[];
  /** How many calls met each fault. */
  met: Record<string, number>;
  /** The share of calls that meet a fault, 0 to 1. */
  setShare(share: number): void;
  close(): Promise<void>;
}

const refusal = (status: number, category: string) => () =>
  Response.json(
    { status: 'error', category, message: `${status} by the proxy` },
    { status },
  );

/** Answers with which nothing is applied, with their weights. */
const refusals: Record<string, [weight: number, answer: () => Response]> = {
  '429 in ten seconds': [4, () => tooManyRequests('TEN_SECONDLY_ROLLING')],
  '429 for the day': [0.3, () => tooManyRequests('DAILY')],
  '400': [6, refusal(400, 'VALIDATION_ERROR')],
  '401': [0.3, refusal(401, 'EXPIRED_AUTHENTICATION')],
  '409': [6, refusal(409, 'CONFLICT')],
  '423': [3, refusal(423, 'LOCKED')],
  '477': [3, refusal(477, 'MIGRATION_IN_PROGRESS')],
  '500': [6, refusal(500, 'INTERNAL_ERROR')],
  '503': [6, refusal(503, 'SERVICE_UNAVAILABLE')],
};
/** What breaks a connection, or answers in part, with weights. */
const breaks: Record<string, number> = {
  '207 in part': 14,
  '500 after applying': 5,
  'reset before': 5,
  'reset after applying': 5,
  'half a body': 5,
  'lands late': 6,
};
const weights: [string, number][] = [
  ...Object.entries(refusals).map(([name, [weight]]): [string, number] => [
    name,
    weight,
  ]),
  ...Object.entries(breaks),
];
const total = weights.reduce((sum, [, weight]) => sum + weight, 0);

/** Nothing lands later than this after its connection broke, in ms. */
export const LATEST_LANDING_MS = 2_000;

const pick = (random: Random): string => {
  let left = random.uniform() * total;
  for (const [name, weight] of weights) {
    left -= weight;
    if (left < 0) return name;
  }

  return '500';
};

const refuseSome = (request: Request, pass: Answering, random: Random) => {
  const category = random.uniform() < 0.5 ? 'RATE_LIMITS' : 'VALIDATION_ERROR';
  const isNamed = random.uniform() < 0.5;

  return answerInPart(request, pass, () =>
    random.uniform() < 0.4
      ? { category, message: 'Refused by the proxy.', isNamed }
      : null,
  );
};

/** Serves HubSpot with faults, on a free port of this machine. */
export const serveFaultProxy = async (
  pass: Answering,
  random: Random,
): Promise<FaultProxy> => {
  const arrivals: number[] = [];
  const met: Record<string, number> = {};
  let share = 0;

  const write = async (
    response: Response,
    outgoing: ServerResponse,
    half = false,
  ): Promise<void> => {
    const body = Buffer.from(await response.arrayBuffer());
    outgoing.writeHead(response.status, {
      ...Object.fromEntries(response.headers),
      'content-length': body.length,
    });
    if (!half) return void outgoing.end(body);
    outgoing.write(body.subarray(0, body.length / 2));
    await setTimeout(5);
    outgoing.destroy();
  };

  const answer = async (
    incoming: IncomingMessage,
    outgoing: ServerResponse,
  ): Promise<void> => {
    arrivals.push(performance.now());
    const { method = 'GET', url = '/', headers } = incoming;
    const body = await text(incoming);
    const request = new Request(`https://emulator.local${url}`, {
      method,
      headers: {
        authorization: headers.authorization ?? '',
        'content-type': headers['content-type'] ?? 'application/json',
      },
      ...(body === '' ? {} : { body }),
    });
    if (random.uniform() >= share) return write(await pass(request), outgoing);

    const fault = pick(random);
    met[fault] = (met[fault] ?? 0) + 1;
    const refused = refusals[fault];
    if (refused) return write(refused[1](), outgoing);
    switch (fault) {
      case '207 in part':
        return write(
          /\/batch\/(upsert|update|associate)/.test(url)
            ? await refuseSome(request, pass, random)
            : refusal(400, 'VALIDATION_ERROR')(),
          outgoing,
        );
      case '500 after applying':
        await pass(request);

        return write(refusal(500, 'INTERNAL_ERROR')(), outgoing);
      case 'reset before':
        return void outgoing.destroy();
      case 'half a body':
        return write(await pass(request), outgoing, true);
      case 'lands late':
        outgoing.destroy();
        await setTimeout(random.below(LATEST_LANDING_MS));
        await pass(request);

        return;
      default:
        await pass(request);
        outgoing.destroy();
    }
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
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
