import { sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * What installing writes, and a service that ran before anybody opened a card: HubSpot has all of
 * it. Whoever votes or asks opens a card first, which leaves rows in other tables.
 */
const madeByItself = [
  'accounts',
  'installations',
  'catalogs',
  'figure_cells',
  'inbox_cursors',
  'offering_versions',
  'outbox',
  'releases',
  'request_waiters',
  'requests',
  'starter_changes',
  'tallies',
  'votes',
  'wordings',
] as const satisfies (keyof Tables)[];

/** What installing writes. */
const ofInstallation = ['accounts', 'installations', 'inbox_cursors'];

/** Whether something waits for HubSpot that is no figure, or somebody changed a starter. */
const hasSaid = async (
  db: Transaction<Tables>,
  accountId: number,
): Promise<boolean> => {
  const { rows } = await sql<{ said: boolean }>`
    select exists (select from outbox where account_id = ${accountId}
        and kind <> 'roll_up' and is_due and sent_revision < revision)
      or exists (select from starter_changes where account_id = ${accountId}
        and user_id is not null) as said`.execute(db);

  return rows[0]?.said !== false;
};

/**
 * The tables of an account that a rebuild would write over, with how many rows each has, where
 * somebody said some of it; none where all was made by itself.
 *
 * @param filled rows by table, of tables that have some
 */
export const listSaid = async (
  db: Transaction<Tables>,
  { accountId, isInstalled }: { accountId: number; isInstalled?: boolean },
  filled: ReadonlyMap<string, number>,
): Promise<[string, number][]> => {
  const isMade = ([table]: [string, number]) =>
    madeByItself.some((each) => each === table);
  const isSaid = ![...filled].every(isMade) || (await hasSaid(db, accountId));
  if (!isSaid) return [];

  return [...filled].filter(
    ([table]) => isInstalled !== true || !ofInstallation.includes(table),
  );
};

/** Makes room for what is read and restored; an installation that no backup replaces stays. */
export const clearMade = async (
  db: Transaction<Tables>,
  {
    accountId,
    isRestored,
    isInstalled,
  }: { accountId: number; isRestored: boolean; isInstalled?: boolean },
): Promise<void> => {
  const stays = [
    ...(isRestored && isInstalled !== true ? [] : ['installations']),
    ...(isRestored ? [] : ['accounts']),
  ];
  for (const table of madeByItself) {
    if (stays.includes(table)) continue;
    await sql`
      delete from ${sql.table(table)} where account_id = ${accountId}`.execute(
      db,
    );
  }
};
