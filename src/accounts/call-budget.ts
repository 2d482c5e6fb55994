/** Who waits for a call: a person, or work in the background, which takes at most half. */
export type CallLane = 'interactive' | 'background';

/**
 * Waits until an account has a call left.
 *
 * @returns to be called once the answer is there, or is not waited for any more
 */
export type LeaseCall = (
  accountId: number,
  lane: CallLane,
) => Promise<() => Promise<void>>;
