import { sql, type SqlBool } from 'kysely';
import type { ImportProgress } from '#src/transfer/import-repository.ts';
import type { Database } from './open-database.ts';

/** How far the outbox is with the rows of an import. */
export const readImportProgress = async (
  db: Database,
  accountId: number,
  key: string,
): Promise<ImportProgress> => {
  const isOpen = sql<boolean>`(sent_revision < revision or attempted_at is not null)`;
  const rows = await db
    .selectFrom('outbox')
    .select(['record_id', 'because', isOpen.as('is_open')])
    .where('account_id', '=', accountId)
    .where('kind', '=', 'import')
    .where(sql<SqlBool>`starts_with(key, ${`${key}:`})`)
    .orderBy('key')
    .execute();
  const pauses = await db
    .selectFrom('outbox_pauses')
    .select(['refusal', 'because'])
    .where('account_id', '=', accountId)
    .where('kind', 'in', ['import', 'segments', 'all'])
    // What the app holds back by itself is no word of HubSpot's.
    .where('refusal', '<>', 'budget')
    .execute();
  const ofShape = pauses.find(({ refusal }) => refusal === 'shape');
  const open = rows.filter(({ is_open }) => is_open).length;

  return {
    sent: rows.length - open,
    open,
    refusedBecause:
      rows.find(({ because }) => because !== null)?.because ??
      (open > 0 ? (ofShape?.because ?? null) : null),
    waitsBecause: pauses[0]?.because ?? null,
    recordIds: rows.map(({ record_id }) => record_id),
  };
};
