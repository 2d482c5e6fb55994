import { sql } from 'kysely';
import type { CatalogArchive } from '#src/starters/catalog.ts';
import type { Database } from './open-database.ts';

/** The last catalog of each account, in PostgreSQL. */
export const createCatalogStore = (db: Database): CatalogArchive => ({
  find: async (accountId) => {
    const row = await db
      .selectFrom('catalogs')
      .select('catalog')
      .where('account_id', '=', accountId)
      .executeTakeFirst();

    return row?.catalog ?? null;
  },

  save: async (accountId, catalog) => {
    await db
      .insertInto('catalogs')
      .values({
        account_id: accountId,
        catalog: JSON.stringify(catalog),
        taken_at: sql`now()`,
      })
      .onConflict((conflict) =>
        conflict.column('account_id').doUpdateSet({
          catalog: sql`excluded.catalog`,
          taken_at: sql`excluded.taken_at`,
        }),
      )
      .execute();
  },
});
