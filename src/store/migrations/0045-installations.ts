import { type Kysely, sql } from 'kysely';

/**
 * Tokens leave the accounts, where they were readable: sealed they are in a table of their own. The
 * environment gives a private app's token again at the next start.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table installations (
      account_id bigint primary key,
      way text not null,
      sealed_access text not null,
      sealed_refresh text,
      expires_at timestamptz,
      scopes text[],
      connected_at timestamptz not null default now(),
      revision integer not null default 1,
      disconnected_at timestamptz,
      because text
    )`.execute(db);
  // A dropped column stays in the rows until they are written again.
  await sql`update accounts set access_token = ''`.execute(db);
  await sql`alter table accounts drop column access_token`.execute(db);
};
