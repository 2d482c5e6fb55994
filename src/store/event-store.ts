import type { EventRepository } from '#src/inbox/hubspot-event.ts';
import type { Database } from './open-database.ts';

/** When HubSpot last told an account's service of something, and since when something of it waits. */
export const findLastEvents = async (
  db: Database,
  accountId: number,
): Promise<{ last: Date | null; waitsSince: Date | null }> =>
  db
    .selectFrom('hubspot_events')
    .select(({ fn }) => [
      fn.max<Date | null>('received_at').as('last'),
      fn
        .min<Date | null>('received_at')
        .filterWhere('handled_at', 'is', null)
        .as('waitsSince'),
    ])
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();

/** Events of HubSpot in PostgreSQL. */
export const createEventStore = (db: Database): EventRepository => ({
  add: async (events, now) => {
    if (events.length === 0) return [];
    const known = await db
      .selectFrom('accounts')
      .select('account_id')
      .where('account_id', 'in', [
        ...new Set(events.map(({ accountId }) => accountId)),
      ])
      .execute();
    const ours = new Set(known.map(({ account_id }) => account_id));
    const byKey = new Map(
      events
        .filter(({ accountId }) => ours.has(accountId))
        .map((event) => [`${event.accountId} ${event.key}`, event]),
    );
    if (byKey.size === 0) return [];
    const added = await db
      .insertInto('hubspot_events')
      .values(
        [...byKey.values()].map((event) => ({
          account_id: event.accountId,
          key: event.key,
          kind: event.kind,
          object_type: event.objectType,
          record_id: event.recordId,
          other_ids: event.otherIds,
          occurred_at: event.occurredAt,
          received_at: now,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['account_id', 'key']).doNothing(),
      )
      .returning('account_id')
      .execute();

    return [...new Set(added.map(({ account_id }) => account_id))];
  },

  listOpen: async (accountId, limit) => {
    const rows = await db
      .selectFrom('hubspot_events')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('handled_at', 'is', null)
      .orderBy('occurred_at')
      .orderBy('key')
      .limit(limit)
      .execute();

    return rows.map((row) => ({
      accountId: row.account_id,
      kind: row.kind,
      objectType: row.object_type,
      recordId: row.record_id,
      otherIds: row.other_ids,
      occurredAt: row.occurred_at,
      key: row.key,
    }));
  },

  settle: async (accountId, keys, now) => {
    if (keys.length === 0) return;
    await db
      .updateTable('hubspot_events')
      .set({ handled_at: now, record_id: '', other_ids: [] })
      .where('account_id', '=', accountId)
      .where('key', 'in', keys)
      .execute();
  },
});
