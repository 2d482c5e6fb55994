import { tooManyRequests } from 'hubspot-emulator';
import type { Random } from '#tools/ranking-bench/random.ts';
import type { InputRefusal } from './answer-in-part.ts';

const refusal = (status: number, category: string) => () =>
  Response.json(
    { status: 'error', category, message: `${status} by the proxy` },
    { status },
  );

/** Answers with which nothing is applied, with their weights. */
export const refusals: Record<
  string,
  [weight: number, answer: () => Response]
> = {
  '429 in ten seconds': [4, () => tooManyRequests('TEN_SECONDLY_ROLLING')],
  '429 for the day': [0.6, () => tooManyRequests('DAILY')],
  '400': [6, refusal(400, 'VALIDATION_ERROR')],
  '401': [0.6, refusal(401, 'EXPIRED_AUTHENTICATION')],
  '409': [6, refusal(409, 'CONFLICT')],
  '423': [3, refusal(423, 'LOCKED')],
  '477': [3, refusal(477, 'MIGRATION_IN_PROGRESS')],
  '500': [6, refusal(500, 'INTERNAL_ERROR')],
  '502': [
    2,
    () => new Response('<html>502 Bad Gateway</html>', { status: 502 }),
  ],
  '503': [4, refusal(503, 'SERVICE_UNAVAILABLE')],
};

/** What breaks a connection, answers late or in part, with weights. */
const breaks = {
  '207 in part': 14,
  '500 after applying': 5,
  'reset before': 5,
  'reset after applying': 5,
  'half a body': 5,
  'lands late': 5,
  'lands after the time-out': 0.8,
  'never lands': 0.3,
};

/** What a call may meet. */
export type BreakName = keyof typeof breaks;

const weights: [string, number][] = [
  ...Object.entries(refusals).map(([name, [weight]]): [string, number] => [
    name,
    weight,
  ]),
  ...Object.entries(breaks),
];
const total = weights.reduce((sum, [, weight]) => sum + weight, 0);

/** Every kind of fault there is. */
export const FAULT_NAMES = weights.map(([name]) => name);

/** Which fault a call meets. */
export const pickFault = (random: Random): string => {
  let left = random.uniform() * total;
  for (const [name, weight] of weights) {
    left -= weight;
    if (left < 0) return name;
  }

  return '500';
};

const writeCategories = [
  'RATE_LIMITS',
  'VALIDATION_ERROR',
  'CONFLICT',
  'INTERNAL_ERROR',
];
/** That a record is not there is never said of one that is. */
const readCategories = ['RATE_LIMITS', 'INTERNAL_ERROR'];

/**
 * Draws what a 207 says: of few or of all inputs, with one category or several, each naming its
 * input, or none of them.
 */
export const drawRefusals = (
  isRead: boolean,
  random: Random,
): (() => InputRefusal | null) => {
  const all = isRead ? readCategories : writeCategories;
  const isMixed = random.uniform() < 0.3;
  const only = all[random.below(all.length)] ?? 'RATE_LIMITS';
  const namedShare = [0, 0.5, 1][random.below(3)] ?? 0;
  const refusedShare = [0.1, 0.4, 1][random.below(3)] ?? 0.4;

  return () =>
    random.uniform() < refusedShare
      ? {
          category: isMixed ? (all[random.below(all.length)] ?? only) : only,
          message: 'Refused by the proxy.',
          isNamed: random.uniform() < namedShare,
        }
      : null;
};
