import { useSyncExternalStore } from 'react';
// The SDK's own contract with its host, which it does not export: an upgrade that changes it
// breaks this file's compilation, and not the demo.
import type { WorkerGlobalsInternal, WorkersApi } from 'sdk-worker-globals';
import type {
  HookRequest,
  HostSide,
  PageLocation,
  StartOptions,
} from './protocol.ts';

/** What an extension's render callback is given. */
export type RenderCallback = (api: unknown) => React.ReactElement;

/** The globals of one extension's worker, and the strings to pull. */
export interface WorkerGlobals {
  globals: WorkerGlobalsInternal & {
    hsFetch: (url: string | URL, options?: FetchOptions) => Promise<Response>;
  };
  /** Set once the bundle has called `hubspot.extend`. */
  callback(): RenderCallback | null;
  api: unknown;
  recordChanged(): Promise<void>;
  pageMoved(location: PageLocation): void;
}

interface FetchOptions {
  method?: string;
  timeout?: number;
  body?: Record<string, unknown>;
  headers?: Headers | Record<string, string>;
}

interface LiveHook {
  request: HookRequest;
  update: (properties: Record<string, string | null>) => void;
}

const actionNames = [
  'addAlert',
  'reloadPage',
  'fetchCrmObjectProperties',
  'openIframeModal',
  'refreshObjectProperties',
  'onCrmPropertiesUpdate',
  'closeOverlay',
  'copyTextToClipboard',
  'navigateToPage',
];

/** The SDK reads `json()` of an answer that never was one over HTTP. */
const answer = (read: () => Promise<object>) =>
  Promise.resolve({
    json: () =>
      read().catch((error: unknown) => ({
        error: error instanceof Error ? error.message : String(error),
      })),
  } as Response);

/** Makes the globals that HubSpot's worker gives an extension. */
export const createWorkerGlobals = (
  host: HostSide,
  { context, pageLocation }: StartOptions,
): WorkerGlobals => {
  let callback: RenderCallback | null = null;
  let location = pageLocation;
  const pageListeners = new Set<() => void>();
  const liveHooks = new Set<LiveHook>();
  const actions = Object.fromEntries(
    actionNames.map((name) => [
      name,
      (...args: unknown[]) => host.act(name, args),
    ]),
  );
  const api = { context, actions };
  const refuse = (what: string) => async () =>
    answer(() =>
      Promise.reject(new Error(`This stand-in does not answer ${what}.`)),
    );

  const hsWorkerAPI: WorkersApi = {
    useExtensionContext: () => context as never,
    useExtensionActions: () => actions as never,
    useExtensionApi: () => api as never,
    useAppPageLocation: () =>
      useSyncExternalStore(
        (listener) => {
          pageListeners.add(listener);

          return () => pageListeners.delete(listener);
        },
        () => location,
      ),
    fetchCrmProperties: (properties, update, options) =>
      answer(async () => {
        const request = {
          properties,
          propertiesToFormat: options?.propertiesToFormat ?? [],
        };
        const hook: LiveHook = { request, update };
        const data = await host.readProperties(request);
        liveHooks.add(hook);

        return { data, cleanup: () => liveHooks.delete(hook) };
      }),
    fetchAssociations: (request, options) =>
      answer(async () => ({
        data: (await host.readAssociations(request.toObjectType, {
          properties: request.properties ?? [],
          propertiesToFormat: options?.propertiesToFormat ?? [],
        })) as object,
      })),
    fetchCrmSearch: refuse('useCrmSearch'),
    formatCrmProperties: refuse('formatCrmProperties'),
    fetchHubSpotApi: () =>
      Promise.reject(new Error('This stand-in has no fetchHubSpotApi.')),
  };

  return {
    api,
    callback: () => callback,
    globals: {
      __HUBSPOT_EXTENSION_WORKER__: true,
      logger: {
        debug: (data) => host.log('debug', String(data)),
        info: (data) => host.log('info', String(data)),
        warn: (data) => host.log('warn', String(data)),
        error: (data) => host.log('error', String(data)),
      },
      extend_V2: (render) => {
        callback = render as unknown as RenderCallback;
      },
      hsWorkerAPI,
      hsFetch: async (url, { method = 'GET', timeout, body, headers } = {}) => {
        const response = await host.hsFetch({
          url: String(url),
          method,
          headers: Object.fromEntries(new Headers(headers)),
          body: body === undefined ? null : JSON.stringify(body),
          timeout: timeout ?? null,
        });

        return new Response(response.body, { status: response.status });
      },
    },
    recordChanged: async () => {
      for (const { request, update } of liveHooks) {
        update(await host.readProperties(request));
      }
    },
    pageMoved: (next) => {
      location = next;
      for (const listener of pageListeners) listener();
    },
  };
};
