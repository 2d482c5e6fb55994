import { readReturnId } from '#src/returns/return-id.ts';
import type { ReturnRepository } from '#src/returns/return-repository.ts';
import type { Vote } from '#src/votes/vote.ts';

/** The open return of an id; null when it was changed, answered or withdrawn since. */
export const findReturn = async (
  returns: Pick<ReturnRepository, 'listOpen'>,
  accountId: number,
  starterId: string,
  returnId: string,
): Promise<Vote | null> => {
  const read = readReturnId(returnId);
  const open = await returns.listOpen(accountId, starterId);

  return (
    open.find(
      ({ voteKey, revision }) =>
        voteKey === read?.voteKey && revision === read.revision,
    ) ?? null
  );
};
