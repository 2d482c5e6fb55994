import type { Account } from '#src/accounts/account.ts';
import type { ReturnRepository } from '#src/returns/return-repository.ts';
import type { Starter } from '#src/starters/starter.ts';

/** What counting overdue returns needs. */
export interface CountOverdueDeps {
  returns: Pick<ReturnRepository, 'countOpen'>;
  now: () => Date;
}

/** The number of overdue returns of each author, by owner id. */
export const countOverdue = async (
  { returns, now }: CountOverdueDeps,
  { accountId, timeZone, settings: { answerDays } }: Account,
  starters: Pick<Starter, 'id' | 'ownerId'>[],
): Promise<Map<string, number>> => {
  const ownerOf = new Map(starters.map(({ id, ownerId }) => [id, ownerId]));
  const counts = new Map<string, number>();
  const open = await returns.countOpen(accountId, {
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
