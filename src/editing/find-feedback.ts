import { readFeedbackId } from '#src/feedback/feedback-id.ts';
import type { FeedbackRepository } from '#src/feedback/feedback-repository.ts';
import type { Vote } from '#src/votes/vote.ts';

/** The open feedback of an id; null when it was changed, answered or withdrawn since. */
export const findFeedback = async (
  feedback: Pick<FeedbackRepository, 'listOpen'>,
  accountId: number,
  starterId: string,
  feedbackId: string,
): Promise<Vote | null> => {
  const read = readFeedbackId(feedbackId);
  const open = await feedback.listOpen(accountId, starterId);

  return (
    open.find(
      ({ voteKey, revision }) =>
        voteKey === read?.voteKey && revision === read.revision,
    ) ?? null
  );
};
