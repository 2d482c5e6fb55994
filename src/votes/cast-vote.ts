import {
  HOUR_MS,
  MAX_COMMENT,
  type VoteRequest,
  type VoteState,
} from '@starters/contracts';
import { keepable } from '#src/keepable.ts';
import { type Refused, refused } from '#src/refused.ts';
import { refuseForeign } from '#src/starters/refuse-foreign.ts';
import type { BallotBox } from './ballot.ts';
import type { VoteKeyOf } from './vote-key.ts';
import type { Versions, VoteCasting, VoteChange } from './vote-casting.ts';

/** What casting needs. */
export interface CastVoteDeps {
  casting: VoteCasting;
  ballots: Pick<BallotBox, 'open'>;
  voteKey: VoteKeyOf;
  /** False only for a starter known to be gone from HubSpot. */
  starterExists: (accountId: number, starterId: string) => boolean;
  now: () => Date;
}
/** The vote with its starter, or why not. */
export type CastVoteResult =
  | ({ ok: true; vote: VoteState; starterId: string } & Versions)
  | (Refused & { vote?: VoteState });

/** Rate limit of a person, in changes an hour: more than anybody makes by hand. */
const hourlyLimit = 600;

/** Trims a text; an empty one becomes null. */
const tidy = (written: string | null): string | null => {
  const text = keepable(written ?? '')
    .normalize('NFC')
    .trim();

  return text === '' ? null : text;
};

/**
 * Casts, changes or withdraws a vote. Without a ballot of this account and person there is no
 * vote; a base revision that is not the present one changes nothing and says how the vote stands.
 */
export const castVote = async (
  { casting, ballots, voteKey, starterExists, now }: CastVoteDeps,
  voter: { accountId: number; userId: number },
  request: VoteRequest,
): Promise<CastVoteResult> => {
  if (request.ballot === '') return refused('ballot_missing');
  const opened = ballots.open(request.ballot);
  if (!opened.ok) return refused('ballot_altered');
  const { ballot } = opened;
  if (ballot.accountId !== voter.accountId || ballot.userId !== voter.userId) {
    return refused('ballot_of_another');
  }
  if (ballot.expiresAt < now().getTime()) return refused('ballot_expired');
  if (!starterExists(voter.accountId, ballot.starterId)) {
    return refused('starter_unknown');
  }
  const comment = tidy(request.comment);
  const ownWords = tidy(request.ownWords);
  const count = Math.max(comment?.length ?? 0, ownWords?.length ?? 0);
  if (count > MAX_COMMENT) {
    return refused('comment_too_long', { count, max: MAX_COMMENT });
  }
  // Own words are to be said to clients; other comments may speak of such a field.
  const foreign =
    request.reason === 'not_my_words'
      ? refuseForeign([comment, ownWords].filter(Boolean).join(' '))
      : null;
  if (foreign) return foreign;
  const hourAgo = new Date(now().getTime() - HOUR_MS);
  const notUseful = request.verdict === 'not_useful';
  const isInOwnWords = notUseful && request.reason === 'not_my_words';
  const change: VoteChange = {
    ...ballot,
    keyOf: (edition) => voteKey(ballot, edition),
    verdict: request.verdict,
    // A reason or comment belongs to "not useful"; other verdicts are stored without.
    reason: notUseful ? request.reason : null,
    comment: notUseful ? comment : null,
    ownWords: isInOwnWords ? ownWords : null,
    used: request.used,
    wrongFact:
      notUseful && request.reason === 'wrong_fact' ? request.wrongFact : null,
    signed:
      request.signed &&
      notUseful &&
      (comment !== null || (isInOwnWords && ownWords !== null)),
    surface: request.surface,
    requestId: request.requestId,
    baseRevision: request.baseRevision,
    at: now(),
  };
  const limit = { since: hourAgo, most: hourlyLimit };
  const outright = await casting.castOutright(change, limit);
  const { starterId } = ballot;
  if (outright) return { ok: true, starterId, ...outright };

  const recent = await casting.countRequests(
    voter.accountId,
    voter.userId,
    hourAgo,
  );
  if (recent >= hourlyLimit) return refused('too_many_requests');
  const cast = await casting.cast(change);
  if (cast.outcome === 'changed_elsewhere') {
    return { ...refused('changed_elsewhere'), vote: cast.vote };
  }

  const versions = await casting.readVersions(voter.accountId);

  return { ok: true, vote: cast.vote, starterId, ...versions };
};
