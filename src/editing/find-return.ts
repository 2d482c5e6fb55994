import { readReturnId } from '#src/returns/return-id.ts';
import type { VoteRepository } from '#src/votes/vote-repository.ts';
import type { Vote } from '#src/votes/vote.ts';

/** The open return an id stands for; null when it was changed, answered or taken back meanwhile. */
export const findReturn = async (
  votes: Pick<VoteRepository, 'listOpenReturns'>,
  accountId: number,
  starterId: string,
  returnId: string,
): Promise<Vote | null> => {
  const read = readReturnId(returnId);
  const open = await votes.listOpenReturns(accountId, starterId);

  return (
    open.find(
      ({ voteKey, revision }) =>
        voteKey === read?.voteKey && revision === read.revision,
    ) ?? null
  );
};
