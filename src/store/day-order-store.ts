import type { DayOrderRepository } from '#src/views/day-orders.ts';
import type { Database } from './open-database.ts';

/** The orders of cards for a day, in PostgreSQL. */
export const createDayOrderStore = (db: Database): DayOrderRepository => ({
  keep: async ({ accountId, userId, contactId, day }, language, drawn) => {
    await db
      .insertInto('day_orders')
      .values({
        account_id: accountId,
        user_id: userId,
        contact_id: contactId,
        day,
        language,
        conversations: JSON.stringify(drawn.conversations),
        tiers: JSON.stringify(drawn.tiers),
        explored: drawn.explored,
        propensity: drawn.propensity,
        among: drawn.among ? JSON.stringify(drawn.among) : null,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['account_id', 'user_id', 'contact_id', 'day', 'language'])
          .doNothing(),
      )
      .execute();

    return db
      .selectFrom('day_orders')
      .select(['conversations', 'tiers', 'explored', 'propensity'])
      .where('account_id', '=', accountId)
      .where('user_id', '=', userId)
      .where('contact_id', '=', contactId)
      .where('day', '=', day)
      .where('language', '=', language)
      .executeTakeFirstOrThrow();
  },
});
