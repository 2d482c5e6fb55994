import { createHash, randomBytes } from 'node:crypto';
import { MINUTE_MS } from '@starters/contracts';

/** What a link opens; a link works for its own purpose only. */
export const LINK_PURPOSES = [
  'print',
  'export_starters',
  'export_votes',
  'export_kept',
  'install',
] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** Whose link it is and what it opens. */
export interface LinkOwner {
  accountId: number;
  userId: number;
  purpose: LinkPurpose;
}

/** Stores single-use links, by the hash of their token; the token itself is not stored. */
export interface LinkRepository {
  add(
    link: LinkOwner & { tokenHash: string; expiresAt: Date },
    now: Date,
  ): Promise<void>;
  /** Uses up the link; false when unknown, expired, another person's or of another purpose. */
  take(link: LinkOwner & { tokenHash: string }, now: Date): Promise<boolean>;
}

/** Lifetime of a link, unless told otherwise. */
const linkLifeMs = MINUTE_MS;
const tokenBytes = 16;
const hash = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');

/** The key of a link, the hash of its token: identifies the link, but does not open it. */
export const linkKey = (token: string): string => hash(token);

/** A new link. */
export interface MadeLink {
  /** The secret: the last part of the link's path. */
  token: string;
  key: string;
  expiresAt: Date;
}

/** What making and opening links needs. */
export interface LinkDeps {
  links: LinkRepository;
  now: () => Date;
}

/**
 * Makes a link for a browser, which HubSpot does not sign for: 128 random bits, good once, for
 * this account, person and purpose.
 *
 * @param lifeMs how long it is good; default: 60 s
 */
export const makeLink = async (
  { links, now }: LinkDeps,
  owner: LinkOwner,
  lifeMs: number = linkLifeMs,
): Promise<MadeLink> => {
  const token = randomBytes(tokenBytes).toString('base64url');
  const at = now();
  const expiresAt = new Date(at.getTime() + lifeMs);
  await links.add({ ...owner, tokenHash: hash(token), expiresAt }, at);

  return { token, key: linkKey(token), expiresAt };
};

/** Whether the link may be opened now; the call uses it up. */
export const openLink = (
  { links, now }: LinkDeps,
  owner: LinkOwner,
  token: string,
): Promise<boolean> => links.take({ ...owner, tokenHash: hash(token) }, now());
