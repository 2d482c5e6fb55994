import { sql } from 'kysely';
import type { GoneContacts } from '#src/accounts/erasing.ts';
import { findKeptContacts, keptContacts } from './contact-tables.ts';
import { inStatements } from './in-statements.ts';
import type { Database } from './open-database.ts';

/** Clients that are gone from HubSpot, in PostgreSQL. */
export const createGoneContactStore = (db: Database): GoneContacts => ({
  note: async (accountId, contactIds, now) => {
    if (contactIds.length === 0) return;
    const kept = await findKeptContacts(db, accountId, contactIds);
    for (const some of inStatements(kept)) {
      await db
        .insertInto('gone_contacts')
        .values(
          some.map((contact_id) => ({
            account_id: accountId,
            contact_id,
            gone_at: now,
          })),
        )
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  },

  forget: async (accountId, contactIds) => {
    if (contactIds.length === 0) return;
    await db
      .deleteFrom('gone_contacts')
      .where('account_id', '=', accountId)
      .where('contact_id', 'in', contactIds)
      .execute();
  },

  listGoneBefore: async (accountId, moment) => {
    const rows = await db
      .selectFrom('gone_contacts')
      .select('contact_id')
      .where('account_id', '=', accountId)
      .where('gone_at', '<', moment)
      .execute();

    return rows.map(({ contact_id }) => contact_id);
  },

  listKeptAfter: async (accountId, contactId, limit) => {
    const after = String(contactId);
    // Ids are numbers kept as text: a longer one is a greater one.
    const { rows } = await sql<{ contact_id: string }>`
      select contact_id from (${keptContacts(accountId)}) as kept
      where (length(contact_id), contact_id)
        > (length(${after}::text), ${after}::text)
      order by length(contact_id), contact_id
      limit ${limit}`.execute(db);

    return rows.map(({ contact_id }) => contact_id);
  },
});
