/** A backup's file cannot be used or written; the message says why and what to do. */
export class BackupFileError extends Error {
  override name = 'BackupFileError';
}
