/** HubSpot has not given an account's first catalog in time; the reading goes on behind. */
export class CatalogSlowError extends Error {
  override name = 'CatalogSlowError';

  constructor(accountId: number) {
    super(`The catalog of account ${accountId} is not there yet.`);
  }
}
