import { randomBytes } from 'node:crypto';
import type { Emulator, EmulatorPeople } from 'hubspot-emulator';
import type {
  AppFeatures,
  AppFunction,
  AppWebhooks,
  AppWorkflowAction,
} from '#host/project/features.ts';
import type { ProfileVariables } from '#host/project/read-profile.ts';
import type { PermittedUrls } from '#host/rules/permitted-urls.ts';
import type { AppDescription } from './app-description.ts';
import { createActionCaller } from './call-action.ts';
import { createPreviewServer } from './create-preview-server.ts';
import { createHostedWebhooks } from './hosted-webhooks.ts';
import { createHsFetch } from './hs-fetch.ts';
import { listen } from './listen.ts';
import { createPreviewClock, type PreviewClock } from './preview-clock.ts';
import type { HostedOAuth } from './oauth-routes.ts';
import { openRecordLayout } from './record-layout.ts';
import { createFunctions } from './run-function.ts';
import type { Viewer } from './session.ts';

/** An app as the host draws it. */
export interface HostedApp {
  description: AppDescription;
  features: AppFeatures;
  /** What it may reach, as its manifest says. */
  permittedUrls: PermittedUrls;
  /** Its functions, which run on this machine. */
  functions: readonly AppFunction[];
  /** What workflows and agents can call; nothing by default. */
  workflowActions?: readonly AppWorkflowAction[];
  /** What it asks to be told; nothing by default. */
  webhooks?: AppWebhooks | null;
  /** Values of the profile it was built with; none by default. */
  variables?: ProfileVariables;
  /** Folder of its built bundles. */
  extensionsFolder: string;
}

/** The account that the app is installed in. */
export interface HostedAccount {
  emulator: Emulator;
  people: EmulatorPeople;
  /** IANA name, such as `Europe/Paris`. */
  timeZone: string;
  /** Who can be looked as; the first at the start. */
  viewers: readonly Viewer[];
  /** The clock of the emulator, where the host may put it forward. */
  clock?: PreviewClock;
  /** Keeps which cards are on which records; null for the life of the process. */
  layoutFile: string | null;
  /** Of an app with OAuth: an admin installs it by its authorise screen. */
  oauth?: HostedOAuth | null;
}

/** The service of the app, which answers for its permitted origins. */
export interface HostedService {
  /** The secret that HubSpot signs calls with. */
  clientSecret: string;
  /** Where it listens now. */
  url(): string;
}

/** A host to start. */
export interface HostOptions {
  app: HostedApp;
  account: HostedAccount;
  /** Null where calls go to the origins they name. */
  service: HostedService | null;
  /** Folder of the built page. */
  hostFolder: string;
  port: number;
  /** Whether no other port will do; otherwise a free one is taken when somebody else has it. */
  isPortFixed?: boolean;
  /** The command that starts the host, as a person types it. */
  startCommand: string;
}

/** A host that listens. */
export interface ServedHost {
  /** Without the key, such as `http://127.0.0.1:4400`. */
  origin: string;
  /** The address to open first: it holds the key of this start. */
  entry: string;
  close(): Promise<void>;
}

/**
 * Serves the CRM look-alike on this machine, with the extensions of an app in it.
 *
 * @throws Error when it cannot listen there
 */
export const serveHost = async ({
  app: {
    description,
    features,
    permittedUrls,
    functions,
    workflowActions = [],
    webhooks: asked = null,
    variables = {},
    extensionsFolder,
  },
  account: { emulator, people, timeZone, viewers, layoutFile, ...account },
  service,
  hostFolder,
  port,
  isPortFixed = false,
  startCommand,
}: HostOptions): Promise<ServedHost> => {
  const key = randomBytes(16).toString('hex');
  const clock = account.clock ?? createPreviewClock();
  const fetchMode = { rejects: false };
  const toService = (url: URL) =>
    service ? new URL(url.pathname + url.search, service.url()) : url;
  const { oauth = null } = account;
  const { accountId } = emulator;
  const installation = oauth && {
    installPath: oauth.installPath,
    isInstalled: () => oauth.server.isInstalled(accountId),
    uninstall: () => oauth.server.uninstall(accountId),
  };
  const layout = await openRecordLayout(layoutFile, features, installation);
  // Without a service here, both would reach whoever has the address in the manifest.
  const webhooks =
    service && asked
      ? createHostedWebhooks({
          emulator,
          appId: description.appId,
          clientSecret: service.clientSecret,
          webhooks: asked,
          resolve: toService,
          isInstalled: () => layout.view().installed,
          now: clock.now,
        })
      : null;
  const callAction =
    service &&
    createActionCaller({
      accountId,
      clientSecret: service.clientSecret,
      actions: workflowActions,
      resolve: toService,
    });
  const server = createPreviewServer({
    emulator,
    people,
    timeZone,
    viewers,
    description,
    hostFolder,
    extensionsFolder,
    permittedUrls,
    variables,
    runFunction: createFunctions(functions),
    clock,
    actions: workflowActions,
    callAction,
    webhooks,
    layout,
    oauth,
    key,
    startCommand,
    servicePage: (path, headers = {}) =>
      fetch(toService(new URL(path, description.servicePages?.origin)), {
        headers,
        redirect: 'manual',
      }),
    fetchMode,
    hsFetch: createHsFetch({
      rejectsRefusals: () => fetchMode.rejects,
      accountId: emulator.accountId,
      appId: description.appId,
      clientSecret: service?.clientSecret ?? '',
      permittedUrls: permittedUrls.fetch,
      resolve: toService,
      now: clock.now,
    }),
  });
  const { url: origin, close } = await listen(server.fetch, port, isPortFixed);

  return {
    origin,
    entry: `${origin}/contacts?key=${key}`,
    close: async () => {
      webhooks?.stop();
      await close();
    },
  };
};
