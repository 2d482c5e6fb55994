import type { Vote } from '#src/votes/vote.ts';

/** A return in the revision that was read. */
export interface ReturnAsRead {
  voteKey: string;
  revision: number;
}

/** The id a return has on marketing's page; opaque there, another after every change. */
export const toReturnId = ({ voteKey, revision }: Vote): string =>
  `${voteKey}.${revision}`;

/** Parses an id; null when it is invalid. */
export const readReturnId = (id: string): ReturnAsRead | null => {
  const [, voteKey, revision] = /^([\w-]+)\.(\d{1,9})$/.exec(id) ?? [];

  return voteKey && revision ? { voteKey, revision: Number(revision) } : null;
};
