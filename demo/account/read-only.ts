import type {
  HubSpotClient,
  HubSpotRequest,
} from '#src/hubspot/create-client.ts';

/** Whether a call changes nothing in HubSpot: searches and reading many are posted, too. */
export const isRead = ({
  method,
  path,
}: Pick<HubSpotRequest<unknown>, 'method' | 'path'>): boolean =>
  method === 'GET' ||
  (method === 'POST' && /\/(?:search|batch\/read)$/.test(path));

/** A client that calls nothing that could change the account. */
export const readOnly = (client: HubSpotClient): HubSpotClient => ({
  accountId: client.accountId,
  request: async (request) => {
    if (!isRead(request)) {
      throw new Error(
        `${request.method} ${request.path} would change the account, which is only read here.`,
      );
    }

    return client.request(request);
  },
});
