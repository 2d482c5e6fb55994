import type { PrintLinkRepository } from '#src/prints/print-links.ts';
import type { Database } from './open-database.ts';

/** Print links in PostgreSQL; a link opened on one replica is gone on all. */
export const createPrintLinkStore = (db: Database): PrintLinkRepository => ({
  add: async ({ accountId, userId, tokenHash, expiresAt }) => {
    await db
      .insertInto('print_links')
      .values({
        account_id: accountId,
        user_id: userId,
        token_hash: tokenHash,
        expires_at: expiresAt,
      })
      .execute();
  },

  take: async (accountId, userId, tokenHash, now) => {
    const taken = await db
      .deleteFrom('print_links')
      .where('account_id', '=', accountId)
      .where('user_id', '=', userId)
      .where('token_hash', '=', tokenHash)
      .returning('expires_at')
      .executeTakeFirst();
    // Those nobody opened go with the next one that is.
    await db.deleteFrom('print_links').where('expires_at', '<', now).execute();

    return taken !== undefined && taken.expires_at >= now;
  },
});
