import type { VoteState } from '@starters/contracts';
import { sql, type Transaction } from 'kysely';
import type {
  CastOutcome,
  VoteCasting,
  VoteChange,
} from '#src/votes/vote-casting.ts';
import { EDITIONS_SOUGHT } from '#src/votes/vote-key.ts';
import { addIntents } from './add-intents.ts';
import { castOutright } from './cast-outright.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';
import { toVoteState } from './vote-row.ts';
import type { KeptOutcome } from './vote-tables.ts';
import { writeVote } from './write-vote.ts';

/**
 * The key of the vote that a change is of. It is another than the change's first one where the vote
 * was said again on another record, and when clients or starters were merged: that of the vote cast
 * under an old id, or of the one that replaced it. The row is locked, so that it is not replaced in
 * between.
 */
const findKey = async (
  db: Transaction<Tables>,
  change: VoteChange,
): Promise<string> => {
  const { accountId, userId, contactId, starterId, wording, keyOf } = change;
  const keys = Array.from({ length: EDITIONS_SOUGHT }, (_, index) =>
    keyOf(index + 1),
  );
  const [firstKey = ''] = keys;
  const rows = await db
    .selectFrom('votes')
    .select(['vote_key', 'replaced_by'])
    .where('account_id', '=', accountId)
    .where((where) =>
      where.or([
        where('vote_key', 'in', keys),
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
  const known =
    rows.find(({ vote_key }) => vote_key === firstKey) ??
    rows.find(({ replaced_by }) => replaced_by === null) ??
    rows[0];

  return known?.replaced_by ?? known?.vote_key ?? firstKey;
};

/** What is kept of an outcome: all but the words. */
const keep = ({ outcome, vote }: CastOutcome, voteKey: string): string => {
  const { verdict, reason, used, wrongFact, signed, revision } = vote;
  const kept: KeptOutcome = {
    outcome,
    voteKey,
    vote: { verdict, reason, used, wrongFact, signed, revision },
  };

  return JSON.stringify(kept);
};

/** An outcome as it was given, with its words where the vote still has them. */
const recall = async (
  db: Transaction<Tables>,
  accountId: number,
  { outcome, voteKey, vote }: KeptOutcome,
): Promise<CastOutcome> => {
  const words = await db
    .selectFrom('votes')
    .select(['comment', 'own_words'])
    .where('account_id', '=', accountId)
    .where('vote_key', '=', voteKey)
    .where('revision', '=', vote.revision)
    .executeTakeFirst();
  const said: VoteState = {
    ...vote,
    comment: words?.comment ?? null,
    ownWords: words?.own_words ?? null,
  };

  return { outcome, vote: said };
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
    // One statement: between two, the end of the holding period may take the row away.
    const { outcome: kept } = await db
      .insertInto('vote_requests')
      .values({ ...request, outcome: null, at: asked.at })
      .onConflict((conflict) =>
        conflict
          .columns(['account_id', 'user_id', 'request_id'])
          .doUpdateSet({ request_id: sql`excluded.request_id` }),
      )
      .returning('outcome')
      .executeTakeFirstOrThrow();
    if (kept !== null) {
      return recall(db, asked.accountId, kept as KeptOutcome);
    }
    const sameRequest = (key: 'account_id' | 'user_id' | 'request_id') =>
      [key, '=', request[key]] as const;

    const voteKey = await findKey(db, asked);
    const written = await writeVote(db, asked, voteKey);
    const ended = 'row' in written ? written.row : null;
    if (ended && !ended.is_held) {
      await addIntents(db, asked.accountId, 'roll_up', [asked.starterId]);
      await addIntents(db, asked.accountId, 'vote', [ended.vote_key]);
    }
    const outcome: CastOutcome =
      'row' in written
        ? { outcome: 'cast', vote: toVoteState(written.row) }
        : { outcome: 'changed_elsewhere', vote: written.changedElsewhere };
    await db
      .updateTable('vote_requests')
      .set({ outcome: keep(outcome, ended?.vote_key ?? voteKey) })
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
