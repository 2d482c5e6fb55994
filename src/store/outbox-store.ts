import { type Expression, sql, type SqlBool } from 'kysely';
import type {
  Lease,
  Outbox,
  OutboxStatus,
  OutgoingVote,
} from '#src/votes/outbox.ts';
import type { Database } from './open-database.ts';
import { toVote } from './vote-row.ts';

const isUnpublished = sql<SqlBool>`(published_revision < revision or published_answer_edit < answer_edit)`;

const isParked = sql<SqlBool>`(parked_revision is not null and parked_revision = revision)`;

/** True only while nobody else has taken the lease since: a late writer changes nothing. */
const holds = (lease: Lease): Expression<SqlBool> => sql<SqlBool>`exists (
  select 1 from leases
  where leases.account_id = ${lease.accountId}
    and leases.name = ${lease.name} and leases.token = ${lease.token}
)`;

/** The outbox in PostgreSQL: the votes table itself. */
export const createOutboxStore = (db: Database): Outbox => ({
  list: async (accountId, limit, quietBefore) => {
    const rows = await db
      .selectFrom('votes')
      .selectAll()
      .where('account_id', '=', accountId)
      .where(isUnpublished)
      .where(sql<SqlBool>`not ${isParked}`)
      .where((where) =>
        where.or([
          where('uncertain_since', 'is', null),
          where('uncertain_since', '<=', quietBefore),
        ]),
      )
      .orderBy('voted_at')
      .limit(limit)
      .execute();

    return rows.map((row): OutgoingVote => ({
      ...toVote(row),
      answerEdit: row.answer_edit,
      writesAnswer: row.published_answer_edit < row.answer_edit,
      uncertainSince: row.uncertain_since,
    }));
  },

  markPublished: async (lease, sent) => {
    for (const { vote, recordId } of sent) {
      await db
        .updateTable('votes')
        .set({
          published_revision: sql`greatest(published_revision, ${vote.revision})`,
          published_answer_edit: sql`greatest(published_answer_edit, ${vote.answerEdit})`,
          record_id: recordId,
          parked_because: null,
          parked_revision: null,
        })
        .where('account_id', '=', lease.accountId)
        .where('vote_key', '=', vote.voteKey)
        .where(holds(lease))
        .execute();
    }
  },

  markUncertain: async (lease, voteKeys, since) => {
    await db
      .updateTable('votes')
      .set({ uncertain_since: since })
      .where('account_id', '=', lease.accountId)
      .where('vote_key', 'in', voteKeys)
      .where(holds(lease))
      .execute();
  },

  park: async (lease, vote, because) => {
    await db
      .updateTable('votes')
      .set({ parked_because: because, parked_revision: vote.revision })
      .where('account_id', '=', lease.accountId)
      .where('vote_key', '=', vote.voteKey)
      .where(holds(lease))
      .execute();
  },
});

/** How much waits to be published, from PostgreSQL. */
export const createOutboxStatus = (db: Database): OutboxStatus => ({
  countUnpublished: async (accountId) => {
    const { count } = await db
      .selectFrom('votes')
      .select(sql<number>`count(*)::int`.as('count'))
      .where('account_id', '=', accountId)
      .where(isUnpublished)
      .executeTakeFirstOrThrow();

    return count;
  },

  listAccounts: async () => {
    const rows = await db
      .selectFrom('votes')
      .select('account_id')
      .where(isUnpublished)
      .where(sql<SqlBool>`not ${isParked}`)
      .union(db.selectFrom('dirty_starters').select('account_id'))
      .execute();

    return rows.map(({ account_id }) => account_id);
  },
});
