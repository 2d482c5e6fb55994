import { type Expression, type Selectable, sql, type SqlBool } from 'kysely';
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

const ofRow = new Set(['userId', 'key', 'starterId', 'isShared', 'savedAt']);

/** What of a draft is kept as one value. */
const contentOf = (draft: WritingDraft): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(draft).filter(([name]) => !ofRow.has(name)),
    ),
  );

/** The row of a draft, as long as it has what was found in it. */
const isStill = (
  accountId: number,
  found: WritingDraft,
): Expression<SqlBool> => sql<SqlBool>`account_id = ${accountId}
  and user_id = ${found.userId} and key = ${found.key}
  and draft = ${contentOf(found)}::jsonb`;

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

    put: async (accountId, draft, found) => {
      const { userId, key, starterId, isShared, savedAt } = draft;
      const row = {
        starter_id: starterId,
        draft: contentOf(draft),
        saved_at: savedAt,
      };
      if (found) {
        const { numUpdatedRows } = await db
          .updateTable('drafts')
          .set({ ...row, is_shared: sql<boolean>`is_shared or ${isShared}` })
          .where(isStill(accountId, found))
          .executeTakeFirst();

        return numUpdatedRows > 0n;
      }
      const { numInsertedOrUpdatedRows = 0n } = await db
        .insertInto('drafts')
        .values({
          account_id: accountId,
          user_id: userId,
          key,
          is_shared: isShared,
          ...row,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();

      return numInsertedOrUpdatedRows > 0n;
    },

    drop: async (accountId, found) => {
      const { numDeletedRows } = await db
        .deleteFrom('drafts')
        .where(isStill(accountId, found))
        .executeTakeFirst();

      return numDeletedRows > 0n;
    },
  };
};
