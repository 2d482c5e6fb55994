import type { Answer } from '@starters/contracts';
import type { StarterRollUp } from './roll-up.ts';
import type { OutgoingVote } from './outbox.ts';

/** What became of each vote of a batch. */
export interface SendOutcome {
  sent: { voteKey: string; recordId: string }[];
  /** Refused by HubSpot for a reason that lies in the vote itself. */
  refused: { voteKey: string; because: string }[];
}

/** Why a batch did not go through as a whole. */
export type SendFailure = 'invalid' | 'unknown_outcome' | 'unavailable';

/** Thrown by `VoteRecords`; anything else is a defect. */
export class SendError extends Error {
  readonly failure: SendFailure;

  constructor(failure: SendFailure, message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'SendError';
    this.failure = failure;
  }
}

/** Marketing's side of a vote record, as it is in HubSpot. */
export interface NativeAnswer {
  voteKey: string;
  answer: Answer | null;
  text: string | null;
  answeredAt: Date | null;
}

/** The vote records of one account in HubSpot. Methods throw `SendError`. */
export interface VoteRecords {
  /** At most 100: upsert by vote key, then associate with contact and starter. */
  send(votes: OutgoingVote[]): Promise<SendOutcome>;
  /** Of `votes`, the keys of those whose record already says the same, with record ids. */
  findSame(votes: OutgoingVote[]): Promise<SendOutcome['sent']>;
  /** Writes the app's own fields of starter records; archived ones are passed over. */
  writeRollUps(rollUps: StarterRollUp[]): Promise<void>;
  /** Answers on vote records changed at or after `since` (ms). */
  readAnswers(since: number): Promise<NativeAnswer[]>;
}
