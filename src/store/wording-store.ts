import type { WordingRepository } from '#src/starters/wording.ts';
import type { Database } from './open-database.ts';

/** Wordings in PostgreSQL. */
export const createWordingStore = (db: Database): WordingRepository => ({
  remember: async (accountId, starters, now) => {
    if (starters.length === 0) return;

    await db
      .insertInto('wordings')
      .values(
        starters.map(({ starterId, hash, wording }) => ({
          account_id: accountId,
          starter_id: starterId,
          hash,
          wording: JSON.stringify(wording),
          first_seen_at: now,
          credited_to: null,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['account_id', 'starter_id', 'hash']).doNothing(),
      )
      .execute();
  },

  list: async (accountId, starterId) => {
    const rows = await db
      .selectFrom('wordings')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('starter_id', '=', starterId)
      .orderBy('first_seen_at', 'desc')
      .execute();

    return rows.map((row) => ({
      ...row.wording,
      hash: row.hash,
      firstSeenAt: row.first_seen_at,
      isCredited: row.credited_to !== null,
    }));
  },

  credit: async (accountId, { starterId, hash, wording }, userId, at) => {
    await db
      .insertInto('wordings')
      .values({
        account_id: accountId,
        starter_id: starterId,
        hash,
        wording: JSON.stringify(wording),
        first_seen_at: at,
        credited_to: userId,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['account_id', 'starter_id', 'hash'])
          .doUpdateSet({ credited_to: userId }),
      )
      .execute();
  },

  listCredits: async (accountId) => {
    const rows = await db
      .selectFrom('wordings')
      .select(['hash', 'credited_to'])
      .where('account_id', '=', accountId)
      .where('credited_to', 'is not', null)
      .execute();

    return new Map(
      rows.flatMap(({ hash, credited_to }) =>
        credited_to === null ? [] : [[hash, credited_to] as const],
      ),
    );
  },
});
