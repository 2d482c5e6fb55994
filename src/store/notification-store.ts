import type { NotificationLog } from '#src/notifications/notification-log.ts';
import type { TaskRefusals } from '#src/notifications/task-refusals.ts';
import { sql, type SqlBool } from 'kysely';
import { addIntents } from './add-intents.ts';
import type { Database } from './open-database.ts';

/** What authors were notified of, in PostgreSQL. */
export const createNotificationStore = (db: Database): NotificationLog => ({
  listLast: async (accountId) => {
    const rows = await db
      .selectFrom('told_authors')
      .select(['owner_id', sql<Date>`max(at)`.as('at')])
      .where('account_id', '=', accountId)
      .groupBy('owner_id')
      .execute();

    return new Map(rows.map(({ owner_id, at }) => [owner_id, at]));
  },

  claim: (accountId, day, { ownerId, subject, body, dueAt }, at) =>
    db.transaction().execute(async (transaction) => {
      const claimed = await transaction
        .insertInto('told_authors')
        .values({
          account_id: accountId,
          owner_id: ownerId,
          day,
          at,
          subject,
          body,
          due_at: dueAt,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('owner_id')
        .executeTakeFirst();
      if (!claimed) return false;
      await addIntents(transaction, accountId, 'task', [`${ownerId}:${day}`]);

      return true;
    }),

  listTasks: async (accountId, keys) => {
    const rows = await db
      .selectFrom('told_authors')
      .distinctOn('owner_id')
      .select(['owner_id', 'day', 'subject', 'body', 'due_at'])
      .where('account_id', '=', accountId)
      .orderBy('owner_id')
      .orderBy('day', 'desc')
      .execute();

    return new Map(
      rows.flatMap(({ owner_id, day, subject, body, due_at }) => {
        const key = `${owner_id}:${day}`;
        if (subject === null || body === null || due_at === null) return [];
        const task = { ownerId: owner_id, subject, body, dueAt: due_at };

        return keys.includes(key) ? [[key, task] as const] : [];
      }),
    );
  },
});

/** Why HubSpot refused the last task, in PostgreSQL. */
export const createTaskRefusalStore = (db: Database): TaskRefusals => ({
  save: async (accountId, refusal) => {
    await db
      .insertInto('task_refusals')
      .values({ account_id: accountId, ...refusal })
      .onConflict((conflict) =>
        conflict.column('account_id').doUpdateSet(refusal),
      )
      .execute();
  },

  find: async (accountId) =>
    (await db
      .selectFrom('task_refusals')
      .select(['because', 'scopes'])
      .where('account_id', '=', accountId)
      // Others may have been taken since: as long as one that was refused waits, it holds.
      .where(
        sql<SqlBool>`exists (
          select 1 from outbox
          where outbox.account_id = ${accountId} and outbox.kind = 'task'
            and is_due and sent_revision < revision
            and (refusals > 0 or exists (
              select 1 from outbox_pauses as pause
              where pause.account_id = ${accountId} and pause.kind = 'task')))`,
      )
      .executeTakeFirst()) ?? null,
});
