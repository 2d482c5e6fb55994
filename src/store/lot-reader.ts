import { sql } from 'kysely';
import type { ListLots } from '#src/outcomes/outcome-repository.ts';
import type { Database } from './open-database.ts';

/** Reads from PostgreSQL what was drawn at random; draws made before the choices were kept are left out. */
export const createLotReader =
  (db: Database): ListLots =>
  async (accountId, sinceDay) => {
    const rows = await db
      .selectFrom('day_orders')
      .select([
        'user_id as userId',
        'contact_id as contactId',
        'day',
        'explored as conversation',
        'among',
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
      .where('among', 'is not', null)
      .execute();

    return rows.flatMap(({ conversation, among, ...row }) =>
      conversation === null || among === null
        ? []
        : [{ ...row, conversation, among }],
    );
  };
