import { REASONS, type VoteRequest } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { Refused } from '#src/refused.ts';
import { fillSentence } from '#src/texts/fill-sentence.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { BallotBox } from '#src/votes/ballot.ts';
import {
  castVote,
  type CastVoteDeps,
  type CastVoteResult,
} from '#src/votes/cast-vote.ts';
import {
  type ActionAnswer,
  askAgain,
  keyOfCall,
  told,
} from './action-answer.ts';
import type { ActionCall } from './action-call.ts';

/** What taking a verdict needs. */
export interface GiveVerdictDeps extends Omit<CastVoteDeps, 'ballots'> {
  ballots: Pick<BallotBox, 'open'>;
  publishSoon: (accountId: number) => void;
}

/** What the input of the verdict may be: a verdict, or that the line was said. */
export const ACTION_VERDICTS = ['useful', 'not_useful', 'used'] as const;

const isOneOf = <Value extends string>(
  values: readonly Value[],
  value: string,
): value is Value => values.some((each) => each === value);

/** Why a ballot is not taken. Sentences of the card speak of a card. */
const sayRefusal = (
  { reason, values }: Refused,
  { language }: Pick<Account, 'language'>,
): string => {
  const { refusals, workflowActions } = textsIn(language);
  const { why } = workflowActions;
  switch (reason) {
    case 'ballot_missing':
      return why.ballotMissing;
    case 'ballot_altered':
    case 'ballot_of_another':
      return why.ballotAltered;
    case 'ballot_expired':
      return why.ballotExpired;
    case 'starter_unknown':
      return why.starterGone;
    default:
      return fillSentence(refusals[reason], values ?? {}, language);
  }
};

/**
 * Casts a vote that may add to a use, and never replaces a verdict: what a salesperson said on the
 * card themselves stands.
 */
const castOnce = async (
  deps: GiveVerdictDeps,
  voter: { accountId: number; userId: number },
  request: VoteRequest,
): Promise<CastVoteResult | 'judged'> => {
  const first = await castVote(deps, voter, request);
  if (first.ok || first.reason !== 'changed_elsewhere' || !first.vote) {
    return first;
  }
  const { vote } = first;
  if (vote.verdict !== 'withdrawn') return 'judged';

  return castVote(deps, voter, {
    ...request,
    requestId: `${request.requestId}-2`,
    baseRevision: vote.revision,
    used: request.used || vote.used,
  });
};

/**
 * Takes the verdict on a line that an action gave, as the vote of the salesperson who was to say it.
 * An execution that HubSpot repeats counts once.
 *
 * @throws what the database throws
 */
export const giveVerdict = async (
  deps: GiveVerdictDeps,
  account: Account,
  call: ActionCall,
): Promise<ActionAnswer> => {
  const { accountId, language } = account;
  const { why } = textsIn(language).workflowActions;
  const { inputs } = call;
  const verdict = inputs.get('verdict') ?? '';
  const reason = inputs.get('reason') ?? null;
  const sealed = inputs.get('verdict_code') ?? '';
  if (!isOneOf(ACTION_VERDICTS, verdict)) {
    return told('not_possible', why.noVerdict);
  }
  if (reason !== null && !isOneOf(REASONS, reason)) {
    return told('not_possible', why.noReason);
  }
  const opened = deps.ballots.open(sealed);
  if (sealed === '') return told('not_possible', why.ballotMissing);
  if (!opened.ok || opened.ballot.accountId !== accountId) {
    return told('not_possible', why.ballotAltered);
  }

  const cast = await castOnce(
    deps,
    { accountId, userId: opened.ballot.userId },
    {
      ballot: sealed,
      requestId: `action-${keyOfCall(call)}`,
      baseRevision: 0,
      verdict: verdict === 'used' ? 'withdrawn' : verdict,
      reason: verdict === 'not_useful' ? reason : null,
      comment: inputs.get('comment') ?? null,
      ownWords: null,
      used: verdict === 'used',
      wrongFact: null,
      signed: false,
      surface: 'workflow',
    },
  );
  if (cast === 'judged') return told('already_judged', why.judgedBefore);
  if (cast.ok) {
    deps.publishSoon(accountId);

    return {
      done: true,
      outcome: 'counted',
      outputs: { starter_id: cast.starterId },
    };
  }

  return cast.reason === 'too_many_requests'
    ? askAgain('busy', 1_800)
    : told('not_possible', sayRefusal(cast, account));
};
