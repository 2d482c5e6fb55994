import { sql, type SqlBool } from 'kysely';
import type { ListLots } from '#src/outcomes/outcome-repository.ts';
import type { Database } from './open-database.ts';

/** Reads from PostgreSQL what was drawn at random; draws made before the choices were kept are left out. */
export const createLotReader =
  (db: Database): ListLots =>
  async (accountId, conversation, sinceDay) => {
    const rows = await db
      .selectFrom('day_orders')
      .select([
        'user_id as userId',
        'contact_id as contactId',
        'day',
        'explored',
        // There may be as many as conversations: they are counted where they are.
        sql<number>`jsonb_array_length(among)`.as('among'),
        sql<string[]>`array(
          select starter_id from views
          where views.account_id = day_orders.account_id
            and views.user_id = day_orders.user_id
            and views.contact_id = day_orders.contact_id
            and views.day = day_orders.day
        )`.as('shown'),
      ])
      .where('account_id', '=', accountId)
      .where('day', '>=', sinceDay)
      .where(sql<SqlBool>`among @> to_jsonb(${conversation}::text)`)
      .execute();

    return rows.flatMap(({ explored, ...row }) =>
      explored === null ? [] : [{ ...row, conversation: explored }],
    );
  };
