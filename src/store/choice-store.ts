import type { Kysely } from 'kysely';
import type { ChoiceRequest } from '@starters/contracts';
import type { ChoiceRepository } from '#src/choices/choice-repository.ts';
import { addIntents } from './add-intents.ts';
import { raiseOfferingVersion } from './offering-source.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

/** Cards and records no longer say, or say again, whose words these are. */
const changeCredit = async (
  db: Kysely<Tables>,
  accountId: number,
  userId: number,
): Promise<void> => {
  const credited = await db
    .selectFrom('wordings')
    .select('starter_id')
    .distinct()
    .where('account_id', '=', accountId)
    .where('credited_to', '=', userId)
    .execute();
  if (credited.length === 0) return;
  await raiseOfferingVersion(db, accountId);
  const starterIds = credited.map(({ starter_id }) => starter_id);
  await addIntents(db, accountId, 'roll_up', starterIds);
};

const saveChoice = async (
  db: Kysely<Tables>,
  accountId: number,
  userId: number,
  { kind, target, choice }: ChoiceRequest,
  at: Date,
): Promise<void> => {
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
};

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

  choose: (accountId, userId, choice, at) =>
    db.transaction().execute(async (transaction) => {
      await saveChoice(transaction, accountId, userId, choice, at);
      if (choice.kind === 'credit') {
        await changeCredit(transaction, accountId, userId);
      }
    }),
});
