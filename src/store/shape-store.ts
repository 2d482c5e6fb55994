import type { ShapeStore } from '#src/outbox/retry-after-shape.ts';
import type { Database } from './open-database.ts';

/** How HubSpot last defined the objects of accounts, in PostgreSQL. */
export const createShapeStore = (db: Database): ShapeStore => ({
  find: async (accountId) =>
    (
      await db
        .selectFrom('object_shapes')
        .select('shape')
        .where('account_id', '=', accountId)
        .executeTakeFirst()
    )?.shape ?? null,

  save: async (accountId, shape) => {
    await db
      .insertInto('object_shapes')
      .values({ account_id: accountId, shape })
      .onConflict((conflict) =>
        conflict.column('account_id').doUpdateSet({ shape }),
      )
      .execute();
  },
});
