import type {
  Answer,
  Privacy,
  Reason,
  Surface,
  Verdict,
  VoteState,
} from '@starters/contracts';
import type { ClientKind } from '#src/votes/vote.ts';
import type { ColumnType, Generated } from 'kysely';

/**
 * How a request to vote ended, kept for when it is repeated. The words are not in it: they are on
 * the vote, from where they go when they are taken back.
 */
export interface KeptOutcome {
  outcome: 'cast' | 'changed_elsewhere';
  voteKey: string;
  vote: Omit<VoteState, 'comment' | 'ownWords'>;
}

/** The tables of votes. */
export interface VoteTables {
  votes: {
    account_id: number;
    vote_key: string;
    user_id: number;
    contact_id: string;
    starter_id: string;
    wording: string;
    segment_ids: string[];
    verdict: Verdict;
    reason: Reason | null;
    comment: string | null;
    /** For any client: with tokens. */
    own_words: string | null;
    used_at: Date | null;
    wrong_fact: string | null;
    surface: Surface;
    voted_at: Date;
    revision: number;
    answer: Answer | null;
    answer_text: string | null;
    answered_at: Date | null;
    answer_dismissed: Generated<boolean>;
    /** Answers before the feedback was cast again, which its record may still show. */
    withdrawn_answers: Generated<string[]>;
    /** What held when it was cast. */
    privacy: Generated<Privacy>;
    is_signed: Generated<boolean>;
    /** Anonymous, and its day is not over: nobody but the voter sees it. */
    is_held: Generated<boolean>;
    /** Its record is to be gone from HubSpot. */
    is_retracted: Generated<boolean>;
    /** The client's lifecycle stage then; '' where the record has none, null while not looked up. */
    client_stage: string | null;
    /** Null while it is not known whether the client had bought. */
    client_kind: ClientKind | null;
    /** The key of the vote that stands for it since it was said again, or records were merged. */
    replaced_by: string | null;
  };
  vote_requests: {
    account_id: number;
    user_id: number;
    request_id: string;
    /** Without words, which are on the vote alone. */
    outcome: ColumnType<KeptOutcome | null, string | null, string | null>;
    at: Date;
  };
}
