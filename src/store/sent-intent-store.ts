import { sql, type SqlBool, type Transaction } from 'kysely';
import type { SentIntents } from '#src/reconcile/sent-intents.ts';
import type { IntentKind } from '#src/outbox/intent.ts';
import { addIntents } from './add-intents.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

/** Makes due what was sent and settled before `readFrom`; gives the keys of what was. */
const makeDue = async (
  db: Database | Transaction<Tables>,
  accountId: number,
  kind: IntentKind,
  keys: string[],
  readFrom: Date,
): Promise<string[]> => {
  if (keys.length === 0) return [];
  const due = await db
    .updateTable('outbox')
    .set({
      revision: sql<number>`revision + 1`,
      changed_at: sql<Date>`clock_timestamp()`,
    })
    .where('account_id', '=', accountId)
    .where('kind', '=', kind)
    .where('key', 'in', [...new Set(keys)])
    .whereRef('sent_revision', '=', 'revision')
    .where('attempted_at', 'is', null)
    .where((where) =>
      where.or([
        where('settled_at', 'is', null),
        where('settled_at', '<', readFrom),
      ]),
    )
    .returning('key')
    .execute();

  return due.map(({ key }) => key);
};

/** What the outbox has sent, in PostgreSQL. */
export const createSentIntentStore = (db: Database): SentIntents => ({
  listAfter: async (accountId, kind, recordId, limit) => {
    const after = String(recordId);
    // Ids are numbers kept as text: a longer one is a greater one.
    const rows = await db
      .selectFrom('outbox')
      .select(['key', 'record_id'])
      .where('account_id', '=', accountId)
      .where('kind', '=', kind)
      .where('record_id', 'is not', null)
      .where(
        sql<SqlBool>`(length(record_id), record_id) > (length(${after}::text), ${after}::text)`,
      )
      .orderBy(sql`length(record_id)`)
      .orderBy('record_id')
      .limit(limit)
      .execute();

    return rows.flatMap(({ key, record_id }) =>
      record_id === null ? [] : [{ key, recordId: record_id }],
    );
  },

  makeDue: async (...args) => (await makeDue(db, ...args)).length,

  bringBack: (accountId, voteKeys, readFrom) =>
    db.transaction().execute(async (transaction) => {
      const due = await makeDue(
        transaction,
        accountId,
        'vote',
        voteKeys,
        readFrom,
      );
      if (due.length === 0) return 0;
      const answered = await transaction
        .selectFrom('votes')
        .select('vote_key')
        .where('account_id', '=', accountId)
        .where('vote_key', 'in', due)
        .where('answered_at', 'is not', null)
        .execute();
      await addIntents(
        transaction,
        accountId,
        'answer',
        answered.map(({ vote_key }) => vote_key),
      );

      return due.length;
    }),
});
