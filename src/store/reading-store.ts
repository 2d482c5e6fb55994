import { sql } from 'kysely';
import type { ClientReadings } from '#src/views/client-readings.ts';
import type { Database } from './open-database.ts';

/** When people asked for clients, in PostgreSQL. */
export const createReadingStore = (db: Database): ClientReadings => ({
  admit: async ({ accountId, userId, contactId, at }, { since, most }) => {
    const { rows } = await sql`
      insert into client_readings (account_id, user_id, contact_id, read_at)
      select ${accountId}, ${userId}, ${contactId}, ${at}
      where ${most} > (
        select count(*) from client_readings
        where account_id = ${accountId} and user_id = ${userId}
          and read_at > ${since} and contact_id <> ${contactId})
      on conflict (account_id, user_id, contact_id)
        do update set read_at = excluded.read_at
      returning 1`.execute(db);

    return rows.length > 0;
  },
});
