import type { AccountRepository } from '#src/accounts/account-repository.ts';
import type { Account } from '#src/accounts/account.ts';
import type { CallBudget } from '#src/accounts/call-budget.ts';
import type { AccessTokens } from '#src/installations/access-tokens.ts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import type {
  HubSpotClient,
  HubSpotClientOptions,
} from '#src/hubspot/create-client.ts';
import { findObjects } from '#src/hubspot/install-objects.ts';
import { toHubSpotError } from '#src/hubspot/token-errors.ts';
import { HubSpotError } from '#src/hubspot/hubspot-error.ts';
import { pause } from '#src/waiting.ts';
import { ObjectsMissingError } from '#src/hubspot/objects-missing-error.ts';

/** An account with the way into its HubSpot. */
export interface OpenAccount {
  account: Account;
  client: HubSpotClient;
}
/** An account whose custom objects are known. */
export interface ReadyAccount extends OpenAccount {
  starterTypeId: string;
  voteTypeId: string;
}

/** How accounts are opened. */
export interface AccountOpener {
  /** Throws when the account is unknown. */
  open(accountId: number): Promise<OpenAccount>;
  /**
   * A client that looks for its token at each call: where HubSpot does not let the app in, only the
   * calls fail, so that what was known before is still served.
   */
  clientOf(accountId: number): HubSpotClient;
  /**
   * With the ids of the custom objects, looked up in HubSpot once and kept until HubSpot does not
   * know them any more, as after an admin deleted an object, which has another id once it is made again.
   *
   * @throws ObjectsMissingError when the account lacks them
   */
  openReady(accountId: number): Promise<ReadyAccount>;
  /**
   * The same with a client of its own that makes at most so many calls, repeated ones included,
   * and throws `CallsSpentError` afterwards.
   */
  openLimited(
    accountId: number,
    most: number,
  ): Promise<ReadyAccount & { callsLeft: () => number }>;
}

/** A client made all the calls that it was given. */
export class CallsSpentError extends Error {
  override name = 'CallsSpentError';
}

const noObjects = { starterTypeId: null, voteTypeId: null };

/** Opens accounts; each has one client of its own. */
export const createAccountOpener = ({
  accounts,
  accessTokens,
  baseUrl,
  budget,
  noteAttempt = () => {},
  sleep = pause,
}: {
  accounts: Pick<AccountRepository, 'find' | 'update'>;
  accessTokens: AccessTokens;
  baseUrl: string | undefined;
  budget: CallBudget;
  /** Told how each attempt of a call ended. */
  noteAttempt?: NonNullable<HubSpotClientOptions['noteAttempt']>;
  /** Waits so many ms before a call is repeated. */
  sleep?: NonNullable<HubSpotClientOptions['sleep']>;
}): AccountOpener => {
  const clients = new Map<number, { token: string; client: HubSpotClient }>();

  const renewToken = (accountId: number) => (refused: string) =>
    accessTokens.renew(accountId, refused).catch((error: unknown) => {
      throw toHubSpotError(error);
    });
  const currentToken = (accountId: number) =>
    accessTokens.current(accountId).catch((error: unknown) => {
      throw toHubSpotError(error);
    });

  /**
   * A client of an account. It forgets the ids of the custom objects when HubSpot does not know one.
   *
   * @param leaseCall takes a place in the call budget
   */
  const makeClient = (
    accountId: number,
    accessToken: string,
    leaseCall: NonNullable<HubSpotClientOptions['leaseCall']>,
  ): HubSpotClient => {
    const client = createHubSpotClient({
      accountId,
      accessToken,
      renewToken: renewToken(accountId),
      ...(baseUrl === undefined ? {} : { baseUrl }),
      leaseCall,
      noteLimits: (limits) => budget.note(accountId, limits),
      noteAttempt,
      sleep,
    });

    return {
      ...client,
      request: (request) =>
        client.request(request).catch(async (error: unknown) => {
          if (error instanceof HubSpotError && error.kind === 'object_gone') {
            await accounts.update(accountId, noObjects);
          }
          throw error;
        }),
    };
  };

  const open = async (accountId: number): Promise<OpenAccount> => {
    const account = await accounts.find(accountId);
    if (!account) throw new Error(`Account ${accountId} is not installed.`);

    const token = await currentToken(accountId);
    const known = clients.get(accountId);
    if (known?.token === token) {
      return { account, client: known.client };
    }
    const client = makeClient(accountId, token, (lane) =>
      budget.lease(accountId, lane),
    );
    clients.set(accountId, { token, client });

    return { account, client };
  };

  const clientOf = (accountId: number): HubSpotClient => ({
    accountId,
    request: async (request) => (await open(accountId)).client.request(request),
  });

  const openReady = async (accountId: number): Promise<ReadyAccount> => {
    const { account, client } = await open(accountId);
    if (account.starterTypeId !== null && account.voteTypeId !== null) {
      const { starterTypeId, voteTypeId } = account;

      return { account, client, starterTypeId, voteTypeId };
    }

    const found = await findObjects(client);
    if (!found.ok) throw new ObjectsMissingError(accountId);
    const { starterTypeId, voteTypeId } = found;
    await accounts.update(accountId, { starterTypeId, voteTypeId });
    const ready = { ...account, starterTypeId, voteTypeId };

    return { account: ready, client, starterTypeId, voteTypeId };
  };

  const openLimited: AccountOpener['openLimited'] = async (accountId, most) => {
    const ready = await openReady(accountId);
    let made = 0;
    const client = makeClient(
      accountId,
      await currentToken(accountId),
      async (lane) => {
        if (made >= most) throw new CallsSpentError(`${most} calls were made.`);
        made += 1;

        return budget.lease(accountId, lane);
      },
    );

    return { ...ready, client, callsLeft: () => most - made };
  };

  return { open, clientOf, openReady, openLimited };
};
