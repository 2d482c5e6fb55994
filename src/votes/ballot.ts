import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { PRIVACIES, type Privacy } from '@starters/contracts';
import { z } from 'zod';

/** What a ballot permits: this person, on this contact, to judge this wording of this starter. */
export interface Ballot {
  accountId: number;
  userId: number;
  contactId: string;
  starterId: string;
  wording: string;
  /** The targeted segments the contact was in when the ballot was given. */
  segmentIds: string[];
  /** Milliseconds since 1970. */
  expiresAt: number;
  /** The privacy that the card promised with it. */
  promised: Privacy;
}

/** Encrypts and decrypts ballots. */
export interface BallotBox {
  seal(ballot: Ballot): string;
  open(
    sealed: string,
  ): { ok: true; ballot: Ballot } | { ok: false; reason: 'altered' };
}

const ballotSchema = z.tuple([
  z.number(),
  z.number(),
  z.string(),
  z.string(),
  z.string(),
  z.array(z.string()),
  z.number(),
  // By its place; by its name in those of before.
  z.union([
    z.enum(PRIVACIES),
    z
      .int()
      .min(0)
      .max(PRIVACIES.length - 1)
      .transform((place) => PRIVACIES[place] ?? 'confidential'),
  ]),
]);

const ivBytes = 12;
const tagBytes = 16;

/** Random bytes, a few of many at a time: to ask for each by itself takes as long as to use it. */
const createRandom = (bytes: number) => {
  let pool = randomBytes(0);

  return (): Buffer => {
    if (pool.length < bytes) pool = randomBytes(bytes * 256);
    const some = pool.subarray(0, bytes);
    pool = pool.subarray(bytes);

    return some;
  };
};

/**
 * Ballots are sealed (AES-256-GCM), not only signed: the segments inside are marketing's and
 * must not be readable on a salesperson's card. See docs/decisions/0003-ballots-are-sealed.md.
 *
 * @param earlierSecrets open ballots that were given before the secret was changed
 */
export const createBallotBox = (
  secret: string,
  earlierSecrets: readonly string[] = [],
): BallotBox => {
  const toKey = (of: string): KeyObject =>
    // Made once: of raw bytes each cipher would make a key of its own.
    createSecretKey(Buffer.from(hkdfSync('sha256', of, '', 'ballot', 32)));
  const key = toKey(secret);
  const nextIv = createRandom(ivBytes);
  const keys = [key, ...earlierSecrets.map(toKey)];

  /** The content of a ballot; null where this key does not open it. */
  const decipher = (bytes: Buffer, by: KeyObject): string | null => {
    try {
      const opening = createDecipheriv(
        'aes-256-gcm',
        by,
        bytes.subarray(0, ivBytes),
        { authTagLength: tagBytes },
      );
      opening.setAuthTag(bytes.subarray(-tagBytes));

      return Buffer.concat([
        opening.update(bytes.subarray(ivBytes, -tagBytes)),
        opening.final(),
      ]).toString('utf8');
    } catch {
      return null;
    }
  };

  return {
    seal: (ballot) => {
      const iv = nextIv();
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const content = JSON.stringify([
        ballot.accountId,
        ballot.userId,
        ballot.contactId,
        ballot.starterId,
        ballot.wording,
        ballot.segmentIds,
        ballot.expiresAt,
        PRIVACIES.indexOf(ballot.promised),
      ]);
      const sealed = Buffer.concat([
        iv,
        cipher.update(content, 'utf8'),
        cipher.final(),
        cipher.getAuthTag(),
      ]);

      return sealed.toString('base64url');
    },

    open: (sealed) => {
      try {
        const bytes = Buffer.from(sealed, 'base64url');
        // Node's Base64 decoder ignores stray characters, so the text itself is compared.
        if (bytes.toString('base64url') !== sealed) throw new Error('spelling');
        const content = keys.reduce<string | null>(
          (found, each) => found ?? decipher(bytes, each),
          null,
        );
        if (content === null) throw new Error('key');
        const [
          accountId,
          userId,
          contactId,
          starterId,
          wording,
          segmentIds,
          expiresAt,
          promised,
        ] = ballotSchema.parse(JSON.parse(content));

        return {
          ok: true,
          ballot: {
            accountId,
            userId,
            contactId,
            starterId,
            wording,
            segmentIds,
            expiresAt,
            promised,
          },
        };
      } catch {
        return { ok: false, reason: 'altered' };
      }
    },
  };
};
