import { SERVICE_ORIGIN } from '@starters/contracts';
import { createHsFetch, settleFetch } from 'hubspot-host/testing';
import { openCard, saidBy, settle } from './cards/open-card.tsx';
import { openPage } from './pages/open-page.tsx';
import { openSettingsPage } from './settings/open-settings-page.tsx';

const message = 'Only requests that HubSpot has signed.';

/** The stand-in's proxy before a service that refuses everything with 401. */
const refuseThrough = (rejects: boolean) => {
  const hsFetch = createHsFetch({
    accountId: 48_302_715,
    appId: 7,
    clientSecret: 'proxy-key-of-a-test',
    permittedUrls: [SERVICE_ORIGIN],
    resolve: (url) => url,
    rejectsRefusals: () => rejects,
    fetch: (async () =>
      Response.json(
        { ok: false, reason: 'unsigned', message },
        { status: 401 },
      )) as unknown as typeof fetch,
  });

  return async (): Promise<Response> =>
    settleFetch(
      await hsFetch(
        {
          url: `${SERVICE_ORIGIN}/v1/anything`,
          method: 'GET',
          headers: {},
          body: null,
          timeout: null,
        },
        { userId: 51_001, email: 'lea@ateliernord.example' },
      ),
    );
};

describe.each([
  ['resolves', false],
  ['rejects', true],
])('where hubspot.fetch %s for what is not 2xx', (_, rejects) => {
  const refuse = refuseThrough(rejects);

  it('the card says what the service said', async () => {
    const { said } = await openCard({ load: refuse });
    await settle();

    expect(said()).toContain(message);
  });

  it('the card takes back a vote that was refused, and says why', async () => {
    const { said, click } = await openCard({ save: refuse });
    await settle();
    await click('Useful');

    expect(said()).toContain(message);
  });

  it('the pages say what the service said', async () => {
    const { said } = await openPage({ load: refuse });

    expect(said()).toContain(message);
  });

  it('the settings say what the service said', async () => {
    const { renderer } = await openSettingsPage({ load: refuse });

    expect(saidBy(renderer.getRootNode())).toContain(message);
  });
});
