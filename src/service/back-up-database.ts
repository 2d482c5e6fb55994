import { checkOfSecret, writeBackup } from '#src/rebuild/backup-file.ts';
import { BackupFileError } from '#src/rebuild/backup-file-error.ts';
import { isUpToDate, withSnapshot } from '#src/store/backup-rows.ts';
import type { Database } from '#src/store/open-database.ts';

/** What a backup is made of. */
export interface BackUpParts {
  db: Database;
  accountId: number;
  /** The service's APP_SECRET; the file tells whether it is the same, not what it is. */
  secret: string;
  file: string;
}

/**
 * Writes what only our database has of an account into a file, as it is at one moment; the service
 * may run.
 *
 * @returns how many rows it has, by table
 * @throws BackupFileError
 */
export const backUpDatabase = async ({
  db,
  accountId,
  secret,
  file,
}: BackUpParts): Promise<Map<string, number>> => {
  if (!(await isUpToDate(db))) {
    throw new BackupFileError(
      'The database is of an earlier version, or empty. Start the service once, which brings it up to date.',
    );
  }
  const counts = new Map<string, number>();
  await withSnapshot(db, accountId, ({ migrations, takenAt, rows }) => {
    const counted = async function* () {
      for await (const { table, line } of rows) {
        counts.set(table, (counts.get(table) ?? 0) + 1);
        yield line;
      }
      if (!counts.has('accounts')) {
        throw new BackupFileError(
          `The database has no account ${accountId}. Name one with --account.`,
        );
      }
    };

    return writeBackup(
      file,
      {
        accountId,
        writtenAt: takenAt,
        migrations,
        secretCheck: checkOfSecret(secret),
      },
      counted(),
    );
  });

  return counts;
};
