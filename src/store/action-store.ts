import { sql } from 'kysely';
import type { ActionLog } from '#src/actions/action-log.ts';
import type { Database } from './open-database.ts';

/** Which lines actions of workflows gave, in PostgreSQL. */
export const createActionStore = (db: Database): ActionLog => ({
  admit: async ({ accountId, key, userId, contactId, at }, { since, most }) => {
    const find = () =>
      db
        .selectFrom('action_lines')
        .select(['starter_id', 'given_at'])
        .where('account_id', '=', accountId)
        .where('key', '=', key)
        .executeTakeFirst();
    const known = await find();
    if (known) return { starterId: known.starter_id, at: known.given_at };
    const { numAffectedRows } = await sql`
      with lately as (
        select count(distinct contact_id) as contacts from action_lines
        where account_id = ${accountId} and user_id = ${userId}
          and given_at > ${since} and contact_id <> ${contactId})
      insert into action_lines
        (account_id, key, user_id, contact_id, given_at, starter_id)
      select ${accountId}, ${key}, ${userId}, ${contactId}, ${at}::timestamptz, null
      from lately where contacts < ${most}
      on conflict (account_id, key) do nothing`.execute(db);
    if (Number(numAffectedRows) > 0) return { starterId: null, at };
    // Another attempt of the same execution was quicker; or the limit is reached.
    const other = await find();

    return other
      ? { starterId: other.starter_id, at: other.given_at }
      : 'too_many';
  },

  keep: async ({ accountId, key }, starterId) => {
    await db
      .updateTable('action_lines')
      .set({ starter_id: starterId })
      .where('account_id', '=', accountId)
      .where('key', '=', key)
      .execute();
  },
});
