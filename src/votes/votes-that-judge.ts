import type { SplitVote } from '#src/ranking/figure-cells.ts';
import type { CountableVote } from './vote-reader.ts';

/** A starter with its votes, and which wordings of it there are. */
export interface Edition {
  starterId: string;
  /** All votes ever cast on it. */
  votes: Omit<CountableVote, 'isOpenFeedback'>[];
  /** Hash of its present wording; undefined where it is not known. */
  current: string | undefined;
  /** Hashes of its earlier wordings that say something else. */
  replaced: ReadonlySet<string>;
}

/** The votes of an edition, each with whether its wording is the present one, or was replaced. */
export const toSplitVotes = ({
  votes,
  current,
  replaced,
}: Edition): SplitVote[] =>
  votes.map((vote) => ({
    ...vote,
    onCurrentWording: current === undefined || vote.wording === current,
    isReplaced: replaced.has(vote.wording),
  }));

/**
 * The votes that judge a starter, on every screen and record: its own and those on its
 * translations, since they judge one idea. "Not how I’d say it" judges one text, so of the
 * translations it is left out. Votes on a wording that said something else judge nothing any more.
 *
 * @param editions the starter and its translations
 */
export const votesThatJudge = (
  starterId: string,
  editions: Edition[],
): SplitVote[] =>
  editions.flatMap((edition) =>
    toSplitVotes(edition).filter(
      ({ isReplaced, reason }) =>
        !isReplaced &&
        (edition.starterId === starterId || reason !== 'not_my_words'),
    ),
  );
