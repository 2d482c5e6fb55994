import type { Vote } from './vote.ts';

/** A voter's own votes, and the answers given to them. */
export interface OwnVotes {
  /** A person's votes on a contact, of any wording, the oldest first. */
  list(accountId: number, userId: number, contactId: string): Promise<Vote[]>;
  /** A person's answered votes, on any contact, that they have not dismissed; newest answer first. */
  listAnswered(accountId: number, userId: number): Promise<Vote[]>;
  /** Dismisses an answer for its voter; false when it is not an answer to this person. */
  dismissAnswer(
    accountId: number,
    userId: number,
    voteKey: string,
  ): Promise<boolean>;
}
