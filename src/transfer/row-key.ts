import { createHash } from 'node:crypto';

const digits = 5;

/** The key of the intent of a row, counted from 0. */
export const rowKey = (importKey: string, index: number): string =>
  `${importKey}:${String(index + 1).padStart(digits, '0')}`;

/** The import and the row, counted from 0, that a key names. */
export const readRowKey = (
  key: string,
): { importKey: string; index: number } => {
  const at = key.lastIndexOf(':');

  return { importKey: key.slice(0, at), index: Number(key.slice(at + 1)) - 1 };
};

/** What the record of a row has in its unique property, of a length that HubSpot takes. */
export const creationKeyOfRow = (key: string): string =>
  `import-${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;

/** Under which an import reserves the titles and texts of its rows. */
export const reservationKeyOf = (importKey: string): string =>
  `import ${importKey}`;
