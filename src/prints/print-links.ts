import { createHash, randomBytes } from 'node:crypto';

/** Keeps which pages may be opened. The token itself is kept nowhere, only its hash. */
export interface PrintLinkRepository {
  add(link: {
    accountId: number;
    userId: number;
    tokenHash: string;
    expiresAt: Date;
  }): Promise<void>;
  /** Takes the link away; false when it is not there, late, or another's. */
  take(
    accountId: number,
    userId: number,
    tokenHash: string,
    now: Date,
  ): Promise<boolean>;
}

const lifeMs = 60_000;
const tokenBytes = 16;
const hash = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');

/** What making and opening links needs. */
export interface PrintDeps {
  printLinks: PrintLinkRepository;
  now: () => Date;
}

/** Makes a link: 128 random bits, good once, for 60 s, for this account and person. */
export const makePrintLink = async (
  { printLinks, now }: PrintDeps,
  accountId: number,
  userId: number,
): Promise<string> => {
  const token = randomBytes(tokenBytes).toString('base64url');
  await printLinks.add({
    accountId,
    userId,
    tokenHash: hash(token),
    expiresAt: new Date(now().getTime() + lifeMs),
  });

  return `/print/${accountId}/${userId}/${token}`;
};

/** Whether the link may be opened now; it is used up by asking. */
export const openPrintLink = (
  { printLinks, now }: PrintDeps,
  accountId: number,
  userId: number,
  token: string,
): Promise<boolean> => printLinks.take(accountId, userId, hash(token), now());
