import { createHash, randomBytes } from 'node:crypto';
import { MINUTE_MS } from '@starters/contracts';

/** What a link opens; one made for one thing opens no other. */
export const LINK_PURPOSES = [
  'print',
  'export_starters',
  'export_votes',
] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** Whose link it is and what it opens. */
export interface LinkOwner {
  accountId: number;
  userId: number;
  purpose: LinkPurpose;
}

/** Keeps which links may be opened. The token itself is kept nowhere, only its hash. */
export interface LinkRepository {
  add(link: LinkOwner & { tokenHash: string; expiresAt: Date }): Promise<void>;
  /** Takes the link away; false when it is not there, late, another's, or for something else. */
  take(link: LinkOwner & { tokenHash: string }, now: Date): Promise<boolean>;
}

/** So long a link may be opened. */
const linkLifeMs = MINUTE_MS;
const tokenBytes = 16;
const hash = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');

/** The key of a link: names it, and opens nothing. */
export const linkKey = (token: string): string => hash(token);

/** A link as it is made. */
export interface MadeLink {
  /** Opens it once, as the last part of its path. */
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
 * 60 s, for this account, person and purpose.
 */
export const makeLink = async (
  { links, now }: LinkDeps,
  owner: LinkOwner,
): Promise<MadeLink> => {
  const token = randomBytes(tokenBytes).toString('base64url');
  const expiresAt = new Date(now().getTime() + linkLifeMs);
  await links.add({ ...owner, tokenHash: hash(token), expiresAt });

  return { token, key: linkKey(token), expiresAt };
};

/** Whether the link may be opened now; it is used up by asking. */
export const openLink = (
  { links, now }: LinkDeps,
  owner: LinkOwner,
  token: string,
): Promise<boolean> => links.take({ ...owner, tokenHash: hash(token) }, now());
