/**
 * The priority of a call: a person waits; the catalog that cards are made of, which gets at most
 * half of the calls; or background work, which also waits when few of the day's calls are left.
 */
export type CallLane = 'interactive' | 'catalog' | 'background';

/** An account's limits as HubSpot's answers tell them. */
export interface CallLimits {
  /** Calls in any ten seconds; null where the answer did not say. */
  perTenSeconds: number | null;
  /** How many of them are left now. */
  left: number | null;
  /** Calls in a day; null where the account has no such limit. */
  daily: number | null;
  /** How many of them are left today. */
  dailyLeft: number | null;
}

/** Few of the day's calls are left, and those are kept for people. */
export class BudgetLowError extends Error {
  override name = 'BudgetLowError';
  readonly daily: number;
  readonly dailyLeft: number;

  constructor(daily: number, dailyLeft: number) {
    super('Few of the calls of the day are left.');
    this.daily = daily;
    this.dailyLeft = dailyLeft;
  }
}

/** Whether so few of the day's calls are left that background work waits: less than a tenth. */
export const isBudgetLow = (daily: number, dailyLeft: number): boolean =>
  dailyLeft < daily / 10;

/**
 * Waits until the account's rate limit at HubSpot allows one more call.
 *
 * @returns releases the call; to be called when it was answered or given up
 * @throws BudgetLowError in the background lane
 */
export type LeaseCall = (
  accountId: number,
  lane: CallLane,
) => Promise<() => Promise<void>>;

/** Hands out calls, and learns from HubSpot's answers how many there are. */
export interface CallBudget {
  lease: LeaseCall;
  /** Never rejects: an answer that cannot be noted is followed by others. */
  note(accountId: number, limits: CallLimits): void;
}
