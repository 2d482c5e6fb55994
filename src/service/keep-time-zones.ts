import { DAY_MS } from '@starters/contracts';
import type { AccountRepository } from '#src/accounts/account-repository.ts';
import { readOwnAccount } from '#src/hubspot/probe-account.ts';
import type { AccountOpener } from './open-accounts.ts';

/** What keeping the time zone of accounts needs. */
export interface TimeZoneDeps {
  accounts: Pick<AccountRepository, 'update'>;
  opener: Pick<AccountOpener, 'open'>;
  now: () => Date;
  log: { warn(details: object, message: string): void };
}

/**
 * Gives an account the time zone that HubSpot has for it: one call a day, and one a turn while it
 * fails. The last known one holds until then. Never rejects.
 */
export const createTimeZoneKeeper = ({
  accounts,
  opener,
  now,
  log,
}: TimeZoneDeps) => {
  const read = new Map<number, number>();

  return async (accountId: number): Promise<void> => {
    const at = now().getTime();
    if (at - (read.get(accountId) ?? -Infinity) < DAY_MS) return;
    try {
      const { account, client } = await opener.open(accountId);
      const { timeZone } = await readOwnAccount(client);
      read.set(accountId, at);
      if (timeZone !== null && timeZone !== account.timeZone) {
        await accounts.update(accountId, { timeZone });
      }
    } catch (error) {
      log.warn(
        { error, accountId },
        'The time zone of the account could not be read; the last known one holds.',
      );
    }
  };
};
