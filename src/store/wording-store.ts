import type { KnownWording, WordingRepository } from '#src/starters/wording.ts';
import { inStatements } from './in-statements.ts';
import { isUncredited } from './is-uncredited.ts';
import { raiseOfferingVersion } from './offering-source.ts';
import type { Database } from './open-database.ts';

const listOfMany = async (
  db: Database,
  accountId: number,
  starterIds: string[],
): Promise<Map<string, KnownWording[]>> => {
  const known = new Map<string, KnownWording[]>();
  if (starterIds.length === 0) return known;
  const rows = await db
    .selectFrom('wordings')
    .selectAll()
    .select(isUncredited.as('is_uncredited'))
    .where('account_id', '=', accountId)
    .where('starter_id', 'in', starterIds)
    .orderBy('first_seen_at', 'desc')
    .execute();
  for (const row of rows) {
    const ofStarter = known.get(row.starter_id) ?? [];
    ofStarter.push({
      ...row.wording,
      hash: row.hash,
      firstSeenAt: row.first_seen_at,
      isCredited: row.credited_to !== null && !row.is_uncredited,
    });
    known.set(row.starter_id, ofStarter);
  }

  return known;
};

/** Wordings in PostgreSQL. */
export const createWordingStore = (db: Database): WordingRepository => ({
  remember: async (accountId, starters, now) => {
    for (const some of inStatements(starters)) {
      await db
        .insertInto('wordings')
        .values(
          some.map(({ starterId, hash, wording }) => ({
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
    }
  },

  list: async (accountId, starterId) =>
    (await listOfMany(db, accountId, [starterId])).get(starterId) ?? [],

  listOfMany: (accountId, starterIds) => listOfMany(db, accountId, starterIds),

  credit: (accountId, { starterId, hash, wording }, userId, at) =>
    db.transaction().execute(async (transaction) => {
      await raiseOfferingVersion(transaction, accountId);
      await transaction
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
    }),
});
