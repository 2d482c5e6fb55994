import { createAccessTokens } from '#src/installations/access-tokens.ts';
import { createSealer } from '#src/installations/sealer.ts';
import { createTokenStore } from '#src/store/installation-store.ts';
import { createHubSpotPorts } from '#src/service/hubspot-ports.ts';
import { createAccountOpener } from '#src/service/open-accounts.ts';
import { openStores } from '#src/service/open-stores.ts';
import { TEST_SECRET } from './connect-private-app.ts';
import type { TestApp } from './start-app.ts';

/** The ports of a replica: PostgreSQL and HubSpot as the service reaches them. */
export const openPorts = (app: TestApp) => {
  const stores = openStores(app.db);
  const opener = createAccountOpener({
    accounts: stores.accounts,
    accessTokens: createAccessTokens({
      ...stores,
      tokens: createTokenStore(app.db, createSealer([TEST_SECRET])),
      provider: null,
    }),
    baseUrl: app.emulatorUrl,
    budget: { lease: async () => async () => {}, note: () => {} },
  });

  return {
    ...stores,
    ...createHubSpotPorts(
      opener,
      stores.knownUsers,
      () => app.clock.now,
      async () => {},
    ),
  };
};
