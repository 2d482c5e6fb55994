import type { NotificationLog } from '#src/notifications/notification-log.ts';
import type { TaskRefusals } from '#src/notifications/task-refusals.ts';
import { sql } from 'kysely';
import type { Database } from './open-database.ts';

/** When authors were notified, in PostgreSQL. */
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

  claim: async (accountId, ownerId, day, at) => {
    const claimed = await db
      .insertInto('told_authors')
      .values({ account_id: accountId, owner_id: ownerId, day, at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('owner_id')
      .executeTakeFirst();

    return claimed !== undefined;
  },

  unclaim: async (accountId, ownerId, day) => {
    await db
      .deleteFrom('told_authors')
      .where('account_id', '=', accountId)
      .where('owner_id', '=', ownerId)
      .where('day', '=', day)
      .execute();
  },
});

/** Why HubSpot refused the last task, in PostgreSQL. */
export const createTaskRefusalStore = (db: Database): TaskRefusals => ({
  save: async (accountId, refusal) => {
    await db
      .deleteFrom('task_refusals')
      .where('account_id', '=', accountId)
      .execute();
    if (refusal === null) return;
    const { because, scopes } = refusal;
    await db
      .insertInto('task_refusals')
      .values({ account_id: accountId, because, scopes })
      .onConflict((conflict) =>
        conflict.column('account_id').doUpdateSet({ because, scopes }),
      )
      .execute();
  },

  find: async (accountId) =>
    (await db
      .selectFrom('task_refusals')
      .select(['because', 'scopes'])
      .where('account_id', '=', accountId)
      .executeTakeFirst()) ?? null,
});
