import type { LinkRepository } from '#src/links/single-use-links.ts';
import type { Database } from './open-database.ts';

/** Single-use links in PostgreSQL; a link opened on one replica is gone on all. */
export const createLinkStore = (db: Database): LinkRepository => ({
  add: async ({ accountId, userId, purpose, tokenHash, expiresAt }, now) => {
    // Anybody may begin an installation: what expired does not pile up where none is opened.
    await db.deleteFrom('links').where('expires_at', '<', now).execute();
    await db
      .insertInto('links')
      .values({
        account_id: accountId,
        user_id: userId,
        purpose,
        token_hash: tokenHash,
        expires_at: expiresAt,
      })
      .execute();
  },

  take: async ({ accountId, userId, purpose, tokenHash }, now) => {
    const taken = await db
      .deleteFrom('links')
      .where('account_id', '=', accountId)
      .where('user_id', '=', userId)
      .where('purpose', '=', purpose)
      .where('token_hash', '=', tokenHash)
      .returning('expires_at')
      .executeTakeFirst();
    // Expired links are deleted whenever a link is opened.
    await db.deleteFrom('links').where('expires_at', '<', now).execute();

    return taken !== undefined && taken.expires_at >= now;
  },
});
