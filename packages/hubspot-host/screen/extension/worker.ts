import * as RemoteUI from '@remote-ui/react';
import { createEndpoint, retain } from '@remote-ui/rpc';
import * as React from 'react';
import { confineWorker } from './confine-worker.ts';
import { ErrorBoundary } from './ErrorBoundary.ts';
import type { HostSide, WorkerSide } from './protocol.ts';
import { createWorkerGlobals, type WorkerGlobals } from './worker-globals.ts';
import { createWorkerLog, messageOf } from './worker-log.ts';

// The page's DOM types are in force here, and know nothing of workers.
declare const importScripts: (url: string) => void;

// Held for the host: an extension finds none of them.
const scope = self;
const loadScript = importScripts;
const post = scope.postMessage.bind(scope) as (...parts: unknown[]) => void;
const listen = scope.addEventListener.bind(scope);
const unlisten = scope.removeEventListener.bind(scope);

let running: WorkerGlobals | null = null;

/**
 * Reports what nobody caught: a callback or a timer that threw, a promise that was rejected. Of a
 * callback of the page the endpoint rejects a promise of its own, so this hears of it, too.
 */
const catchFaults = (fail: (message: string) => void) => {
  listen('error', (event) => {
    event.preventDefault();
    fail(messageOf(event.error ?? event.message));
  });
  listen('unhandledrejection', (event) => {
    event.preventDefault();
    fail(`Unhandled promise rejection: ${messageOf(event.reason)}`);
  });
};

/** Loads the bundle HubSpot would host and renders it into a remote root. */
const start: WorkerSide['start'] = async (channel, remoteHost, options) => {
  // Functions of the page are let go unless they are held.
  retain(channel);
  retain(remoteHost);
  const host = remoteHost as HostSide;
  const log = createWorkerLog(host);
  catchFaults((message) => host.failed(message));
  running = createWorkerGlobals(host, log, options);
  confineWorker(scope, (sentence) => log.write('warn', sentence));
  Object.assign(scope, { React, RemoteUI }, running.globals);
  try {
    loadScript(options.bundleUrl);
  } catch (error) {
    host.failed(`The bundle could not be run: ${messageOf(error)}`);

    return;
  }
  const render = running.callback();
  if (!render) {
    host.failed('The bundle never called hubspot.extend.');

    return;
  }
  const root = RemoteUI.createRemoteRoot(channel);
  const { api } = running;
  RemoteUI.createRoot(root).render(
    React.createElement(
      ErrorBoundary,
      { onError: (message: string) => host.failed(message) },
      React.createElement(() => render(api)),
    ),
  );
  root.mount();
};

const endpoint = createEndpoint({
  postMessage: post,
  addEventListener: listen,
  removeEventListener: unlisten,
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
