import type { VoteState } from '@starters/contracts';
import type {
  CastLimit,
  Versions,
  VoteChange,
} from '#src/votes/vote-casting.ts';
import { type Database, queryPrepared } from './open-database.ts';

/**
 * What stands in the way of no vote: fewer requests than the limit. $1 account, $3 person, $18 since
 * when requests count, $19 how many are too many. A request that was made before ends the statement
 * by its primary key: to look for it first would read all requests of the person.
 */
const free = `
  free as (
    select 1 where $19::int > (
      select count(*) from (
        select 1 from vote_requests
        where account_id = $1 and user_id = $3
          and at >= (select $18::timestamptz)
        limit (select $19::int)) recent))`;

/** What follows from a vote that was written: its request, and its intents in the outbox. */
const rest = `
  request as (
    insert into vote_requests (account_id, user_id, request_id, outcome, at)
    select $1, $3, $17, jsonb_build_object('outcome', 'cast', 'voteKey', vote_key,
      'vote', state - 'comment' - 'ownWords'), $14::timestamptz
    from said),
  intents as (
    insert into outbox (account_id, kind, key, revision, changed_at)
    select $1::bigint, 'roll_up', starter_id, 1, now() from vote
    union all
    select $1::bigint, 'vote', vote_key, 1, now() from vote
    on conflict (account_id, kind, key) do update set
      revision = outbox.revision + 1,
      refusals = 0,
      because = null,
      retry_at = null,
      changed_at = case when outbox.sent_revision < outbox.revision
        then outbox.changed_at else excluded.changed_at end)
  select state,
    coalesce((select version from offering_versions where account_id = $1), 0) as offering,
    (select version from account) as account
  from said`;

const said = `
  said as (
    select vote_key, jsonb_build_object('verdict', verdict, 'reason', reason,
      'comment', comment, 'ownWords', own_words, 'used', used_at is not null,
      'wrongFact', wrong_fact, 'signed', is_signed, 'revision', revision) as state
    from vote)`;

/**
 * What applies of the card's promise and the setting, as `stricter` says it; no row where either is
 * anonymous, since such a vote is held. `promised` is its parameter.
 */
const applied = (promised: string): string => `
  account as (
    select coalesce(settings ->> 'privacy', 'confidential') as setting,
      accounts.xmin::text as version
    from (select 1) as one left join accounts on account_id = $1),
  applied as (
    select case when setting = 'named' and ${promised}::text = 'named'
      then 'named' else 'confidential' end as promise
    from account
    where setting <> 'anonymous' and ${promised}::text <> 'anonymous')`;

/** A vote where this person has none on this client and wording, under whatever key. */
const first = `
  with ${free}, ${applied('$20')},
  vote as (
    insert into votes (account_id, vote_key, user_id, contact_id, starter_id,
      wording, verdict, reason, comment, own_words, wrong_fact, surface,
      segment_ids, voted_at, revision, used_at, privacy, is_signed)
    select $1::bigint, $2, $3::bigint, $4, $5, $6, $7, $8, $9, $10, $11, $12,
      $13::text[], $14::timestamptz, 1,
      case when $15::bool then $14::timestamptz end, promise,
      $16::bool and promise = 'confidential'
    from applied, free
    where not exists (
      select 1 from votes where account_id = $1 and user_id = $3
        and contact_id = $4 and starter_id = $5 and wording = $6
        and replaced_by is null)
    returning *),
  ${said}, ${rest}`;

/**
 * A change of the vote as the card showed it, where nobody answered it and its record may stay: the
 * promise is the same, and neither words nor a signature are taken back (see `placeChange`).
 */
const change = `
  with ${free}, ${applied('$21')},
  vote as (
    update votes set verdict = $7, reason = $8, comment = $9, own_words = $10,
      wrong_fact = $11, surface = $12, segment_ids = $13::text[],
      voted_at = $14::timestamptz, revision = revision + 1,
      used_at = case when $15::bool
        then coalesce(used_at, $14::timestamptz) end,
      is_signed = $16::bool and privacy = 'confidential'
    where account_id = $1 and vote_key = $2 and user_id = $3
      and contact_id = $4 and starter_id = $5 and wording = $6
      and revision = $20::int and replaced_by is null and answered_at is null
      and exists (select 1 from free)
      and privacy = (select promise from applied)
      and not is_retracted and not is_held
      and (comment is null or comment = $9)
      and (own_words is null or own_words = $10)
      and (not is_signed or $16::bool)
    returning *),
  ${said}, ${rest}`;

const uniqueViolation = '23505';

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === uniqueViolation;

interface Row extends Record<string, unknown> {
  state: VoteState;
  offering: number;
  account: string | null;
}

/**
 * Casts a vote by one statement, which is its own transaction: request id, limit, vote and outbox.
 *
 * @returns null where something stood in the way, and nothing was written: the request was made
 *   before, the limit is reached, the vote is there already, was changed, answered or merged, is
 *   anonymous, or needs a record of its own
 */
export const castOutright = async (
  db: Database,
  vote: VoteChange,
  { since, most }: CastLimit,
): Promise<({ vote: VoteState } & Versions) | null> => {
  const isFirst = vote.baseRevision === 0;
  const rows = await queryPrepared<Row>(db, {
    name: isFirst ? 'vote_first' : 'vote_change',
    text: isFirst ? first : change,
    values: [
      vote.accountId,
      vote.keyOf(1),
      vote.userId,
      vote.contactId,
      vote.starterId,
      vote.wording,
      vote.verdict,
      vote.reason,
      vote.comment,
      vote.ownWords,
      vote.wrongFact,
      vote.surface,
      vote.segmentIds,
      vote.at,
      vote.used,
      vote.signed,
      vote.requestId,
      since,
      most,
      ...(isFirst ? [vote.promised] : [vote.baseRevision, vote.promised]),
    ],
  }).catch((error: unknown) => {
    // The same request came twice at once: what became of it is read.
    if (isTaken(error)) return [];
    throw error;
  });
  const [row] = rows;

  return row
    ? {
        vote: row.state,
        offeringVersion: row.offering,
        accountVersion: row.account,
      }
    : null;
};
