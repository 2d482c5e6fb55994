import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** Marks starters whose tally and roll-up are due; inside a transaction when given one. */
export const markDirty = async (
  db: Kysely<Tables>,
  accountId: number,
  starterIds: string[],
): Promise<void> => {
  if (starterIds.length === 0) return;

  await db
    .insertInto('dirty_starters')
    .values(
      [...new Set(starterIds)]
        .sort()
        .map((starter_id) => ({ account_id: accountId, starter_id, mark: 1 })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['account_id', 'starter_id'])
        .doUpdateSet({ mark: sql`dirty_starters.mark + 1` }),
    )
    .execute();
};
