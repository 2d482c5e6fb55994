import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
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
  z.enum(PRIVACIES),
]);

const ivBytes = 12;
const tagBytes = 16;

/**
 * Ballots are sealed (AES-256-GCM), not only signed: the segments inside are marketing's and
 * must not be readable on a salesperson's card. See docs/decisions/0003-ballots-are-sealed.md.
 */
export const createBallotBox = (secret: string): BallotBox => {
  // Made once: of raw bytes each cipher would make a key of its own.
  const key = createSecretKey(
    Buffer.from(hkdfSync('sha256', secret, '', 'ballot', 32)),
  );

  return {
    seal: (ballot) => {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const content = JSON.stringify([
        ballot.accountId,
        ballot.userId,
        ballot.contactId,
        ballot.starterId,
        ballot.wording,
        ballot.segmentIds,
        ballot.expiresAt,
        ballot.promised,
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
        const decipher = createDecipheriv(
          'aes-256-gcm',
          key,
          bytes.subarray(0, ivBytes),
          { authTagLength: tagBytes },
        );
        decipher.setAuthTag(bytes.subarray(-tagBytes));
        const content = Buffer.concat([
          decipher.update(bytes.subarray(ivBytes, -tagBytes)),
          decipher.final(),
        ]).toString('utf8');
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
