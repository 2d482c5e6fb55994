import { type Selectable, sql, type Transaction } from 'kysely';
import type { FollowUp } from '#src/outcomes/follow-up.ts';
import { kindOfClient } from '#src/outcomes/new-client.ts';
import type {
  DueClient,
  OutcomeReadings,
  ReadingStates,
} from '#src/outcomes/outcome-repository.ts';
import { addIntents } from './add-intents.ts';
import { countingUses } from './counting-uses.ts';
import { lockAllowed } from './forget-outcomes.ts';
import type { Database } from './open-database.ts';
import type { OutcomeTables } from './outcome-tables.ts';
import type { Tables } from './tables.ts';

const toTime = (text: string | null): Date | null =>
  text === null ? null : new Date(text);

/** What is kept of a client, in the domain's words. */
export const toFollowUp = (
  row: Omit<
    Selectable<OutcomeTables['outcome_clients']>,
    'account_id' | 'next_at'
  >,
): FollowUp => ({
  contactId: row.contact_id,
  companyId: row.company_id,
  hadWon: row.had_won,
  firstWonAt: row.first_won_at,
  deals: row.deals.map((deal) => ({
    ...deal,
    createdAt: toTime(deal.createdAt),
    wonAt: toTime(deal.wonAt),
  })),
  touches: row.touches.map((touch) => ({ ...touch, at: new Date(touch.at) })),
  readAt: row.read_at,
});

const listDue: (db: Database) => OutcomeReadings['listDue'] =
  (db) =>
  async (accountId, { now, longestDays, most }) => {
    const { rows } = await sql<Omit<DueClient, 'known'>>`
      with heard as (
        select contact_id, min(used_at) as first_used_at,
          max(used_at) as last_used_at,
          bool_or(client_kind is null) as is_unsettled
        from votes where account_id = ${accountId} and ${countingUses}
        group by contact_id
      ), compared as (
        select contact_id, entered_at from compared_clients
        where account_id = ${accountId} and entered_at <= ${now}
      )
      select contact_id as "contactId",
        least(first_used_at, entered_at) as since,
        last_used_at as "lastUsedAt", entered_at as "enteredAt"
      from heard full join compared using (contact_id)
        left join (select * from outcome_clients
          where account_id = ${accountId}) as known using (contact_id)
      where known.read_at is null or is_unsettled
        or known.read_at < entered_at or known.next_at <= ${now}
        or (known.next_at is null and known.read_at < ${now}::timestamptz - interval '7 days'
          and last_used_at >= ${now}::timestamptz - make_interval(days => ${longestDays}))
        or (known.next_at is null
          and known.read_at < entered_at + make_interval(days => ${longestDays})
          and ${now} > entered_at + make_interval(days => ${longestDays}))
      order by known.read_at nulls first, contact_id
      limit ${most}`.execute(db);
    const known = new Map(
      (rows.length === 0
        ? []
        : await db
            .selectFrom('outcome_clients')
            .selectAll()
            .where('account_id', '=', accountId)
            .where(
              'contact_id',
              'in',
              rows.map(({ contactId }) => contactId),
            )
            .execute()
      ).map((row) => [row.contact_id, toFollowUp(row)]),
    );

    return rows.map((row): DueClient => ({
      ...row,
      known: known.get(row.contactId) ?? null,
    }));
  };

/** Whether anything that is counted differs from what was kept before. */
const hasChanged = (
  known: Selectable<OutcomeTables['outcome_clients']> | undefined,
  { deals, touches, hadWon, firstWonAt }: FollowUp,
): boolean =>
  JSON.stringify([
    known?.deals,
    known?.touches,
    known?.had_won,
    known?.first_won_at,
  ]) !== JSON.stringify([deals, touches, hadWon, firstWonAt]);

/** Keeps with each use what its client was then, where it was not known. */
const saveKinds = async (
  db: Transaction<Tables>,
  accountId: number,
  followUp: FollowUp,
): Promise<void> => {
  const uses = await db
    .selectFrom('votes')
    .select(['vote_key', 'used_at', 'privacy'])
    .where('account_id', '=', accountId)
    .where('contact_id', '=', followUp.contactId)
    .where('client_kind', 'is', null)
    .where(countingUses)
    .execute();
  for (const { vote_key, used_at } of uses) {
    if (used_at === null) continue;
    await db
      .updateTable('votes')
      .set({ client_kind: kindOfClient(followUp, used_at) })
      .where('account_id', '=', accountId)
      .where('vote_key', '=', vote_key)
      .execute();
  }
  await addIntents(
    db,
    accountId,
    'vote',
    // Of an anonymous vote no record says anything of the client.
    uses.flatMap(({ vote_key, privacy }) =>
      privacy === 'anonymous' ? [] : [vote_key],
    ),
  );
};

const withoutAmounts = (followUp: FollowUp): FollowUp => ({
  ...followUp,
  deals: followUp.deals.map((deal) => ({ ...deal, amount: null })),
});

const saveClient = async (
  db: Transaction<Tables>,
  accountId: number,
  { followUp, nextAt }: { followUp: FollowUp; nextAt: Date | null },
): Promise<void> => {
  const { contactId } = followUp;
  const known = await db
    .selectFrom('outcome_clients')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('contact_id', '=', contactId)
    .forUpdate()
    .executeTakeFirst();
  const values = {
    company_id: followUp.companyId,
    had_won: followUp.hadWon,
    first_won_at: followUp.firstWonAt,
    deals: JSON.stringify(followUp.deals),
    touches: JSON.stringify(followUp.touches),
    read_at: followUp.readAt,
    next_at: nextAt,
  };
  await db
    .insertInto('outcome_clients')
    .values({ account_id: accountId, contact_id: contactId, ...values })
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'contact_id']).doUpdateSet(values),
    )
    .execute();
  await saveKinds(db, accountId, followUp);
  if (!hasChanged(known, followUp)) return;
  const starters = await db
    .selectFrom('votes')
    .select('starter_id')
    .distinct()
    .where('account_id', '=', accountId)
    .where('contact_id', '=', contactId)
    .where(countingUses)
    .execute();
  await addIntents(
    db,
    accountId,
    'roll_up',
    starters.map(({ starter_id }) => starter_id),
  );
};

/** What is read of clients, in PostgreSQL. */
export const createOutcomeStore = (db: Database): OutcomeReadings => ({
  listDue: listDue(db),

  saveClients: (accountId, read) =>
    db.transaction().execute(async (transaction) => {
      const allowed = await lockAllowed(transaction, accountId);
      if (!allowed.readsOutcomes) return false;
      for (const { followUp, nextAt } of read) {
        await saveClient(transaction, accountId, {
          followUp: allowed.keepsAmounts ? followUp : withoutAmounts(followUp),
          nextAt,
        });
      }

      return true;
    }),

  listWithoutStage: async (accountId, most) => {
    const rows = await db
      .selectFrom('votes')
      .select(['vote_key', 'contact_id', 'voted_at'])
      .where('account_id', '=', accountId)
      .where('client_stage', 'is', null)
      // No record of an anonymous vote says anything of the client: nothing is looked up for it.
      .where('privacy', '<>', 'anonymous')
      .where('is_held', '=', false)
      .where('is_retracted', '=', false)
      .where('contact_id', 'not like', '?%')
      .orderBy('voted_at', 'desc')
      .limit(most)
      .execute();

    return rows.map(({ vote_key, contact_id, voted_at }) => ({
      voteKey: vote_key,
      contactId: contact_id,
      votedAt: voted_at,
    }));
  },

  saveStages: (accountId, stages) =>
    db.transaction().execute(async (transaction) => {
      if (!(await lockAllowed(transaction, accountId)).readsOutcomes) return;
      for (const [key, stage] of stages) {
        await transaction
          .updateTable('votes')
          .set({ client_stage: stage })
          .where('account_id', '=', accountId)
          .where('vote_key', '=', key)
          .execute();
      }
      await addIntents(
        transaction,
        accountId,
        'vote',
        [...stages].flatMap(([key, stage]) => (stage === '' ? [] : [key])),
      );
    }),
});

/** How reading went, in PostgreSQL: one row an account. */
export const createReadingStateStore = (db: Database): ReadingStates => ({
  find: async (accountId) => {
    const row = await db
      .selectFrom('outcome_readings')
      .select(['at', 'because', 'scopes'])
      .where('account_id', '=', accountId)
      .executeTakeFirst();

    return row ?? null;
  },

  save: async (accountId, state) => {
    await db
      .insertInto('outcome_readings')
      .values({ account_id: accountId, ...state })
      .onConflict((conflict) =>
        conflict.column('account_id').doUpdateSet(state),
      )
      .execute();
  },
});
