import { sql } from 'kysely';
import type { DayOrderRepository } from '#src/views/day-orders.ts';
import type { Database } from './open-database.ts';

/** The orders of cards for a day, in PostgreSQL. */
export const createDayOrderStore = (db: Database): DayOrderRepository => ({
  // One statement: between two, a merge or the end of the holding period may take the row away.
  keep: ({ accountId, userId, contactId, day }, language, drawn) =>
    db
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
          .doUpdateSet({ language: sql`excluded.language` }),
      )
      .returning(['conversations', 'tiers', 'explored', 'propensity'])
      .executeTakeFirstOrThrow(),
});
