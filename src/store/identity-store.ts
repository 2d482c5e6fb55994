import { sql, type Transaction } from 'kysely';
import type { Identities, Merged } from '#src/reconcile/merged-records.ts';
import { addIntents } from './add-intents.ts';
import { collapseVotes } from './collapse-votes.ts';
import { byContact, byStarter } from './kept-by-ids.ts';
import { type KeptIn, listDoubled, listKept, moveRows } from './move-rows.ts';
import { raiseOfferingVersion } from './offering-source.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

type Db = Transaction<Tables>;

/**
 * Moves votes to another id and makes one of those of one person; has both sent again. Records of
 * anonymous votes have no client: sent again when two clients are merged, they would tell which.
 */
const moveVotes = async (
  db: Db,
  accountId: number,
  column: 'contact_id' | 'starter_id',
  { id, oldIds }: Merged,
  now: Date,
): Promise<void> => {
  const moved = await db
    .updateTable('votes')
    .set({ [column]: id })
    .where('account_id', '=', accountId)
    .where(column, 'in', oldIds)
    .returning(['vote_key', 'starter_id', 'privacy'])
    .execute();
  const collapsed = await collapseVotes(db, accountId, column, id, now);
  const told =
    column === 'starter_id'
      ? moved
      : moved.filter(({ privacy }) => privacy !== 'anonymous');
  const changed = [...told, ...collapsed];
  await addIntents(
    db,
    accountId,
    'vote',
    changed.map(({ vote_key }) => vote_key),
  );
  await addIntents(
    db,
    accountId,
    'roll_up',
    changed.map(({ starter_id }) => starter_id),
  );
};

const moveContact = async (
  db: Db,
  accountId: number,
  merged: Merged,
  now: Date,
): Promise<void> => {
  await moveVotes(db, accountId, 'contact_id', merged, now);
  for (const kept of byContact) {
    const moved = await moveRows(db, accountId, kept, merged);
    if (kept.table !== 'request_waiters') continue;
    const keys = moved.map((row) => row['request_key'] as string);
    await addIntents(db, accountId, 'request', keys);
  }
};

/** A choice about the starter moves; of two, the one made last holds. */
const moveChoices = async (
  db: Db,
  accountId: number,
  { id, oldIds }: Merged,
): Promise<void> => {
  await sql`
    with old as (
      delete from choices
      where account_id = ${accountId} and kind = 'starter'
        and target = any(${oldIds}::text[])
      returning *)
    insert into choices (account_id, user_id, kind, target, choice, chosen_at)
    select distinct on (user_id)
      account_id, user_id, kind, ${id}, choice, chosen_at
    from old
    order by user_id, chosen_at desc
    on conflict (account_id, user_id, kind, target) do update
      set choice = excluded.choice, chosen_at = excluded.chosen_at
      where choices.chosen_at < excluded.chosen_at`.execute(db);
};

/**
 * Drafts are found from the starter that is left: of two of one person the newest, the other in the
 * list of their drafts.
 */
const moveDrafts = async (
  db: Db,
  accountId: number,
  { id, oldIds }: Merged,
): Promise<void> => {
  await sql`
    update drafts set key = moved.key from (
      select distinct on (user_id, kind) user_id, key as old, kind || ':' || ${id} as key
      from (select *, split_part(key, ':', 1) as kind from drafts) as each
      where account_id = ${accountId}
        and kind in ('starter', 'copy', 'translate')
        and split_part(key, ':', 2) = any(${oldIds}::text[])
      order by user_id, kind, saved_at desc
    ) as moved
    where account_id = ${accountId} and drafts.user_id = moved.user_id
      and drafts.key = moved.old
      and not exists (
        select from drafts as there where there.account_id = ${accountId}
          and there.user_id = moved.user_id and there.key = moved.key
      )`.execute(db);
  await db
    .updateTable('drafts')
    .set({ starter_id: id })
    .where('account_id', '=', accountId)
    .where('starter_id', 'in', oldIds)
    .execute();
};

/**
 * Of several proposals the one that was asked for last waits on. The words of the others become
 * drafts of those who asked, unless they wrote on since: then their draft has them already.
 */
const moveProposals = async (
  db: Db,
  accountId: number,
  { id, oldIds }: Merged,
): Promise<void> => {
  await sql`
    with asked as (
      select proposals.*, asked_by, asked_at,
        row_number() over (order by asked_at desc nulls last, starter_id) as place
      from proposals left join releases using (account_id, starter_id, hash)
      where account_id = ${accountId}
        and starter_id = any(${[id, ...oldIds]}::text[])),
    replaced as (
      delete from proposals using asked
      where proposals.account_id = ${accountId}
        and proposals.starter_id = asked.starter_id and place > 1
      returning asked.*)
    insert into drafts
      (account_id, user_id, key, starter_id, draft, is_shared, saved_at)
    select account_id, asked_by, 'starter:' || starter_id, ${id},
      jsonb_build_object('fields', fields, 'opened', opened, 'base', null,
        'status', 'published', 'draftKey', 'proposed:' || starter_id, 'answer', ''),
      true, asked_at
    from replaced where asked_by is not null
    on conflict do nothing`.execute(db);
};

const moveStarter = async (
  db: Db,
  accountId: number,
  merged: Merged,
  now: Date,
): Promise<void> => {
  const { id, oldIds } = merged;
  await moveVotes(db, accountId, 'starter_id', merged, now);
  // Who asked for a proposal is found by the id that it still has.
  await moveProposals(db, accountId, merged);
  for (const kept of byStarter) await moveRows(db, accountId, kept, merged);
  await moveChoices(db, accountId, merged);
  await db
    .updateTable('starter_changes')
    .set({ starter_id: id })
    .where('account_id', '=', accountId)
    .where('starter_id', 'in', oldIds)
    .execute();
  await moveDrafts(db, accountId, merged);
  // The request that a starter answers is found by the id of its record.
  await db
    .updateTable('outbox')
    .set({ record_id: id })
    .where('account_id', '=', accountId)
    .where('kind', '=', 'request')
    .where('record_id', 'in', oldIds)
    .execute();
  // Counts are made again from the votes.
  for (const table of ['tallies', 'figure_cells', 'restated'] as const) {
    await db
      .deleteFrom(table)
      .where('account_id', '=', accountId)
      .where('starter_id', 'in', oldIds)
      .execute();
  }
  await raiseOfferingVersion(db, accountId, { isWhole: true });
  await addIntents(db, accountId, 'roll_up', [id]);
};

/** What is kept by clients and starters, in PostgreSQL. */
export const createIdentityStore = (db: Database): Identities => {
  const move = async (
    accountId: number,
    merged: Merged[],
    now: Date,
    column: 'contact_id' | 'starter_id',
    places: KeptIn[],
    moveOne: typeof moveContact,
  ): Promise<boolean> => {
    const known = merged.filter(({ oldIds }) => oldIds.length > 0);
    if (known.length === 0) return false;
    const kept = await listKept(
      db,
      accountId,
      places,
      known.flatMap(({ oldIds }) => oldIds),
    );
    const doubled = await listDoubled(
      db,
      accountId,
      column,
      known.map(({ id }) => id),
    );
    const due = known.filter(
      ({ id, oldIds }) =>
        doubled.has(id) || oldIds.some((oldId) => kept.has(oldId)),
    );
    for (const each of due) {
      await db
        .transaction()
        .execute((transaction) => moveOne(transaction, accountId, each, now));
    }

    return due.length > 0;
  };

  return {
    moveContacts: (accountId, merged, now) =>
      move(
        accountId,
        merged,
        now,
        'contact_id',
        [{ table: 'votes', column: 'contact_id' }, ...byContact],
        moveContact,
      ),
    moveStarters: (accountId, merged, now) =>
      move(
        accountId,
        merged,
        now,
        'starter_id',
        [
          { table: 'votes', column: 'starter_id' },
          { table: 'choices', column: 'target', kind: 'starter' },
          { table: 'outbox', column: 'record_id', kind: 'request' },
          // Views by starter are found by day only, and move with the rest.
          ...byStarter.filter(({ table }) => table !== 'views'),
        ],
        moveStarter,
      ),
  };
};
