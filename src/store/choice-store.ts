import type { ChoiceRepository } from '#src/choices/choice-repository.ts';
import type { Database } from './open-database.ts';

/** Choices in PostgreSQL. */
export const createChoiceStore = (db: Database): ChoiceRepository => ({
  list: (accountId, userId) =>
    db
      .selectFrom('choices')
      .select(['kind', 'target', 'choice'])
      .where('account_id', '=', accountId)
      .where('user_id', '=', userId)
      .orderBy('chosen_at', 'desc')
      .orderBy('kind')
      .orderBy('target')
      .execute(),

  choose: async (accountId, userId, { kind, target, choice }, at) => {
    if (choice === null) {
      await db
        .deleteFrom('choices')
        .where('account_id', '=', accountId)
        .where('user_id', '=', userId)
        .where('kind', '=', kind)
        .where('target', '=', target)
        .execute();

      return;
    }
    await db
      .insertInto('choices')
      .values({
        account_id: accountId,
        user_id: userId,
        kind,
        target,
        choice,
        chosen_at: at,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['account_id', 'user_id', 'kind', 'target'])
          .doUpdateSet({ choice, chosen_at: at }),
      )
      .execute();
  },
});
