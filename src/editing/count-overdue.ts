import type { Account } from '#src/accounts/account.ts';
import type { FeedbackRepository } from '#src/feedback/feedback-repository.ts';
import type { Starter } from '#src/starters/starter.ts';

/** What counting overdue feedback needs. */
export interface CountOverdueDeps {
  feedback: Pick<FeedbackRepository, 'countOpen'>;
  now: () => Date;
}

/** How much feedback is overdue, for each author, by owner id. */
export const countOverdue = async (
  { feedback, now }: CountOverdueDeps,
  { accountId, timeZone, settings: { answerDays } }: Account,
  starters: Pick<Starter, 'id' | 'ownerId'>[],
): Promise<Map<string, number>> => {
  const ownerOf = new Map(starters.map(({ id, ownerId }) => [id, ownerId]));
  const counts = new Map<string, number>();
  const open = await feedback.countOpen(accountId, {
    answerDays,
    timeZone,
    now: now(),
  });
  for (const { starterId, overdue } of open) {
    const owner = ownerOf.get(starterId);
    if (owner) counts.set(owner, (counts.get(owner) ?? 0) + overdue);
  }

  return counts;
};
