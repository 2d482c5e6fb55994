import {
  fillText,
  type Language,
  type ReturnGroup,
  type StandingComplaint,
  type StarterStanding,
} from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Vote } from '#src/votes/vote.ts';
import { formatDay } from './format-day.ts';

const mostWords = 3;
/** The vote's own record beside the card has the rest. */
const longestWords = 280;

/** Complaints that wait for marketing, by reason: how often, and when the oldest falls due. */
export const listComplaints = (
  groups: ReturnGroup[],
  language: Language,
  timeZone: string,
): StandingComplaint[] => {
  const { review } = textsIn(language);

  return groups.map(({ reason, votes, dueAt, isOverdue }) => {
    const isTargeting = reason === 'wrong_for_client';

    return {
      line: fillText(review.pair, {
        name: review[`reason.${reason ?? 'none'}`],
        value: votes.length,
      }),
      due: isTargeting
        ? null
        : fillText(isOverdue ? review.overdue : review.due, {
            date: formatDay(dueAt, language, timeZone),
          }),
      isOverdue: isOverdue && !isTargeting,
    };
  });
};

const clip = (words: string): string =>
  words.length > longestWords
    ? `${words.slice(0, longestWords).trimEnd()}…`
    : words;

/** What salespeople said last in their own words; nothing in it says who. */
export const listOwnWords = (
  votes: Vote[],
  language: Language,
  timeZone: string,
): StarterStanding['ownWords'] => {
  const { review, standing } = textsIn(language);

  return votes
    .flatMap(({ verdict, comment, reason, votedAt, answeredAt }) =>
      verdict === 'not_useful' && comment !== null
        ? [{ comment, reason, votedAt, isAnswered: answeredAt !== null }]
        : [],
    )
    .sort((one, other) => other.votedAt.getTime() - one.votedAt.getTime())
    .slice(0, mostWords)
    .map(({ comment, reason, votedAt, isAnswered }) => ({
      words: fillText(standing.quoted, { words: clip(comment) }),
      about: [
        review[`reason.${reason ?? 'none'}`],
        formatDay(votedAt, language, timeZone),
        ...(isAnswered ? [standing.answered] : []),
      ].join(' · '),
    }));
};
