import type { Privacy } from '@starters/contracts';
import type { Vote } from '#src/votes/vote.ts';

/** How far something was on its way to HubSpot. */
export interface IntentProgress {
  revision: number;
  /** Whether HubSpot had it as it stood here. */
  isSent: boolean;
}

/** A vote with what its row has and its record lacks. */
export type KeptVote = Omit<Vote, 'isAnonymous' | 'showsVoter'> & {
  /** What held when it was cast. */
  privacy: Privacy;
};

/** A vote as a backup has it. */
export interface BackedUpVote {
  vote: KeptVote;
  /** Null where nothing was ever to be sent. */
  voteIntent: IntentProgress | null;
  answerIntent: IntentProgress | null;
}

/** A vote as it is to stand in the database, and what of it is still to be sent. */
export interface RebuiltVote {
  vote: KeptVote;
  recordId: string;
  isVoteSent: boolean;
  isAnswerSent: boolean;
}
