import { sql } from 'kysely';
import type { TallyRepository, WholeTally } from '#src/votes/tallies.ts';
import type { Database } from './open-database.ts';

const listWhole = async (
  db: Database,
  accountId: number,
): Promise<WholeTally[]> => {
  // As one value: to send and read hundreds of rows takes longer than to find them.
  const { rows } = await sql<{ tallies: string | null }>`
    select string_agg(concat_ws(',', starter_id, useful, weight, voters,
      useful_voters, open_feedback,
      (date_part('epoch', last_vote_at) * 1000)::bigint), ';') as tallies
    from tallies where account_id = ${accountId}`.execute(db);

  return (rows[0]?.tallies ?? '')
    .split(';')
    .filter(Boolean)
    .map((line) => {
      const [starterId = '', ...numbers] = line.split(',');
      const [useful, weight, voters, usefulVoters, openFeedback] = numbers.map(
        Number,
      ) as [number, number, number, number, number];
      // Left out where nobody has voted.
      const last = numbers[5];

      return {
        starterId,
        useful,
        weight,
        voters,
        usefulVoters,
        openFeedback,
        lastVoteAt: last === undefined ? null : new Date(Number(last)),
      };
    });
};

/** Tallies in PostgreSQL. */
export const createTallyStore = (db: Database): TallyRepository => ({
  list: async (accountId) => {
    const rows = await db
      .selectFrom('tallies')
      .selectAll()
      .where('account_id', '=', accountId)
      .execute();

    return rows.map((row) => ({
      starterId: row.starter_id,
      useful: row.useful,
      weight: row.weight,
      voters: row.voters,
      usefulVoters: row.useful_voters,
      cells: row.cells,
      openFeedback: row.open_feedback,
      lastVoteAt: row.last_vote_at,
    }));
  },

  listWhole: (accountId) => listWhole(db, accountId),
});
