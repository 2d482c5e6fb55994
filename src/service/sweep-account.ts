import type { Account } from '#src/accounts/account.ts';
import type { RecordOpener } from './open-records.ts';
import { receiveAnswers, type ReceiveAnswersDeps } from './receive-answers.ts';

/** What sweeping an account needs. */
export interface SweepAccountDeps extends Omit<ReceiveAnswersDeps, 'source'> {
  openRecords: RecordOpener;
  markDailyRollUp: (account: Account) => Promise<void>;
  notifyAuthors: (account: Account) => Promise<void>;
  /** Makes due what was refused, when the objects changed since. */
  retryAfterShape: (accountId: number) => Promise<boolean>;
  log: { warn(details: object, message: string): void };
}

/**
 * What is done for each account once a minute: first what is due by the clock (starters are marked
 * for the daily roll-up, authors are notified, what was refused is due
 * again if the objects changed), then what was written in HubSpot itself is received.
 */
export const sweepAccount = async (
  {
    openRecords,
    markDailyRollUp,
    notifyAuthors,
    retryAfterShape,
    log,
    ...deps
  }: SweepAccountDeps,
  accountId: number,
): Promise<void> => {
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
  await receiveAnswers({ ...deps, source: answerSource }, accountId);
};
