const http = 'Use hubspot.fetch() instead.';
const storage = 'Use React state or a server-side backend instead.';
const surroundings = 'Use provided context and actions instead.';
const events = 'Use React event props (onClick, etc.) instead.';

/**
 * What people reach for and HubSpot's worker does not have, with HubSpot's way: the sentences are
 * those of its linter, for the names that it knows.
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/tools/linting
 */
export const missingGlobals: Readonly<Record<string, string>> = {
  fetch: http,
  XMLHttpRequest: http,
  WebSocket: http,
  WebSocketStream: http,
  WebTransport: http,
  EventSource: http,
  importScripts: 'Use ES modules (import/export) instead.',
  Worker: 'Use ES modules (import/export) instead.',
  SharedWorker: 'Use ES modules (import/export) instead.',
  indexedDB: storage,
  caches: storage,
  cookieStore: storage,
  localStorage: storage,
  sessionStorage: storage,
  navigator: surroundings,
  window: surroundings,
  location: 'Use context.location instead.',
  history: 'Use <Link> or actions.openIframeModal() instead.',
  document: 'Use @hubspot/ui-extensions components instead.',
  alert: 'Use actions.addAlert() or <Alert> instead.',
  confirm: 'Use a <Modal> with <Button> instead.',
  prompt: 'Use a <Modal> with <Input> instead.',
  addEventListener: events,
  removeEventListener: events,
  dispatchEvent: events,
  postMessage: surroundings,
  onmessage: events,
  BroadcastChannel: surroundings,
  Notification: 'Use actions.addAlert() or <Alert> instead.',
};
