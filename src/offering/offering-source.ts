import type { StarterTally } from '#src/votes/tallies.ts';

/** What changed of an account's tallies and credits. */
export interface OfferingChanges {
  /** Rises with each change; what is read belongs to it. */
  version: number;
  /** Whether `tallies` are all there are, and not only those that changed. */
  isWhole: boolean;
  tallies: StarterTally[];
  /** All of them: user id by the hash of the wording. */
  credits: Map<string, number>;
}

/** Reads what offerings are computed from beside the catalog. */
export interface OfferingSource {
  /** @param since the version known; null for none */
  readChanges(
    accountId: number,
    since: number | null,
  ): Promise<OfferingChanges>;
}
