import {
  fillText,
  type Language,
  type FeedbackGroup,
  type FeedbackLine,
  type StarterRecordCard,
} from '@starters/contracts';
import { shorten } from '#src/shorten.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Vote } from '#src/votes/vote.ts';
import { formatDay } from '#src/texts/format-day.ts';
import type { VoterOf } from './name-voters.ts';

const mostWords = 3;
/** In characters; the vote's own record, beside the card, has the rest. */
const longestWords = 280;

/** Open feedback, one line a reason: how many, and when the answer to the oldest is due. */
export const listFeedbackLines = (
  groups: FeedbackGroup[],
  language: Language,
  timeZone: string,
): FeedbackLine[] => {
  const { review } = textsIn(language);

  return groups.map(({ reason, count, dueAt, isOverdue }) => ({
    line: fillText(review.pair, {
      name: review[`reason.${reason ?? 'none'}`],
      value: count,
    }),
    due:
      dueAt === null
        ? null
        : fillText(isOverdue ? review.overdue : review.due, {
            date: formatDay(dueAt, language, timeZone),
          }),
    isOverdue,
  }));
};

/** The latest comments of salespeople; with the voter's name where votes are named. */
export const listOwnWords = (
  votes: Vote[],
  language: Language,
  timeZone: string,
  voterOf: VoterOf,
): StarterRecordCard['ownWords'] => {
  const { review, starterRecord } = textsIn(language);

  return votes
    .filter(
      ({ verdict, comment, ownWords }) =>
        verdict === 'not_useful' && (ownWords ?? comment),
    )
    .sort((one, other) => other.votedAt.getTime() - one.votedAt.getTime())
    .slice(0, mostWords)
    .map((vote) => ({
      words: fillText(starterRecord.quoted, {
        words: shorten(vote.ownWords ?? vote.comment ?? '', longestWords),
      }),
      about: [
        review[`reason.${vote.reason ?? 'none'}`],
        formatDay(vote.votedAt, language, timeZone),
        voterOf(vote),
        vote.answeredAt && starterRecord.answered,
      ]
        .filter(Boolean)
        .join(' · '),
    }));
};
