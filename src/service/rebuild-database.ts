import { joinList } from '@starters/contracts';
import type { HubSpotClient } from '#src/hubspot/create-client.ts';
import type { InstalledObjects } from '#src/hubspot/install-objects.ts';
import {
  type BackupHeader,
  type BackupRow,
  checkBackup,
  checkOfSecret,
  newer,
  readBackup,
} from '#src/rebuild/backup-file.ts';
import { BackupFileError } from '#src/rebuild/backup-file-error.ts';
import { rebuildAccount } from '#src/rebuild/rebuild-account.ts';
import {
  type RebuildReport,
  type Restored,
  sayRebuilt,
} from '#src/rebuild/say-rebuilt.ts';
import { createCountRebuilding } from '#src/store/count-rebuilding.ts';
import { createCursorStore } from '#src/store/cursor-store.ts';
import type { Database } from '#src/store/open-database.ts';
import {
  dropOpenImports,
  findUnknownMigrations,
  lockEmpty,
  restoreRows,
} from '#src/store/restore-rows.ts';
import { doubtRestored } from '#src/store/settle-rebuilt.ts';
import { clearMade, listSaid } from '#src/store/made-by-itself.ts';
import { createReadBackStore } from '#src/store/read-back-store.ts';
import { createStarterRebuilding } from '#src/store/starter-rebuilding.ts';
import { BACKED_UP } from '#src/store/table-fates.ts';
import { createVoteRebuilding } from '#src/store/vote-rebuilding.ts';
import { createVoteKeys } from '#src/votes/vote-key.ts';
import { sourceOf } from './connect-read-back.ts';

/** A database that is not empty: nothing was changed. */
export class NotEmptyError extends Error {
  override name = 'NotEmptyError';
}

/** What a rebuild is made of. */
export interface RebuildParts {
  db: Database;
  client: HubSpotClient;
  objects: InstalledObjects;
  accountId: number;
  /** The service's APP_SECRET. */
  secret: string;
  /** Null where there is none. */
  backup: { file: string; header: BackupHeader } | null;
  /** Whether the app was installed by OAuth in this database: that installation stays. */
  isInstalled?: boolean;
  /** Goes on where no vote has a key of this secret. */
  acceptsOtherSecret: boolean;
  now: () => Date;
}

type Transaction = Parameters<typeof restoreRows>[0];

/**
 * Checks a backup before anything is changed.
 *
 * @throws BackupFileError where it is damaged, of another account, or of another secret
 */
export const openBackup = async (
  file: string,
  { accountId, secret }: { accountId: number; secret: string },
): Promise<NonNullable<RebuildParts['backup']>> => {
  const header = await checkBackup(file);
  if (header.accountId !== accountId) {
    throw new BackupFileError(
      `${file} is a backup of account ${header.accountId}, not of ${accountId}. Set HUBSPOT_ACCOUNT_ID or --account, or name another file.`,
    );
  }
  if (header.secretCheck !== checkOfSecret(secret)) {
    throw new BackupFileError(
      `${file} was written with another APP_SECRET. Set the one that the service had: with another, everybody's next vote would become a second record.`,
    );
  }

  return { file, header };
};

/** The migration from which on accounts have no token. */
const tokensMoved = '0045-installations';

const rowsOf = async function* (
  file: string,
  { accountId, isInstalled }: Pick<RebuildParts, 'accountId' | 'isInstalled'>,
  migrations: readonly string[],
): AsyncGenerator<BackupRow> {
  for await (const { row } of readBackup(file)) {
    if (!row) continue;
    if (row.row['account_id'] !== accountId) {
      throw new BackupFileError(`${file} has rows of another account.`);
    }
    // The tokens of the newer installation are the ones.
    if (isInstalled && row.table === 'installations') continue;
    // Before tokens had a table of their own, accounts had a column for one.
    yield row.table === 'accounts' && !migrations.includes(tokensMoved)
      ? { ...row, row: { ...row.row, access_token: '' } }
      : row;
  }
};

const restore = async (
  db: Transaction,
  parts: RebuildParts,
  { file, header }: NonNullable<RebuildParts['backup']>,
): Promise<Restored> => {
  const { accountId, objects } = parts;
  const { migrations, writtenAt } = header;
  const unknown = await findUnknownMigrations(db, migrations);
  if (unknown.length > 0) throw newer(file);
  const counts = await restoreRows(
    db,
    migrations,
    rowsOf(file, parts, migrations),
  );
  await db
    .updateTable('accounts')
    .set({
      starter_type_id: objects.starterTypeId,
      vote_type_id: objects.voteTypeId,
    })
    .where('account_id', '=', accountId)
    .execute();
  await doubtRestored(db, accountId, writtenAt);

  return {
    writtenAt,
    counts: BACKED_UP.map(({ table, name }) => ({
      name,
      count: counts.get(table) ?? 0,
    })),
    openImports: await dropOpenImports(db, accountId),
  };
};

/**
 * Rebuilds an account's data from HubSpot's records and from a backup, in one transaction: it is
 * all there, or nothing was changed.
 *
 * @throws NotEmptyError, BackupFileError, OtherSecretError, HubSpotError
 */
export const rebuildDatabase = (parts: RebuildParts): Promise<RebuildReport> =>
  parts.db.transaction().execute(async (db) => {
    const { client, objects, accountId, backup, now } = parts;
    const filled = await lockEmpty(db, accountId);
    const data = await listSaid(db, parts, filled);
    if (data.length > 0) {
      const what = data.map(([table, count]) => `${table} ${count}`);
      throw new NotEmptyError(
        `The database has data of account ${accountId} already (${joinList(what, 'en')}). A rebuild needs an empty one: make a new database and name it in DATABASE_URL.`,
      );
    }
    if (filled.size > 0) {
      await clearMade(db, {
        ...parts,
        isRestored: backup !== null,
      });
    }
    const restored = backup && (await restore(db, parts, backup));
    const figures = await rebuildAccount(
      {
        records: sourceOf({ client, ...objects }),
        votes: createVoteRebuilding(db, accountId),
        starters: createStarterRebuilding(db, accountId),
        counts: createCountRebuilding(db, accountId, now),
        cursors: createCursorStore(db),
        voteKey: createVoteKeys(parts.secret),
        now,
      },
      accountId,
      parts,
    );
    await createReadBackStore(db).finish(accountId);

    return sayRebuilt(
      figures,
      restored,
      BACKED_UP.map(({ without }) => without),
    );
  });
