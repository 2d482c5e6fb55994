import type { Answer } from '@starters/contracts';
import type { SendResult } from '#src/outbox/sender.ts';
import type { StarterRollUp } from './roll-up.ts';
import type { Vote } from './vote.ts';

/** A record that says what we say, by our key. */
export interface SameRecord {
  key: string;
  recordId: string;
}

/**
 * What is written of votes to HubSpot: the vote by its voter, or the answer to it by marketing. At
 * most 100 at once. Methods throw `RefusedError` and `UnknownOutcomeError`.
 */
export interface VoteWriter {
  send(votes: Vote[]): Promise<SendResult[]>;
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

/** Writes the app's own fields of starter records. */
export interface RollUpWriter {
  /** At most 100. Throws `RefusedError` and `UnknownOutcomeError`. */
  writeRollUps(rollUps: StarterRollUp[]): Promise<SendResult[]>;
}
