import type { Account } from '#src/accounts/account.ts';
import type { HeldVotes } from '#src/votes/held-votes.ts';
import type { RecordOpener } from './open-records.ts';
import { receiveAnswers, type ReceiveAnswersDeps } from './receive-answers.ts';

/** What sweeping an account needs. */
export interface SweepAccountDeps extends Omit<ReceiveAnswersDeps, 'source'> {
  openRecords: RecordOpener;
  /** Receives what webhooks told of and no job received. */
  receive: (accountId: number) => Promise<void>;
  heldVotes: HeldVotes;
  /** Deletes what was held long enough. */
  forgetOld: (accountId: number) => Promise<void>;
  markDailyRollUp: (account: Account) => Promise<void>;
  /** Reads what followed uses, where an admin switched that on. */
  readOutcomes: (account: Account) => Promise<void>;
  notifyAuthors: (account: Account) => Promise<void>;
  /** Makes due what was refused, when the objects changed since. */
  retryAfterShape: (accountId: number) => Promise<boolean>;
  log: { warn(details: object, message: string): void };
}

/**
 * What is done for each account once a minute: first what is due by the clock (anonymous votes of
 * earlier days are released, what was held long enough is deleted, starters are marked for the daily roll-up, authors are notified, what
 * was refused is due again if the objects changed), then what was written in HubSpot is received.
 */
export const sweepAccount = async (
  {
    openRecords,
    receive,
    heldVotes,
    forgetOld,
    markDailyRollUp,
    readOutcomes,
    notifyAuthors,
    retryAfterShape,
    log,
    ...deps
  }: SweepAccountDeps,
  accountId: number,
): Promise<void> => {
  if ((await heldVotes.release(accountId, deps.now())) > 0) {
    deps.publishSoon(accountId);
  }
  await forgetOld(accountId).catch((error: unknown) => {
    log.warn({ error, accountId }, 'What is old could not be deleted.');
  });
  await receive(accountId).catch((error: unknown) => {
    log.warn({ error, accountId }, 'What webhooks told of waits.');
  });
  const { account, answerSource } = await openRecords(accountId);
  await markDailyRollUp(account);
  await notifyAuthors(account).catch((error: unknown) => {
    // Answers do not wait for tasks, which are looked into again at the next sweep.
    log.warn({ error, accountId }, 'Authors could not be notified.');
  });
  const isDue = await retryAfterShape(accountId).catch((error: unknown) => {
    log.warn({ error, accountId }, 'The objects could not be compared.');

    return false;
  });
  if (isDue) deps.publishSoon(accountId);
  await readOutcomes(account).catch((error: unknown) => {
    log.warn({ error, accountId }, 'What followed uses could not be read.');
  });
  await receiveAnswers({ ...deps, source: answerSource }, accountId);
};
