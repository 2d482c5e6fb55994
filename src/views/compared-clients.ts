import type { Account } from '#src/accounts/account.ts';

/** A client who takes part in the comparison, from when their card could first have shown something. */
export interface ComparedClient {
  contactId: string;
  enteredAt: Date;
  /** Whether they are left without starters. */
  isLeftAlone: boolean;
}

/** Who takes part in an account's comparison. */
export interface ComparedClients {
  /** Takes a client in who is not yet; not where `percent` is no longer the account's setting. */
  enter(
    accountId: number,
    percent: number,
    client: ComparedClient,
  ): Promise<void>;
}

/** Takes a client into the comparison, unless this process did so already. */
export type EnterComparison = (
  account: Account,
  client: ComparedClient,
) => Promise<void>;

/** Clients remembered for an account: about a megabyte. Beyond that it is begun again. */
const mostRemembered = 10_000;

/**
 * Remembers who has been taken in, so that a card that is opened again writes nothing. A change of
 * the settings makes another account of it, and nothing is remembered for that one.
 */
export const createEnterComparison = (
  compared: ComparedClients,
): EnterComparison => {
  const known = new WeakMap<Account, Set<string>>();

  return async (account, client) => {
    const { accountId, settings } = account;
    const entered = known.get(account) ?? new Set();
    known.set(account, entered);
    if (entered.has(client.contactId)) return;
    await compared.enter(accountId, settings.holdOutPercent, client);
    if (entered.size >= mostRemembered) entered.clear();
    entered.add(client.contactId);
  };
};
