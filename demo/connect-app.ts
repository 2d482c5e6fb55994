import { readFile, rename, writeFile } from 'node:fs/promises';
import { installPage } from '@starters/contracts';
import type { Emulator, Grant } from 'hubspot-emulator';
import type { HostedOAuth } from 'hubspot-host/server';
import { z } from 'zod';
import type { Way } from '#src/installations/installation.ts';
import { CLIENT_ID, createOAuthHubSpot } from './oauth-hubspot.ts';

/** The demo's account, as the app meets it. */
export interface ConnectedApp {
  /** What the service calls as HubSpot. */
  hubspot: Pick<Emulator, 'fetch'>;
  /** By which the service finds its way in. */
  settings: Record<string, string>;
  /** How an admin lets the app in; null of a private app. */
  oauth: HostedOAuth | null;
}

/** What the app is connected by. */
export interface ConnectOptions {
  emulator: Emulator;
  /** The token that the emulator takes. */
  accessToken: string;
  clientSecret: string;
  clock: () => number;
  /** Keeps what was granted between starts. */
  grantsFile: string;
}

const grantsSchema = z.array(
  z.object({
    accountId: z.number(),
    userId: z.number(),
    scopes: z.array(z.string()),
    refreshToken: z.string(),
    isRevoked: z.boolean().optional(),
  }),
);

const readGrants = async (file: string): Promise<Grant[]> => {
  const text = await readFile(file, 'utf8').catch(() => '[]');

  return grantsSchema.parse(JSON.parse(text));
};

const connectPrivate = ({
  emulator,
  accessToken,
}: ConnectOptions): ConnectedApp => ({
  hubspot: emulator,
  settings: {
    HUBSPOT_ACCOUNT_ID: String(emulator.accountId),
    HUBSPOT_ACCESS_TOKEN: accessToken,
  },
  oauth: null,
});

const connectOAuth = async ({
  emulator,
  accessToken,
  clientSecret,
  clock,
  grantsFile,
}: ConnectOptions): Promise<ConnectedApp> => {
  const server = createOAuthHubSpot({
    emulator,
    emulatorToken: accessToken,
    clientSecret,
    clock,
    kept: await readGrants(grantsFile),
  });
  let writing = Promise.resolve();
  const keep = (): Promise<void> => {
    writing = writing.then(async () => {
      await writeFile(`${grantsFile}.new`, JSON.stringify(server.grants()));
      await rename(`${grantsFile}.new`, grantsFile);
    });

    return writing;
  };

  return {
    hubspot: {
      fetch: async (request) => {
        const answer = await server.fetch(request);
        // The app asks for tokens, revokes one, or leaves by itself.
        const { pathname } = new URL(request.url);
        if (/^\/(oauth|appinstalls)\//.test(pathname)) await keep();

        return answer;
      },
    },
    settings: { HUBSPOT_CLIENT_ID: CLIENT_ID },
    oauth: {
      installPath: installPage.path,
      server: {
        ...server,
        uninstall: (accountId) => {
          server.uninstall(accountId);
          void keep();
        },
        revoke: (accountId) => {
          server.revoke(accountId);
          void keep();
        },
      },
    },
  };
};

/** Connects the app with the demo's account, as a private app or by OAuth. */
export const connectApp = async (
  way: Way,
  options: ConnectOptions,
): Promise<ConnectedApp> =>
  way === 'oauth' ? connectOAuth(options) : connectPrivate(options);
