import { z } from 'zod';
import {
  createHubSpotClient,
  type HubSpotClient,
} from '#src/hubspot/create-client.ts';

/** By which an account of HubSpot's is reached. */
export interface AccountAccess {
  accessToken: string;
  /** HubSpot itself where it is left out. */
  baseUrl?: string | undefined;
}

/** An account that a token opens. */
export interface OpenedAccount {
  accountId: number;
  client: HubSpotClient;
}

const detailsSchema = z.object({ portalId: z.number() });

/** Finds out which account a token is of. Throws `HubSpotError` where HubSpot does not take it. */
export const openAccount = async ({
  accessToken,
  baseUrl,
}: AccountAccess): Promise<OpenedAccount> => {
  const open = (accountId: number): HubSpotClient =>
    createHubSpotClient({
      accountId,
      accessToken,
      ...(baseUrl === undefined ? {} : { baseUrl }),
    });
  const { portalId: accountId } = await open(0).request({
    method: 'GET',
    path: '/account-info/2026-09/details',
    schema: detailsSchema,
    repeatable: true,
  });

  return { accountId, client: open(accountId) };
};
