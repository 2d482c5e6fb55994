import type { PauseStore } from '#src/outbox/intent-store.ts';
import { holds } from './fenced.ts';
import type { Database } from './open-database.ts';

/** Pauses of the outbox in PostgreSQL. */
export const createPauseStore = (db: Database): PauseStore => ({
  list: async (accountId) => {
    const rows = await db
      .selectFrom('outbox_pauses')
      .selectAll()
      .where('account_id', '=', accountId)
      .execute();

    return rows.map(({ kind, refusal, because, since, until, refusals }) => ({
      kind,
      of: refusal,
      because,
      since,
      until,
      refusals,
    }));
  },

  set: async (lease, { kind, of, because, since, until, refusals }) => {
    const values = { refusal: of, because, since, until, refusals };
    await db
      .insertInto('outbox_pauses')
      .columns([
        'account_id',
        'kind',
        'refusal',
        'because',
        'since',
        'until',
        'refusals',
      ])
      .expression((from) =>
        from
          .selectFrom('leases')
          .select((eb) => [
            'leases.account_id',
            eb.val(kind).as('kind'),
            eb.val(of).as('refusal'),
            eb.val(because).as('because'),
            eb.val(since).as('since'),
            eb.val(until).as('until'),
            eb.val(refusals).as('refusals'),
          ])
          .where('leases.account_id', '=', lease.accountId)
          .where('leases.name', '=', lease.name)
          .where('leases.token', '=', lease.token),
      )
      .onConflict((conflict) =>
        conflict.columns(['account_id', 'kind']).doUpdateSet(values),
      )
      .execute();
  },

  end: async (lease, kind, taken) => {
    await db
      .updateTable('outbox')
      .set({ retry_at: null })
      .where('account_id', '=', lease.accountId)
      .where('kind', '=', taken)
      .where('retry_at', 'is not', null)
      .where(holds(lease))
      .execute();
    await db
      .deleteFrom('outbox_pauses')
      .where('account_id', '=', lease.accountId)
      .where('kind', '=', kind)
      .where(holds(lease))
      .execute();
  },
});
