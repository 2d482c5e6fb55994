import type { Account } from '#src/accounts/account.ts';
import { FEWEST_VOTERS } from '#src/ranking/judge.ts';
import type { VoteReader } from '#src/votes/vote-reader.ts';

/**
 * How many people a breakdown must rest on to be shown: 0, which shows all, only where votes are
 * named and none is left that was cast under another promise.
 */
export const fewestVoters = async (
  votes: Pick<VoteReader, 'hasUnnamed'>,
  { accountId, settings }: Account,
): Promise<number> =>
  settings.privacy === 'named' && !(await votes.hasUnnamed(accountId))
    ? 0
    : FEWEST_VOTERS;
