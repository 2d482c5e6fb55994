import * as RemoteUI from '@remote-ui/react';
import { createEndpoint, retain } from '@remote-ui/rpc';
import * as React from 'react';
import { ErrorBoundary } from './ErrorBoundary.ts';
import type { HostSide, WorkerSide } from './protocol.ts';
import { createWorkerGlobals, type WorkerGlobals } from './worker-globals.ts';

// The page's DOM types are in force here, and know nothing of workers.
declare const importScripts: (url: string) => void;

let running: WorkerGlobals | null = null;

/** Loads the bundle HubSpot would host and renders it into a remote root. */
const start: WorkerSide['start'] = async (channel, host, options) => {
  // Functions of the page are let go unless they are held.
  retain(channel);
  retain(host);
  running = createWorkerGlobals(host as HostSide, options);
  Object.assign(self, { React, RemoteUI }, running.globals);
  try {
    importScripts(options.bundleUrl);
  } catch (error) {
    await host.failed(`The bundle could not be run: ${String(error)}`);

    return;
  }
  const render = running.callback();
  if (!render) {
    await host.failed('The bundle never called hubspot.extend.');

    return;
  }
  const root = RemoteUI.createRemoteRoot(channel);
  const { api } = running;
  RemoteUI.createRoot(root).render(
    React.createElement(
      ErrorBoundary,
      { onError: (message: string) => void host.failed(message) },
      React.createElement(() => render(api)),
    ),
  );
  root.mount();
};

const endpoint = createEndpoint({
  postMessage: (...args: unknown[]) =>
    (self.postMessage as (...rest: unknown[]) => void)(...args),
  addEventListener: self.addEventListener.bind(self),
  removeEventListener: self.removeEventListener.bind(self),
} as Parameters<typeof createEndpoint>[0]);

endpoint.expose({
  start,
  recordChanged: async () => {
    await running?.recordChanged();
  },
  pageMoved: async (location) => {
    running?.pageMoved(location);
  },
  ping: async () => {},
} satisfies WorkerSide);
