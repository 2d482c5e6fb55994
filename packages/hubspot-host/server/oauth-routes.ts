import type { Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type { OAuthServer } from 'hubspot-emulator';
import type { AppDescription } from './app-description.ts';

/** HubSpot's own origin, which the host stands in for. */
const hubspotOrigin = 'https://app.hubspot.com';

/** Where an app with OAuth is installed and uninstalled. */
export interface HostedOAuth {
  server: Pick<
    OAuthServer,
    | 'authorizeAs'
    | 'isInstalled'
    | 'uninstall'
    | 'grants'
    | 'tokensOf'
    | 'expireTokens'
    | 'revoke'
  >;
  /** Where its service begins an installation, such as `/oauth/install`; one of `servicePages`. */
  installPath: string;
}

/** Asks the app's service for a page, with what the browser sent. */
export type ServicePage = (
  pathAndQuery: string,
  headers?: Record<string, string>,
) => Promise<Response>;

/**
 * Answers the app's own pages with what its service says. What leads from there to HubSpot, or
 * from HubSpot to the service, leads here: addresses in redirects, and links of HTML pages.
 *
 * @param cookieName of the host's own cookie, which stays here
 */
export const servicePageRoutes = (
  app: Hono,
  {
    description: { servicePages },
    servicePage,
    cookieName,
  }: {
    description: Pick<AppDescription, 'servicePages'>;
    servicePage: ServicePage;
    cookieName: string;
  },
): void => {
  const toHere = (address: string): string =>
    [hubspotOrigin, servicePages?.origin ?? hubspotOrigin].reduce(
      (text, origin) => text.replace(`${origin}/`, '/'),
      address,
    );
  const headersOf = (c: Context): Record<string, string> => {
    const cookies = Object.entries(getCookie(c))
      .filter(([name]) => name !== cookieName)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);

    return {
      ...(cookies.length === 0 ? {} : { cookie: cookies.join('; ') }),
      'accept-language': c.req.header('accept-language') ?? '',
    };
  };

  for (const path of servicePages?.paths ?? []) {
    app.get(path, async (c) => {
      const { pathname, search } = new URL(c.req.url);
      const answer = await servicePage(pathname + search, headersOf(c));
      const headers = new Headers(answer.headers);
      const location = headers.get('location');
      if (location !== null) headers.set('location', toHere(location));
      const isPage = headers.get('content-type')?.startsWith('text/html');
      if (!isPage) {
        return new Response(answer.body, { status: answer.status, headers });
      }
      const text = await answer.text();

      return new Response(
        text.replaceAll(`href="${hubspotOrigin}/`, 'href="/'),
        { status: answer.status, headers },
      );
    });
  }
};

/**
 * HubSpot's authorise screen, on which whoever looks decides, and the addresses of its list of
 * connected apps and of the app's pages, to which apps send an admin back.
 */
export const oauthRoutes = (
  app: Hono,
  {
    oauth,
    origin,
    viewerId,
  }: {
    oauth: HostedOAuth | null;
    /** Of the app's service. */
    origin: string;
    viewerId: () => number;
  },
): void => {
  app.get('/connected-apps/:accountId/installed', (c) => c.redirect('/apps'));
  app.get('/app/:accountId{\\d+}/:appId{\\d+}/*', (c) =>
    c.redirect(c.req.path.replace(/^\/app\/\d+\/\d+/, '/app')),
  );
  if (oauth === null) return;
  app.all('/oauth/authorize', async (c) => {
    const answer = await oauth.server.authorizeAs(viewerId(), c.req.raw);
    const location = answer.headers.get('location');

    return location === null
      ? answer
      : c.redirect(location.replace(`${origin}/`, '/'));
  });
};
