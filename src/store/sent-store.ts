import { sql } from 'kysely';
import type { Database } from './open-database.ts';

/** Version of the PostgreSQL that answers, such as `18.4`. */
export const readServerVersion = async (db: Database): Promise<string> => {
  const { rows } = await sql<{ version: string }>`
    select current_setting('server_version') as version`.execute(db);

  return rows[0]?.version.split(' ')[0] ?? '';
};

/** When HubSpot last took something that an account sent; null when it never did. */
export const findLastSent = async (
  db: Database,
  accountId: number,
): Promise<Date | null> => {
  const { last } = await db
    .selectFrom('outbox')
    .select(({ fn }) => fn.max<Date | null>('settled_at').as('last'))
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();

  return last;
};
