import { type Selectable, sql } from 'kysely';
import type {
  DraftRepository,
  WritingDraft,
} from '#src/starters/writing-draft.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

const toDraft = (row: Selectable<Tables['drafts']>): WritingDraft => ({
  ...row.draft,
  userId: row.user_id,
  key: row.key,
  starterId: row.starter_id,
  isShared: row.is_shared,
  savedAt: row.saved_at,
});

/** Drafts of the editor, in PostgreSQL. */
export const createDraftStore = (db: Database): DraftRepository => {
  const of = (accountId: number) =>
    db
      .selectFrom('drafts')
      .selectAll()
      .where('account_id', '=', accountId)
      .orderBy('saved_at', 'desc');

  return {
    find: async (accountId, userId, key) => {
      const row = await of(accountId)
        .where('user_id', '=', userId)
        .where('key', '=', key)
        .executeTakeFirst();

      return row ? toDraft(row) : null;
    },

    listOfUser: async (accountId, userId) =>
      (await of(accountId).where('user_id', '=', userId).execute()).map(
        toDraft,
      ),

    listShared: async (accountId) =>
      (await of(accountId).where('is_shared', '=', true).execute()).map(
        toDraft,
      ),

    put: async (
      accountId,
      { userId, key, starterId, isShared, savedAt, ...content },
    ) => {
      const row = {
        starter_id: starterId,
        draft: JSON.stringify(content),
        saved_at: savedAt,
      };
      await db
        .insertInto('drafts')
        .values({
          account_id: accountId,
          user_id: userId,
          key,
          is_shared: isShared,
          ...row,
        })
        .onConflict((conflict) =>
          conflict.columns(['account_id', 'user_id', 'key']).doUpdateSet({
            ...row,
            is_shared: sql<boolean>`drafts.is_shared or excluded.is_shared`,
          }),
        )
        .execute();
    },

    drop: async (accountId, userId, key) => {
      await db
        .deleteFrom('drafts')
        .where('account_id', '=', accountId)
        .where('user_id', '=', userId)
        .where('key', '=', key)
        .execute();
    },
  };
};
