import type { Vote } from '#src/votes/vote.ts';

/** Feedback in the revision that was read. */
export interface FeedbackAsRead {
  voteKey: string;
  revision: number;
}

/** The id a piece of feedback has on marketing's page; opaque there, another after every change. */
export const toFeedbackId = ({ voteKey, revision }: Vote): string =>
  `${voteKey}.${revision}`;

/** Parses an id; null when it is invalid. */
export const readFeedbackId = (id: string): FeedbackAsRead | null => {
  const [, voteKey, revision] = /^([\w-]+)\.(\d{1,9})$/.exec(id) ?? [];

  return voteKey && revision ? { voteKey, revision: Number(revision) } : null;
};
