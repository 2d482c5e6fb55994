import { createHash } from 'node:crypto';
import type { Starter } from './starter.ts';

/** The texts a salesperson reads, at one moment. */
export interface Wording {
  opener: string;
  question: string;
  whyNow: string;
  listenFor: string | null;
  nextStep: string | null;
}

/** A wording with its hash and when it was first seen. */
export interface KnownWording extends Wording {
  hash: string;
  firstSeenAt: Date;
  /** Whether they are a salesperson's words, taken over from a return. */
  isCredited: boolean;
}

/** Keeps every wording a starter ever had, so that before and after can be read. */
export interface WordingRepository {
  /** Adds those not yet known. */
  remember(
    accountId: number,
    starters: { starterId: string; hash: string; wording: Wording }[],
    now: Date,
  ): Promise<void>;
  /** Newest first. */
  list(accountId: number, starterId: string): Promise<KnownWording[]>;
  /** Notes whose words a wording is; it need not have been seen yet. */
  credit(
    accountId: number,
    starter: { starterId: string; hash: string; wording: Wording },
    userId: number,
    at: Date,
  ): Promise<void>;
  /** Whose words wordings are, by hash; marketing's own are left out. */
  listCredits(accountId: number): Promise<Map<string, number>>;
}

/** The wording of a starter as it is now. */
export const wordingOf = (starter: Starter): Wording => ({
  opener: starter.opener,
  question: starter.question,
  whyNow: starter.whyNow,
  listenFor: starter.listenFor,
  nextStep: starter.nextStep,
});

/** Knows a wording: 16 hexadecimal characters, the same for the same texts. */
export const hashWording = (wording: Wording): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        wording.opener,
        wording.question,
        wording.whyNow,
        wording.listenFor,
        wording.nextStep,
      ]),
    )
    .digest('hex')
    .slice(0, 16);
