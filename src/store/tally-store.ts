import { type Kysely, type Selectable, sql } from 'kysely';
import type {
  StarterTally,
  TallyRepository,
  WholeTally,
} from '#src/votes/tallies.ts';
import { createEvidenceReader, type ReadEvidence } from './evidence-text.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';
import { isIn, listParts, type Part } from './tally-parts.ts';

/** One part of the tallies; all parts together have each starter once. */
const listPart = async (
  db: Kysely<Tables>,
  accountId: number,
  part: Part,
  readEvidence: ReadEvidence,
): Promise<WholeTally[]> => {
  // As one value: to send and read hundreds of rows takes longer than to find them.
  const { rows } = await sql<{ tallies: string | null }>`
    select string_agg(concat_ws(',', starter_id, useful, weight, voters,
      useful_voters, open_feedback, evidence,
      (date_part('epoch', last_vote_at) * 1000)::bigint), ';') as tallies
    from tallies where account_id = ${accountId} and ${isIn(part)}`.execute(db);

  return (rows[0]?.tallies ?? '')
    .split(';')
    .filter(Boolean)
    .map((line) => {
      const [starterId = '', ...values] = line.split(',');
      const evidence = values.splice(5, 1)[0] ?? '';
      const [useful, weight, voters, usefulVoters, openFeedback] = values.map(
        Number,
      ) as [number, number, number, number, number];
      // Left out where nobody has voted.
      const last = values[5];

      return {
        starterId,
        useful,
        weight,
        voters,
        usefulVoters,
        openFeedback,
        evidence: readEvidence(evidence),
        lastVoteAt: last === undefined ? null : new Date(Number(last)),
      };
    });
};

const listWhole = async (
  db: Database,
  accountId: number,
): Promise<WholeTally[]> => {
  const readEvidence = createEvidenceReader();
  const parts = await listParts(db, accountId);
  const read = async (from: Kysely<Tables>): Promise<WholeTally[]> => {
    const all: WholeTally[][] = [];
    for (const part of parts) {
      all.push(await listPart(from, accountId, part, readEvidence));
    }

    return all.flat();
  };

  return parts.length === 1
    ? read(db)
    : db
        .transaction()
        // One state of all parts, however long reading takes.
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(read);
};

/** The tally of a row, in the domain's words. */
export const toTally = (
  row: Selectable<Tables['tallies']>,
  readEvidence: ReadEvidence,
): StarterTally => ({
  starterId: row.starter_id,
  useful: row.useful,
  weight: row.weight,
  voters: row.voters,
  usefulVoters: row.useful_voters,
  cells: row.cells,
  openFeedback: row.open_feedback,
  evidence: readEvidence(row.evidence),
  lastVoteAt: row.last_vote_at,
});

/** Tallies in PostgreSQL. */
export const createTallyStore = (db: Database): TallyRepository => ({
  listWhole: (accountId) => listWhole(db, accountId),

  readVersion: async (accountId) => {
    const known = await db
      .selectFrom('offering_versions')
      .select('version')
      .where('account_id', '=', accountId)
      .executeTakeFirst();

    return known?.version ?? 0;
  },
});
