import { NO_VOTE, type Privacy } from '@starters/contracts';
import { sql, type Transaction } from 'kysely';
import { isFeedback } from '#src/votes/vote.ts';
import { isUnknownVoter } from '#src/votes/unknown-voter.ts';
import type {
  CastOutcome,
  VoteCasting,
  VoteChange,
} from '#src/votes/vote-casting.ts';
import { addIntents } from './add-intents.ts';
import { castOutright } from './cast-outright.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';
import { toVoteState, type VoteRow } from './vote-row.ts';

/** The row as it stands, locked until the transaction ends. */
const lockVote = (
  db: Transaction<Tables>,
  { accountId, voteKey }: VoteChange,
): Promise<VoteRow | undefined> =>
  db
    .selectFrom('votes')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('vote_key', '=', voteKey)
    .forUpdate()
    .executeTakeFirst();

/**
 * The privacy of a new vote: the account's setting now, kept for good. A vote is named only where
 * the card said so.
 */
const findPrivacy = async (
  db: Transaction<Tables>,
  { accountId, isNamed }: VoteChange,
): Promise<Privacy> => {
  const account = await db
    .selectFrom('accounts')
    .select(sql<Privacy | null>`settings ->> 'privacy'`.as('privacy'))
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  const privacy = account?.privacy ?? 'confidential';

  return privacy === 'named' && !isNamed ? 'confidential' : privacy;
};

/**
 * The key of the vote that a change is of. When clients or starters were merged it is another than
 * the change's own: that of the vote cast under an old id, or of the one that replaced it. The row
 * is locked, so that it is not replaced in between.
 */
const findKey = async (
  db: Transaction<Tables>,
  change: VoteChange,
): Promise<string> => {
  const { accountId, userId, contactId, starterId, wording, voteKey } = change;
  const rows = await db
    .selectFrom('votes')
    .select(['vote_key', 'replaced_by'])
    .where('account_id', '=', accountId)
    .where((where) =>
      where.or([
        where('vote_key', '=', voteKey),
        where.and([
          where('user_id', '=', userId),
          where('contact_id', '=', contactId),
          where('starter_id', '=', starterId),
          where('wording', '=', wording),
          where('replaced_by', 'is', null),
        ]),
      ]),
    )
    .orderBy('vote_key')
    .forUpdate()
    .execute();
  const known = rows.find(({ vote_key }) => vote_key === voteKey) ?? rows[0];

  return known?.replaced_by ?? known?.vote_key ?? voteKey;
};

/** What a change says of the vote itself, whether it is new or not. */
const valuesOf = (change: VoteChange) => ({
  verdict: change.verdict,
  reason: change.reason,
  comment: change.comment,
  own_words: change.ownWords,
  wrong_fact: change.wrongFact,
  surface: change.surface,
  segment_ids: change.segmentIds,
  voted_at: change.at,
});

/** Undefined when the vote is there already. */
const insertVote = async (
  db: Transaction<Tables>,
  change: VoteChange,
): Promise<VoteRow | undefined> => {
  const privacy = await findPrivacy(db, change);

  return db
    .insertInto('votes')
    .values({
      account_id: change.accountId,
      vote_key: change.voteKey,
      user_id: change.userId,
      contact_id: change.contactId,
      starter_id: change.starterId,
      wording: change.wording,
      revision: 1,
      used_at: change.used ? change.at : null,
      privacy,
      is_signed: change.signed && privacy === 'confidential',
      ...valuesOf(change),
    })
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'vote_key']).doNothing(),
    )
    .returningAll()
    .executeTakeFirst();
};

const updateVote = async (
  db: Transaction<Tables>,
  change: VoteChange,
  present: VoteRow,
): Promise<VoteRow> => {
  const { accountId, voteKey } = change;
  // Feedback that is cast again after an answer is open again.
  const reopens = present.answered_at !== null && isFeedback(change);
  if (reopens) await addIntents(db, accountId, 'answer', [voteKey]);

  return db
    .updateTable('votes')
    .set({
      ...valuesOf(change),
      // The key is this voter's alone: after a rebuild they are known by it again.
      ...(isUnknownVoter(present.user_id)
        ? { user_id: change.userId, contact_id: change.contactId }
        : {}),
      is_signed: change.signed && present.privacy === 'confidential',
      // The first time stands, however often it is said again.
      used_at: change.used ? (present.used_at ?? change.at) : null,
      revision: sql`revision + 1`,
      ...(reopens
        ? {
            answer: null,
            answer_text: null,
            answered_at: null,
            answer_dismissed: false,
          }
        : {}),
    })
    .where('account_id', '=', change.accountId)
    .where('vote_key', '=', change.voteKey)
    .returningAll()
    .executeTakeFirstOrThrow();
};

const write = async (
  db: Transaction<Tables>,
  change: VoteChange,
): Promise<CastOutcome> => {
  if (change.baseRevision === 0) {
    const inserted = await insertVote(db, change);
    if (inserted) return { outcome: 'cast', vote: toVoteState(inserted) };
  }
  const present = await lockVote(db, change);
  // A card cannot show a vote whose voter is not known: its base is a vote that was never cast.
  const isUnseen =
    present !== undefined &&
    isUnknownVoter(present.user_id) &&
    change.baseRevision === 0;
  if (!present || (present.revision !== change.baseRevision && !isUnseen)) {
    return {
      outcome: 'changed_elsewhere',
      vote: present ? toVoteState(present) : NO_VOTE,
    };
  }

  return {
    outcome: 'cast',
    vote: toVoteState(await updateVote(db, change, present)),
  };
};

/**
 * Casts a vote in one transaction. The request id is written first: a repetition, on whichever
 * replica, waits for the first to end and is given its outcome.
 */
const cast = (database: Database, asked: VoteChange): Promise<CastOutcome> =>
  database.transaction().execute(async (db) => {
    const request = {
      account_id: asked.accountId,
      user_id: asked.userId,
      request_id: asked.requestId,
    };
    const isNew = await db
      .insertInto('vote_requests')
      .values({ ...request, outcome: null, at: asked.at })
      .onConflict((conflict) =>
        conflict.columns(['account_id', 'user_id', 'request_id']).doNothing(),
      )
      .returning('request_id')
      .executeTakeFirst();
    const sameRequest = (key: 'account_id' | 'user_id' | 'request_id') =>
      [key, '=', request[key]] as const;
    if (!isNew) {
      const { outcome } = await db
        .selectFrom('vote_requests')
        .select('outcome')
        .where(...sameRequest('account_id'))
        .where(...sameRequest('user_id'))
        .where(...sameRequest('request_id'))
        .executeTakeFirstOrThrow();

      return outcome as CastOutcome;
    }

    const change = { ...asked, voteKey: await findKey(db, asked) };
    const outcome = await write(db, change);
    if (outcome.outcome === 'cast') {
      await addIntents(db, change.accountId, 'roll_up', [change.starterId]);
      const { accountId, voteKey } = change;
      await addIntents(db, accountId, 'vote', [voteKey]);
    }
    await db
      .updateTable('vote_requests')
      .set({ outcome: JSON.stringify(outcome) })
      .where(...sameRequest('account_id'))
      .where(...sameRequest('user_id'))
      .where(...sameRequest('request_id'))
      .execute();

    return outcome;
  });

/** Casts votes in PostgreSQL. */
export const createCastingStore = (db: Database): VoteCasting => ({
  cast: (change) => cast(db, change),

  castOutright: (change, limit) => castOutright(db, change, limit),

  readVersions: async (accountId) => {
    const { rows } = await sql<{
      offering: number;
      account: string | null;
    }>`
      select
        coalesce((select version from offering_versions
          where account_id = ${accountId}), 0) as offering,
        (select xmin::text from accounts
          where account_id = ${accountId}) as account`.execute(db);

    return {
      offeringVersion: rows[0]?.offering ?? 0,
      accountVersion: rows[0]?.account ?? null,
    };
  },

  countRequests: async (accountId, userId, since) => {
    const { count } = await db
      .selectFrom('vote_requests')
      .select(sql<number>`count(*)::int`.as('count'))
      .where('account_id', '=', accountId)
      .where('user_id', '=', userId)
      .where('at', '>=', since)
      .executeTakeFirstOrThrow();

    return count;
  },
});
