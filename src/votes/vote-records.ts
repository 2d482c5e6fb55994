import type { Answer } from '@starters/contracts';
import type { SendResult } from '#src/outbox/sender.ts';
import type { StarterRollUp } from './roll-up.ts';
import type { Vote } from './vote.ts';

/** A record that says what we say, by our key. */
export interface SameRecord {
  key: string;
  /** Null where no record is to be, and none is. */
  recordId: string | null;
}

/**
 * What is written of votes to HubSpot: the vote by its voter, or the answer to it by marketing. Of
 * a vote that is retracted the record is removed. At most 100 at once. Methods throw `RefusedError`
 * and `UnknownOutcomeError`.
 */
export interface VoteWriter {
  /** @param recordIds ids of records that are known to exist, by key */
  send(
    votes: Vote[],
    recordIds?: ReadonlyMap<string, string>,
  ): Promise<SendResult[]>;
  /** Of `votes`, those whose record says the same already. */
  findSame(votes: Vote[]): Promise<SameRecord[]>;
}

/** Marketing's side of a vote record, as it is in HubSpot. */
export interface NativeAnswer {
  voteKey: string;
  answer: Answer | null;
  text: string | null;
  answeredAt: Date | null;
}

/** When answers were read. */
export interface ReadingTimes {
  /** The database's time before the records were read. */
  readFrom: Date;
  now: Date;
}

/**
 * Takes over what marketing wrote on vote records, where ours is not the newer.
 *
 * @returns keys of the votes that changed
 */
export type SaveNativeAnswers = (
  accountId: number,
  answers: NativeAnswer[],
  times: ReadingTimes,
) => Promise<string[]>;

/** Writes the app's own fields of starter records. */
export interface RollUpWriter {
  /** At most 100. Throws `RefusedError` and `UnknownOutcomeError`. */
  writeRollUps(rollUps: StarterRollUp[]): Promise<SendResult[]>;
}
