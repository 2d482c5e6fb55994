import { DAY_MS } from '@starters/contracts';
import { type Erasing, LEFT_DAYS } from '#src/accounts/erasing.ts';
import type { InstallationRepository } from '#src/installations/installation.ts';

/**
 * Erases accounts that uninstalled the app so long ago that they are not expected back. A private
 * app's account is erased by hand alone.
 */
export const createLeftEraser =
  ({
    installations,
    erasing,
    now,
    log,
  }: {
    installations: Pick<InstallationRepository, 'listGoneBefore'>;
    erasing: Pick<Erasing, 'eraseAccount'>;
    now: () => Date;
    log: { info(details: object, message: string): void };
  }) =>
  async (): Promise<void> => {
    const since = new Date(now().getTime() - LEFT_DAYS * DAY_MS);
    for (const accountId of await installations.listGoneBefore(since)) {
      const erased = await erasing.eraseAccount(accountId, since);
      log.info({ accountId, erased }, 'An account that left was erased.');
    }
  };
