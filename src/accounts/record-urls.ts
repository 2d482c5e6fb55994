import type { ClientRef } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';

/** HubSpot's object type id of contacts. */
const contactTypeId = '0-1';

/** Paths of records inside HubSpot, without the host, which differs by data centre. */
export const recordUrls = (account: Account) => {
  const path = (typeId: string, id: string) =>
    `/contacts/${account.accountId}/record/${typeId}/${id}`;

  const contact = (id: string) => path(contactTypeId, id);

  return {
    contact,
    /** A client by id and path; marketing's pages read the name with the viewer's rights. */
    client: (id: string): ClientRef => ({ id, url: contact(id) }),
    starter: (id: string) => path(account.starterTypeId ?? '', id),
  };
};
