import { sql } from 'kysely';
import type { ClientReadings } from '#src/views/client-readings.ts';
import type { Database } from './open-database.ts';

/** When people asked for clients, and the marks of records, in PostgreSQL. */
export const createReadingStore = (db: Database): ClientReadings => ({
  admit: async (reading, mark, { since, mostClients, mostMissed }) => {
    const { accountId, userId, contactId, at } = reading;
    // The miss is counted before HubSpot is asked: many guesses at once are as many misses.
    const { rows } = await sql<{ is_proved: boolean }>`
      with known as (
        select exists (select from record_marks
          where account_id = ${accountId} and contact_id = ${contactId}
            and mark = ${mark}) as proved),
      lately as (
        select count(*) filter (where contact_id <> ${contactId}) as clients,
          coalesce(sum(missed), 0) as missed
        from client_readings
        where account_id = ${accountId} and user_id = ${userId}
          and read_at > ${since})
      insert into client_readings
        (account_id, user_id, contact_id, read_at, is_proved, missed)
      select ${accountId}, ${userId}, ${contactId}, ${at}::timestamptz, proved,
        case when proved then 0 else 1 end
      from known, lately
      where clients < ${mostClients} and (proved or missed < ${mostMissed})
      on conflict (account_id, user_id, contact_id) do update set
        read_at = excluded.read_at,
        is_proved = excluded.is_proved,
        missed = case
          when excluded.is_proved then 0
          when client_readings.read_at > ${since} then client_readings.missed + 1
          else 1 end
      returning is_proved`.execute(db);
    const [row] = rows;

    return !row ? 'too_many' : row.is_proved ? 'proved' : 'unproved';
  },

  learn: async ({ accountId, userId, contactId, at }, { said, known }) => {
    await sql`
      with learned as (
        insert into record_marks (account_id, contact_id, mark, read_at)
        values (${accountId}, ${contactId}, ${known ?? ''}, ${at}::timestamptz)
        on conflict (account_id, contact_id) do update set
          mark = excluded.mark, read_at = excluded.read_at)
      update client_readings set is_proved = true, missed = 0
      where account_id = ${accountId} and user_id = ${userId}
        and contact_id = ${contactId} and ${said === known}::boolean`.execute(
      db,
    );
  },

  forgive: async ({ accountId, userId, contactId }) => {
    await db
      .updateTable('client_readings')
      .set({ missed: sql`greatest(missed - 1, 0)` })
      .where('account_id', '=', accountId)
      .where('user_id', '=', userId)
      .where('contact_id', '=', contactId)
      .execute();
  },

  isProved: async ({ accountId, userId, contactId }, since) => {
    const found = await db
      .selectFrom('client_readings')
      .select('contact_id')
      .where('account_id', '=', accountId)
      .where('user_id', '=', userId)
      .where('contact_id', '=', contactId)
      .where('read_at', '>', since)
      .where('is_proved', '=', true)
      .executeTakeFirst();

    return found !== undefined;
  },
});
