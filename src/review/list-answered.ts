import type { AnsweredFeedback } from '@starters/contracts';
import { toFeedbackId } from '#src/feedback/feedback-id.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { Vote } from '#src/votes/vote.ts';

/** Feedback that was answered, as marketing finds it again; nobody in it is named. */
export const listAnswered = (
  { starters }: Pick<Catalog, 'starters'>,
  answered: Vote[],
): AnsweredFeedback[] => {
  const titles = new Map(starters.map(({ id, title }) => [id, title]));

  return answered.flatMap((vote) => {
    const { starterId, reason, answer, answerText, answeredAt } = vote;
    if (answer === null || answeredAt === null) return [];

    return [
      {
        id: toFeedbackId(vote),
        starterId,
        title: titles.get(starterId) ?? `#${starterId}`,
        reason,
        words: [vote.ownWords, vote.comment].filter(Boolean).join(' — '),
        answer,
        text: answerText ?? '',
        answeredAt: answeredAt.toISOString(),
      },
    ];
  });
};
