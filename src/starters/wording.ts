import { createHash } from 'node:crypto';
import { listWording, type WordingField } from '@starters/contracts';
import type { Starter } from './starter.ts';

/** The texts a salesperson reads, at one moment. */
export type Wording = Pick<Starter, WordingField>;

/** A wording with its hash and when it was first seen. */
export interface KnownWording extends Wording {
  hash: string;
  firstSeenAt: Date;
  /**
   * Whether they are a salesperson's words, taken over from a piece of feedback, of somebody who
   * lets it be said.
   */
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
  /** The same of each of these starters that has any. */
  listOfMany(
    accountId: number,
    starterIds: string[],
  ): Promise<Map<string, KnownWording[]>>;
  /** Credits a wording to a salesperson; the wording need not be stored yet. */
  credit(
    accountId: number,
    starter: { starterId: string; hash: string; wording: Wording },
    userId: number,
    at: Date,
  ): Promise<void>;
}

/** The wording of a starter as it is now. */
export const wordingOf = (starter: Starter): Wording =>
  Object.fromEntries(
    listWording().map((field) => [field, starter[field]]),
  ) as Wording;

/** The first hashes covered so many fields, the empty ones among them. */
const firstFields = 5;

/**
 * The hash of a wording: 16 hexadecimal characters, the same for the same texts. Votes keep it, so
 * it must stay as it is when the table of fields grows: a later field counts where it is filled in.
 */
export const hashWording = (wording: Wording): string => {
  // What was kept before a field existed does not have it.
  const texts = listWording().map((field) => wording[field] ?? null);
  const filled = texts.findLastIndex((text) => text !== null) + 1;

  return createHash('sha256')
    .update(JSON.stringify(texts.slice(0, Math.max(filled, firstFields))))
    .digest('hex')
    .slice(0, 16);
};

const hashes = new WeakMap<Starter, string>();

/** The hash of a starter's wording as it is now, computed once for each object. */
export const wordingHashOf = (starter: Starter): string => {
  const hash = hashes.get(starter) ?? hashWording(wordingOf(starter));
  hashes.set(starter, hash);

  return hash;
};
