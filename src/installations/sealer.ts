import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

/** Encrypts what must not be readable in the database or a backup of it. */
export interface Sealer {
  /** The id of the key that seals. */
  keyId: string;
  /**
   * @param place what it is and whose, such as `48302715 access`: it opens there and nowhere else
   */
  seal(text: string, place: string): string;
  /** @throws SealError */
  open(sealed: string, place: string): string;
}

/** Why something sealed cannot be opened. */
export class SealError extends Error {
  override name = 'SealError';
  readonly reason: 'key_missing' | 'altered';

  constructor(reason: SealError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

const version = 'v1';
const ivBytes = 12;
const tagBytes = 16;

const derive = (secret: string, purpose: string, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', purpose, length));

/** The id of a key: eight hex digits from which nothing of the key follows. */
export const keyIdOf = (secret: string): string =>
  derive(secret, 'id of the key of tokens', 4).toString('hex');

/** The id of the key something was sealed with; null for what is not sealed. */
export const sealedBy = (sealed: string): string | null =>
  /^v1\.([0-9a-f]{8})\.[\w-]+$/.exec(sealed)?.[1] ?? null;

/**
 * Seals with AES-256-GCM: `v1.<key id>.<iv, text and tag as base64url>`. The place is authenticated
 * along, so that a token copied to another account does not open.
 *
 * @param secrets the newest first: it seals, and all of them open
 */
export const createSealer = (secrets: readonly string[]): Sealer => {
  const keys = new Map<string, KeyObject>(
    secrets.map((secret) => [
      keyIdOf(secret),
      // Made once: of raw bytes each cipher would make a key of its own.
      createSecretKey(derive(secret, 'tokens at rest', 32)),
    ]),
  );
  const [newest] = keys;
  if (!newest) throw new Error('There is no key to seal with.');
  const [keyId, key] = newest;

  return {
    keyId,

    seal: (text, place) => {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      cipher.setAAD(Buffer.from(place));
      const bytes = Buffer.concat([
        iv,
        cipher.update(text, 'utf8'),
        cipher.final(),
        cipher.getAuthTag(),
      ]);

      return `${version}.${keyId}.${bytes.toString('base64url')}`;
    },

    open: (sealed, place) => {
      const id = sealedBy(sealed);
      if (id === null) {
        throw new SealError('altered', 'This is nothing that was sealed.');
      }
      const known = keys.get(id);
      if (!known) {
        throw new SealError(
          'key_missing',
          `It is sealed with the key ${id}, which the service does not have; it has ${[...keys.keys()].join(', ')}. Put the secret that it had before into ENCRYPTION_KEY_PREVIOUS, or connect the account again.`,
        );
      }
      const bytes = Buffer.from(sealed.split('.')[2] ?? '', 'base64url');
      try {
        const decipher = createDecipheriv(
          'aes-256-gcm',
          known,
          bytes.subarray(0, ivBytes),
          { authTagLength: tagBytes },
        );
        decipher.setAAD(Buffer.from(place));
        decipher.setAuthTag(bytes.subarray(-tagBytes));

        return Buffer.concat([
          decipher.update(bytes.subarray(ivBytes, -tagBytes)),
          decipher.final(),
        ]).toString('utf8');
      } catch {
        throw new SealError(
          'altered',
          'It was altered, or belongs to another account. Connect the account again.',
        );
      }
    },
  };
};
