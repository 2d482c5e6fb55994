import { type AnswerRequest, MAX_COMMENT } from '@starters/contracts';
import { type Refused, refused } from '#src/refused.ts';
import { refuseForeign } from '#src/starters/refuse-foreign.ts';
import { readFeedbackId } from './feedback-id.ts';
import type { FeedbackRepository } from './feedback-repository.ts';

/**
 * Answers the feedback that was on the page; those withdrawn, changed or answered since are
 * left as they are.
 */
export const answerFeedback = async (
  {
    feedback,
    now,
  }: { feedback: Pick<FeedbackRepository, 'answer'>; now: () => Date },
  accountId: number,
  request: AnswerRequest,
): Promise<{ ok: true; count: number } | Refused> => {
  const text = request.text.trim();
  if (text.length > MAX_COMMENT) {
    return refused('answer_too_long', {
      count: text.length,
      max: MAX_COMMENT,
    });
  }

  const foreign = refuseForeign(text);
  if (foreign) return foreign;
  const read = request.votes.flatMap((id) => readFeedbackId(id) ?? []);
  const rest = request.rest && {
    ...request.rest,
    until: new Date(request.rest.until),
  };
  const count = await feedback.answer(
    accountId,
    request.starterId,
    read,
    rest,
    {
      answer: request.answer,
      text: text === '' ? null : text,
      at: now(),
    },
  );

  return count === 0 ? refused('nothing_to_answer') : { ok: true, count };
};
