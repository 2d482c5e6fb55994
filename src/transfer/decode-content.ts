import { createHash } from 'node:crypto';

/** What somebody sent: pasted text, or the bytes of a file. */
export type Content =
  | { text: string | null; base64: string | null }
  | { text: null; bytes: Uint8Array };

/** A file's text, or that it is not stored as UTF-8. */
export type DecodedContent =
  { ok: true; text: string; hash: string } | { ok: false; fault: 'not_utf8' };

const notUtf8 = { ok: false, fault: 'not_utf8' } as const;

const decodeBytes = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const bytesOf = (content: Content): Uint8Array =>
  'bytes' in content
    ? content.bytes
    : Buffer.from(content.base64 ?? '', 'base64');

/**
 * The text that was sent. Bytes that are no UTF-8 are refused rather than guessed at: so are
 * UTF-16, whose letters are half zeros, workbooks, and texts in which characters are lost already.
 */
export const decodeContent = (content: Content): DecodedContent => {
  const decoded = content.text ?? decodeBytes(bytesOf(content));
  if (decoded === null || /[\0\uFFFD]/.test(decoded)) return notUtf8;
  const whole = decoded.replace(/^\uFEFF/, '');

  return {
    ok: true,
    text: whole,
    hash: createHash('sha256').update(whole).digest('base64url'),
  };
};
