import type { FeedbackGroup, FeedbackVote } from '@starters/contracts';
import { shorten } from '#src/shorten.ts';

/** What a page tells of feedback: HubSpot's proxy passes on 1 MB, and a page has more than this. */
const mostBytes = 350_000;

/**
 * Votes of a group and characters of each text, from all there is room for to what always fits. The
 * record of a vote has all of its words.
 */
const STEPS = [
  { votes: 100, letters: 2000 },
  { votes: 50, letters: 1000 },
  { votes: 20, letters: 500 },
  { votes: 5, letters: 280 },
  { votes: 2, letters: 140 },
] as const;

const clipVote = (vote: FeedbackVote, letters: number): FeedbackVote => ({
  ...vote,
  comment: vote.comment && shorten(vote.comment, letters),
  ownWords: vote.ownWords && shorten(vote.ownWords, letters),
});

const clipGroup = (
  group: FeedbackGroup,
  { votes, letters }: (typeof STEPS)[number],
): FeedbackGroup => ({
  ...group,
  title: shorten(group.title, letters),
  opener: shorten(group.opener, letters),
  votes: group.votes.slice(0, votes).map((vote) => clipVote(vote, letters)),
});

/**
 * Groups of feedback as far as a page has room: the oldest votes of each, with shorter words where
 * there are many. No group is left out, and its `count` and `until` stay those of all its votes.
 */
export const fitFeedback = (groups: FeedbackGroup[]): FeedbackGroup[] => {
  let fitted = groups;
  for (const step of STEPS) {
    fitted = groups.map((group) => clipGroup(group, step));
    if (Buffer.byteLength(JSON.stringify(fitted)) <= mostBytes) break;
  }

  return fitted;
};
