/** The priority of a call: a person waits, or background work, which gets at most half. */
export type CallLane = 'interactive' | 'background';

/**
 * Waits until the account's rate limit at HubSpot allows one more call.
 *
 * @returns releases the call; to be called when it was answered or given up
 */
export type LeaseCall = (
  accountId: number,
  lane: CallLane,
) => Promise<() => Promise<void>>;
