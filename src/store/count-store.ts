import { sql, type SqlBool, type Transaction } from 'kysely';
import type { CountRepository, StarterCount } from '#src/votes/counts.ts';
import { inStatements } from './in-statements.ts';
import { addIntents } from './add-intents.ts';
import { toEvidenceText } from './evidence-text.ts';
import { raiseOfferingVersion } from './offering-source.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

/**
 * Keeps tallies, except where a newer count is kept already; says of which starters. Locks the
 * tallies until the transaction ends.
 */
const saveTallies = async (
  db: Pick<Database, 'insertInto'>,
  accountId: number,
  counts: StarterCount[],
  version: number,
): Promise<Set<string>> => {
  const ids = new Set<string>();
  for (const some of inStatements(counts)) {
    const saved = await db
      .insertInto('tallies')
      .values(
        some.map(({ starterId, revision, tally }) => ({
          account_id: accountId,
          starter_id: starterId,
          useful: tally.useful,
          weight: tally.weight,
          voters: tally.voters,
          useful_voters: tally.usefulVoters,
          cells: JSON.stringify(tally.cells),
          evidence: toEvidenceText(tally.evidence),
          open_feedback: tally.openFeedback,
          last_vote_at: tally.lastVoteAt,
          counted_revision: revision,
          version,
        })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['account_id', 'starter_id'])
          .doUpdateSet({
            useful: sql`excluded.useful`,
            weight: sql`excluded.weight`,
            voters: sql`excluded.voters`,
            useful_voters: sql`excluded.useful_voters`,
            cells: sql`excluded.cells`,
            evidence: sql`excluded.evidence`,
            open_feedback: sql`excluded.open_feedback`,
            last_vote_at: sql`excluded.last_vote_at`,
            counted_revision: sql`excluded.counted_revision`,
            version: sql`excluded.version`,
          })
          .where(
            sql<SqlBool>`tallies.counted_revision <= excluded.counted_revision`,
          ),
      )
      .returning('starter_id')
      .execute();

    for (const { starter_id } of saved) ids.add(starter_id);
  }

  return ids;
};

const replaceCells = async (
  db: Transaction<Tables>,
  accountId: number,
  counts: StarterCount[],
): Promise<void> => {
  if (counts.length === 0) return;
  await db
    .deleteFrom('figure_cells')
    .where('account_id', '=', accountId)
    .where(
      'starter_id',
      'in',
      counts.map(({ starterId }) => starterId),
    )
    .execute();
  const cells = counts.flatMap((count) =>
    count.cells.map(({ voterIds, ...cell }) => ({
      ...cell,
      starter: count.starterId,
      voters: voterIds.join(),
    })),
  );
  if (cells.length === 0) return;
  // As one value: there may be more cells than a statement may have parameters.
  await sql`
    insert into figure_cells (account_id, starter_id, dimension, facet, key,
      useful, weight, voters)
    select ${accountId}, cell.*
    from json_to_recordset(${JSON.stringify(cells)})
      as cell (starter text, dimension text, facet text, key text,
        useful float8, weight float8, voters text)
    on conflict (account_id, dimension, facet, starter_id, key)
      do update set useful = excluded.useful, weight = excluded.weight,
        voters = excluded.voters`.execute(db);
};

/** Keeps counts inside a transaction; one older than what is kept changes nothing. */
export const saveCounts = async (
  transaction: Transaction<Tables>,
  accountId: number,
  counts: StarterCount[],
): Promise<void> => {
  if (counts.length === 0) return;
  const version = await raiseOfferingVersion(transaction, accountId);
  const saved = await saveTallies(transaction, accountId, counts, version);
  await replaceCells(
    transaction,
    accountId,
    counts.filter(({ starterId }) => saved.has(starterId)),
  );
};

/** Counts in PostgreSQL: what is to be counted is what is to be rolled up on the records. */
export const createCountStore = (db: Database): CountRepository => ({
  mark: (accountId, starterIds) =>
    addIntents(db, accountId, 'roll_up', starterIds),

  listUncounted: async (accountId) => {
    const rows = await db
      .selectFrom('outbox')
      .leftJoin('tallies', (join) =>
        join
          .onRef('tallies.account_id', '=', 'outbox.account_id')
          .onRef('tallies.starter_id', '=', 'outbox.key'),
      )
      .select(['outbox.key', 'outbox.revision'])
      .where('outbox.account_id', '=', accountId)
      .where('outbox.kind', '=', 'roll_up')
      .where(
        sql<SqlBool>`coalesce(tallies.counted_revision, 0) < outbox.revision`,
      )
      .execute();

    return rows.map(({ key, revision }) => ({ starterId: key, revision }));
  },

  save: (accountId, counts) =>
    db
      .transaction()
      .execute((transaction) => saveCounts(transaction, accountId, counts)),
});
