import { useSyncExternalStore } from 'react';
// The SDK's own contract with its host, which it does not export: an upgrade that changes it
// breaks this file's compilation, and not the demo.
import type { WorkerGlobalsInternal, WorkersApi } from 'sdk-worker-globals';
import { createActions, type LiveHook } from './worker-actions.ts';
import type {
  HostSide,
  PageLocation,
  ServerlessRequest,
  StartOptions,
} from './protocol.ts';
import { settleFetch } from '../../rules/settle-fetch.ts';
import type { WorkerLog } from './worker-log.ts';

/** What an extension's render callback is given. */
export type RenderCallback = (api: unknown) => React.ReactElement;

/** The globals of one extension's worker, and the strings to pull. */
export interface WorkerGlobals {
  globals: WorkerGlobalsInternal & {
    hsFetch: (url: string | URL, options?: FetchOptions) => Promise<Response>;
    serverless: (
      name: string,
      options?: Omit<ServerlessRequest, 'name'>,
    ) => Promise<unknown>;
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

const sayError = (error: unknown) =>
  error instanceof Error ? error.message : String(error);

/** The SDK reads `json()` of an answer that never was one over HTTP. */
const answer = (read: () => Promise<object>) =>
  Promise.resolve({
    json: () =>
      read().catch((error: unknown) => ({
        error: sayError(error),
      })),
  } as Response);

/** Makes the globals that HubSpot's worker gives an extension. */
export const createWorkerGlobals = (
  host: HostSide,
  log: WorkerLog,
  { context, pageLocation }: StartOptions,
): WorkerGlobals => {
  let callback: RenderCallback | null = null;
  let location = pageLocation;
  const pageListeners = new Set<() => void>();
  const liveHooks = new Set<LiveHook>();
  const actions = createActions(host, (listener) => liveHooks.add(listener));
  const api = {
    context,
    actions,
    // The deprecated way resolves with what went wrong; `hubspot.serverless` rejects.
    runServerlessFunction: (request: ServerlessRequest) =>
      host.serverless(request).then(
        (response) => ({ status: 'SUCCESS', response }),
        (error: unknown) => ({ status: 'ERROR', message: sayError(error) }),
      ),
  };

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
        const request = { ...options, properties };
        const hook: LiveHook = { request, update };
        const data = await host.readProperties(request);
        liveHooks.add(hook);

        return { data, cleanup: () => liveHooks.delete(hook) };
      }),
    fetchAssociations: ({ toObjectType, properties = [], ...page }, options) =>
      answer(async () => ({
        data: (await host.readAssociations(toObjectType, {
          ...options,
          ...page,
          properties,
        })) as object,
      })),
    fetchCrmSearch: (request, options = {}) =>
      answer(async () => ({ data: await host.search(request, options) })),
    formatCrmProperties: (request) =>
      // A list without more, or a rejection: the SDK looks for no `error` here.
      Promise.resolve({ json: () => host.format(request) } as Response),
    fetchHubSpotApi: () =>
      Promise.reject(new Error('This stand-in has no fetchHubSpotApi.')),
  };

  return {
    api,
    callback: () => callback,
    globals: {
      __HUBSPOT_EXTENSION_WORKER__: true,
      logger: {
        debug: (data) => log.write('debug', String(data)),
        info: (data) => log.write('info', String(data)),
        warn: (data) => log.write('warn', String(data)),
        error: (data) => log.write('error', String(data)),
      },
      extend_V2: (render: unknown) => {
        if (typeof render !== 'function') {
          throw new TypeError('hubspot.extend needs a function that draws.');
        }
        if (callback) throw new Error('hubspot.extend may be called once.');
        callback = render as RenderCallback;
      },
      hsWorkerAPI,
      serverless: (name, options = {}) => host.serverless({ ...options, name }),
      hsFetch: async (url, { method = 'GET', timeout, body, headers } = {}) => {
        const answer = await host.hsFetch({
          url: String(url),
          method,
          headers: Object.fromEntries(new Headers(headers)),
          body: body === undefined ? null : JSON.stringify(body),
          timeout: timeout ?? null,
        });

        return settleFetch(answer);
      },
    },
    recordChanged: async () => {
      await Promise.all(
        [...liveHooks].map(async ({ request, update, fail }) => {
          try {
            update(await host.readProperties(request));
          } catch (error) {
            fail?.(sayError(error));
          }
        }),
      );
    },
    pageMoved: (next) => {
      location = next;
      for (const listener of pageListeners) listener();
    },
  };
};
