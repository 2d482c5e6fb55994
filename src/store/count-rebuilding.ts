import { REASONS_BESIDE_THE_RATE, FEEDBACK_REASONS } from '@starters/contracts';
import { sql, type Transaction } from 'kysely';
import type { CountRebuilding, Recounted } from '#src/rebuild/rebuild-ports.ts';
import type { Starter } from '#src/starters/starter.ts';
import { readEditions } from '#src/votes/read-editions.ts';
import { recount } from '#src/votes/recount.ts';
import { addIntents } from './add-intents.ts';
import { createCountStore, saveCounts } from './count-store.ts';
import { isDue } from './intent-store.ts';
import type { Database } from './open-database.ts';
import { createTallyStore } from './tally-store.ts';
import type { Tables } from './tables.ts';
import { createVoteReader } from './vote-reader.ts';
import { createWordingStore } from './wording-store.ts';

/**
 * Voters and open feedback by starter, by SQL: nothing of the code that tallies. The votes on
 * translations judge a starter, too; those on wordings that were replaced judge nothing.
 */
const countByStarter = async (
  db: Transaction<Tables>,
  accountId: number,
  starters: Starter[],
): Promise<Recounted['starters']> => {
  const editions = readEditions(accountId, starters, createWordingStore(db));
  const pairs = starters.flatMap(({ id }) =>
    editions.of(id).map((edition) => ({ starter: id, edition })),
  );
  const wordings = await editions.readWordings(starters.map(({ id }) => id));
  const replaced = [...wordings].flatMap(([starter, each]) =>
    [...each.replaced].map((hash) => ({ starter, hash })),
  );
  const { rows } = await sql<{
    starter_id: string;
    voters: number;
    open_feedback: number;
  }>`
    with pair as (
      select starter, edition from jsonb_to_recordset(
        ${JSON.stringify(pairs)}::jsonb) as p (starter text, edition text)
      union select starter_id, starter_id from votes
        where account_id = ${accountId}
    ), newest as (
      select distinct on (pair.starter, user_id, contact_id)
        pair.starter as starter_id, user_id, verdict, reason
      from pair join votes on votes.starter_id = pair.edition
      where account_id = ${accountId} and not is_held
        and (pair.starter = pair.edition
          or reason is distinct from 'not_my_words')
        and (votes.starter_id, votes.wording) not in (
          select starter, hash from jsonb_to_recordset(
            ${JSON.stringify(replaced)}::jsonb) as r (starter text, hash text))
      order by pair.starter, user_id, contact_id, voted_at desc
    ), voting as (
      select starter_id, count(distinct user_id)::int as voters from newest
      where verdict = 'useful' or (verdict = 'not_useful' and (reason is null
        or reason not in (${sql.join([...REASONS_BESIDE_THE_RATE])})))
      group by starter_id
    ), returned as (
      select starter_id, count(*)::int as open_feedback from votes
      where account_id = ${accountId} and verdict = 'not_useful'
        and not is_held
        and answered_at is null and (comment is not null
          or reason in (${sql.join([...FEEDBACK_REASONS])}))
      group by starter_id
    )
    select starter_id, coalesce(voters, 0) as voters,
      coalesce(open_feedback, 0) as open_feedback
    from voting full join returned using (starter_id)`.execute(db);

  return new Map(
    rows.map((row) => [
      row.starter_id,
      { voters: row.voters, openFeedback: row.open_feedback },
    ]),
  );
};

type RowCounts = Omit<Recounted, 'starters'>;

const countRows = async (
  db: Transaction<Tables>,
  accountId: number,
): Promise<RowCounts> => {
  const { rows } = await sql<RowCounts>`
    select
      (select count(*)::int from wordings where account_id = ${accountId})
        as wordings,
      (select count(*)::int from requests where account_id = ${accountId})
        as requests,
      (select count(*)::int from request_waiters
        where account_id = ${accountId} and user_id < 0) as "unknownWaiters",
      count(*) filter (where not is_retracted)::int as votes,
      count(*) filter (where answered_at is not null)::int as answers,
      count(*) filter (where user_id < 0)::int as "unknownVoters",
      count(*) filter (where contact_id like '?%')::int as "unknownClients",
      count(*) filter (where wrong_fact not like '%#%')::int as "unmarkedFacts",
      count(*) filter (where not exists (select from wordings
        where wordings.account_id = votes.account_id
          and wordings.starter_id = votes.starter_id
          and wordings.hash = votes.wording))::int as "withoutWording"
    from votes where account_id = ${accountId}`.execute(db);
  const [counts] = rows;
  if (!counts) throw new Error('PostgreSQL counted nothing.');

  return counts;
};

/** Makes a count and a roll-up due of these starters, and of all that have votes. */
export const markAll = async (
  db: Database,
  accountId: number,
  starterIds: string[],
): Promise<void> => {
  const rows = await db
    .selectFrom('votes')
    .select('starter_id')
    .distinct()
    .where('account_id', '=', accountId)
    .execute();
  await addIntents(db, accountId, 'roll_up', [
    ...starterIds,
    ...rows.map(({ starter_id }) => starter_id),
  ]);
};

/** Counts in PostgreSQL, inside the transaction of a rebuild. */
export const createCountRebuilding = (
  db: Transaction<Tables>,
  accountId: number,
  now: () => Date,
): CountRebuilding => ({
  markAll: (starterIds) => markAll(db, accountId, starterIds),

  recount: (starters) =>
    recount(
      {
        votes: createVoteReader(db),
        counts: {
          ...createCountStore(db),
          save: (...counts) => saveCounts(db, ...counts),
        },
        editionsOf: async () =>
          readEditions(accountId, starters, createWordingStore(db)),
        now,
      },
      accountId,
    ),

  listTallies: async () =>
    new Map(
      (await createTallyStore(db).listWhole(accountId)).map(
        ({ starterId, voters, openFeedback }) => [
          starterId,
          { voters, openFeedback },
        ],
      ),
    ),

  countRows: async (starters) => ({
    ...(await countRows(db, accountId)),
    starters: await countByStarter(db, accountId, starters),
  }),

  listStartersToSend: async () => {
    const rows = await db
      .selectFrom('outbox')
      .innerJoin('votes', (join) =>
        join
          .onRef('votes.account_id', '=', 'outbox.account_id')
          .onRef('votes.vote_key', '=', 'outbox.key'),
      )
      .select('votes.starter_id')
      .distinct()
      .where('outbox.account_id', '=', accountId)
      .where('outbox.kind', 'in', ['vote', 'answer'])
      .where(isDue)
      .whereRef('outbox.sent_revision', '<', 'outbox.revision')
      .execute();

    return new Set(rows.map(({ starter_id }) => starter_id));
  },
});
