import { poll } from '#src/waiting.ts';

/** As often as this, and so long in all, in ms. */
const tries = { everyMs: 25, forMs: 500 };

/**
 * Does what builds on something read a moment before, and again where somebody else changed that in
 * between.
 *
 * @param attempt reads and writes; null where what it read was changed since
 * @returns null where it is changed in every moment
 */
export const tryOver = <Done>(
  attempt: () => Promise<Done | null>,
): Promise<Done | null> => poll(attempt, tries);
