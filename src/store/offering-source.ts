import { type Kysely, sql } from 'kysely';
import type { StarterTally } from '#src/votes/tallies.ts';
import type { OfferingSource } from '#src/offering/offering-source.ts';
import { isUncredited } from './is-uncredited.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';
import { createEvidenceReader } from './evidence-text.ts';
import { isIn, listParts } from './tally-parts.ts';
import { toTally } from './tally-store.ts';

/**
 * Raises the version of an account's tallies and credits, in the transaction that changes them: its
 * row stays locked until then, so that versions become visible in their order.
 *
 * @param isWhole whether something was deleted, so that everything is to be read again
 * @returns the version of what changes now
 */
export const raiseOfferingVersion = async (
  db: Kysely<Tables>,
  accountId: number,
  { isWhole }: { isWhole: boolean } = { isWhole: false },
): Promise<number> => {
  const { version } = await db
    .insertInto('offering_versions')
    .values({
      account_id: accountId,
      version: 1,
      whole_since: isWhole ? 1 : 0,
    })
    .onConflict((conflict) =>
      conflict.column('account_id').doUpdateSet({
        version: sql`offering_versions.version + 1`,
        ...(isWhole ? { whole_since: sql`offering_versions.version + 1` } : {}),
      }),
    )
    .returning('version')
    .executeTakeFirstOrThrow();

  return version;
};

/** What offerings are computed from, in PostgreSQL. */
export const createOfferingSource = (db: Database): OfferingSource => ({
  readChanges: (accountId, since) =>
    db
      .transaction()
      // One state of all three, however long reading takes.
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (transaction) => {
        const known = await transaction
          .selectFrom('offering_versions')
          .select(['version', 'whole_since'])
          .where('account_id', '=', accountId)
          .executeTakeFirst();
        const version = known?.version ?? 0;
        const isWhole =
          since === null ||
          since > version ||
          since < (known?.whole_since ?? 0);
        const readEvidence = createEvidenceReader();
        const tallies: StarterTally[] = [];
        const from = isWhole ? -1 : (since ?? -1);
        for (const part of await listParts(transaction, accountId, from)) {
          const rows = await transaction
            .selectFrom('tallies')
            .selectAll()
            .where('account_id', '=', accountId)
            .where(isIn(part))
            .where('version', '>', from)
            .execute();
          for (const row of rows) tallies.push(toTally(row, readEvidence));
        }
        const credits = await transaction
          .selectFrom('wordings')
          .select(['hash', 'credited_to'])
          .where('account_id', '=', accountId)
          .where('credited_to', 'is not', null)
          .where((where) => where.not(isUncredited))
          .execute();

        return {
          version,
          isWhole,
          tallies,
          credits: new Map(
            credits.flatMap(({ hash, credited_to }) =>
              credited_to === null ? [] : [[hash, credited_to] as const],
            ),
          ),
        };
      }),
});
