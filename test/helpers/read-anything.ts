import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ExportError } from '#demo/seed/read-export.ts';
import { seedFromExport } from '#demo/seed/seed-from-export.ts';
import { BackupFileError } from '#src/rebuild/backup-file-error.ts';
import { checkBackup, readBackup } from '#src/rebuild/backup-file.ts';
import { decodeContent } from '#src/transfer/decode-content.ts';
import { readTable } from '#src/transfer/read-table.ts';

/**
 * Gives a text to every reader of files that people bring: contacts of the preview, rows of starters,
 * and backups. Each takes it or refuses it with a sentence of its own; anything else is thrown.
 */
export const readByAll = async (text: string): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'any-file-'));
  const file = path.join(folder, 'brought');
  try {
    writeFileSync(file, text);
    await seedFromExport(file, Date.now(), () => {}).catch((error: unknown) => {
      if (!(error instanceof ExportError)) throw error;
    });
    const decoded = decodeContent({ text, base64: null });
    if (decoded.ok) readTable(decoded.text);
    try {
      await checkBackup(file);
      for await (const row of readBackup(file)) expect(row).toBeDefined();
    } catch (error) {
      if (!(error instanceof BackupFileError)) throw error;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
};
