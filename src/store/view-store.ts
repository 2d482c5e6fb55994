import { sql } from 'kysely';
import type { ViewRepository } from '#src/views/view-repository.ts';
import type { Database } from './open-database.ts';

/** Views in PostgreSQL. */
export const createViewStore = (db: Database): ViewRepository => ({
  keepOrder: async ({ accountId, userId, contactId, day }, language, drawn) => {
    await db
      .insertInto('day_orders')
      .values({
        account_id: accountId,
        user_id: userId,
        contact_id: contactId,
        day,
        language,
        conversations: JSON.stringify(drawn.conversations),
        explored: drawn.explored,
        propensity: drawn.propensity,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['account_id', 'user_id', 'contact_id', 'day', 'language'])
          .doNothing(),
      )
      .execute();

    return db
      .selectFrom('day_orders')
      .select(['conversations', 'explored', 'propensity'])
      .where('account_id', '=', accountId)
      .where('user_id', '=', userId)
      .where('contact_id', '=', contactId)
      .where('day', '=', day)
      .where('language', '=', language)
      .executeTakeFirstOrThrow();
  },

  saveShown: async ({ accountId, userId, contactId, day }, starterIds) => {
    if (starterIds.length === 0) return;

    await db
      .insertInto('views')
      .values(
        [...new Set(starterIds)].map((starter_id, slot) => ({
          account_id: accountId,
          user_id: userId,
          contact_id: contactId,
          day,
          starter_id,
          slot,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  },

  saveEmpty: async ({ accountId, contactId, day }, missing) => {
    await db
      .insertInto('empty_cards')
      .values({ account_id: accountId, contact_id: contactId, day, missing })
      .onConflict((conflict) =>
        conflict
          .columns(['account_id', 'contact_id', 'day'])
          .doUpdateSet({ missing }),
      )
      .execute();
  },

  listOpened: async (accountId, day) => {
    const [shown, empty] = await Promise.all([
      db
        .selectFrom('views')
        .select(['contact_id', sql<string>`max(day)`.as('day')])
        .where('account_id', '=', accountId)
        .where('day', '>=', day)
        .groupBy('contact_id')
        .execute(),
      db
        .selectFrom('empty_cards')
        .select(['contact_id', 'day', 'missing'])
        .distinctOn('contact_id')
        .where('account_id', '=', accountId)
        .where('day', '>=', day)
        .orderBy('contact_id')
        .orderBy('day', 'desc')
        .execute(),
    ]);
    const lastShown = new Map(shown.map((row) => [row.contact_id, row.day]));
    const lastEmpty = new Map(empty.map((row) => [row.contact_id, row]));

    return [...new Set([...lastShown.keys(), ...lastEmpty.keys()])].map(
      (contactId) => {
        const nothing = lastEmpty.get(contactId);
        // On one day cards of several people may differ: who had something to say was served.
        const isEmpty =
          nothing !== undefined &&
          nothing.day > (lastShown.get(contactId) ?? '');

        return {
          contactId,
          isEmpty,
          missing: isEmpty ? nothing.missing : [],
        };
      },
    );
  },

  countShown: async (accountId, day) => {
    const rows = await db
      .selectFrom('views')
      .select(['starter_id', sql<number>`count(*)::int`.as('count')])
      .where('account_id', '=', accountId)
      .where('day', '>=', day)
      .groupBy('starter_id')
      .execute();

    return new Map(rows.map(({ starter_id, count }) => [starter_id, count]));
  },

  forgetBefore: async (accountId, day) => {
    for (const table of ['views', 'day_orders', 'empty_cards'] as const) {
      await db
        .deleteFrom(table)
        .where('account_id', '=', accountId)
        .where('day', '<', day)
        .execute();
    }
  },
});
