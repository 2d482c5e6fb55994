import { type AnswerToMe, fillText, type Language } from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import { startersById } from '#src/starters/starters-by-id.ts';
import { nameOwner } from '#src/texts/name-owner.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Vote } from '#src/votes/vote.ts';
import { formatRecentDay } from './format-recent-day.ts';

/**
 * Marketing's answers to a person's own feedback, each with the starter it is about: the newest
 * first, without dismissed ones.
 */
export const listAnswers = (
  mine: Vote[],
  catalog: Catalog,
  language: Language,
  timeZone: string,
): AnswerToMe[] => {
  const texts = textsIn(language);
  const starters = startersById(catalog);

  return mine
    .filter((vote) => vote.answeredAt !== null && !vote.answerDismissed)
    .sort(
      (one, other) =>
        (other.answeredAt?.getTime() ?? 0) - (one.answeredAt?.getTime() ?? 0),
    )
    .map((vote) => {
      const starter = starters.get(vote.starterId);
      const said = fillText(texts.youSaid[vote.reason ?? 'comment'], {
        date: formatRecentDay(vote.votedAt, language, timeZone),
        starter: starter
          ? fillText(texts.quoted, { title: starter.title })
          : texts.starterGone,
      });
      const done =
        vote.answer === null
          ? texts.answeredInWords
          : texts.answers[vote.answer];

      const author = nameOwner(catalog, starter?.ownerId, language);

      return {
        id: vote.voteKey,
        sentence: `${said} ${done}`,
        text: [vote.answerText, author].filter(Boolean).join(' — '),
      };
    });
};
