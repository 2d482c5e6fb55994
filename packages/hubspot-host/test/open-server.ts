import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPreviewClock } from '#host/server/preview-clock.ts';
import { createHsFetch } from '#host/server/hs-fetch.ts';
import { createPreviewServer } from '#host/server/create-preview-server.ts';
import { openRecordLayout } from '#host/server/record-layout.ts';
import { createFunctions } from '#host/server/run-function.ts';
import type { Viewer } from '#host/server/session.ts';
import { people, startAccount } from './start-account.ts';

/** The secret of this start. */
export const key = 'key-of-this-start';
/** Whose eyes can be taken; Léa's first. */
export const viewers: Viewer[] = [
  {
    userId: 51_001,
    role: { en: 'Salesperson', fr: 'Commerciale' },
  },
  {
    userId: 51_010,
    role: { en: 'Marketer', fr: 'Marketeuse' },
  },
  { userId: 51_011, role: { en: 'Admin', fr: 'Admin' } },
];

/** What a browser on this machine sends; null leaves a header out. */
interface Sent {
  method?: string;
  headers?: Record<string, string | null>;
  body?: unknown;
}

/**
 * The preview's server before an account of its own, with a page and a bundle to serve, and a
 * service that writes down what the proxy sends it. `close` removes the files.
 */
export const openServer = async () => {
  const root = mkdtempSync(join(tmpdir(), 'server-'));
  for (const folder of ['host/assets', 'extensions']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, 'host/index.html'), '<html>The CRM</html>');
  writeFileSync(join(root, 'host/assets/page.js'), 'page();');
  writeFileSync(join(root, 'extensions/Card.js'), 'card();');
  writeFileSync(join(root, 'secret'), 'ballot secret');
  const account = startAccount();
  const atService: URL[] = [];
  const fetchMode = { rejects: false };
  const server = createPreviewServer({
    emulator: account.emulator,
    people,
    timeZone: 'Europe/Oslo',
    viewers,
    hostFolder: join(root, 'host'),
    extensionsFolder: join(root, 'extensions'),
    layout: await openRecordLayout(null, {
      cards: [],
      pages: null,
      settings: null,
      bulkActions: [],
    }),
    permittedUrls: {
      fetch: ['https://api.example.com'],
      iframe: [],
      img: ['https://img.example.com/logos'],
    },
    runFunction: createFunctions([]),
    clock: createPreviewClock(),
    key,
    startCommand: 'npx hubspot-host',
    description: {
      name: 'Workshop',
      appId: 7,
      servicePages: { origin: 'https://api.example.com', paths: ['/print/*'] },
      objects: [],
      segmentDeletion: null,
    },
    servicePage: async (path) => new Response(`The service’s ${path}`),
    fetchMode,
    hsFetch: createHsFetch({
      rejectsRefusals: () => fetchMode.rejects,
      accountId: 48_302_715,
      appId: 7,
      clientSecret: 'secret',
      permittedUrls: ['https://api.example.com'],
      resolve: (url) => url,
      fetch: (async (url: URL) => {
        atService.push(url);

        return Response.json({ ok: true });
      }) as unknown as typeof fetch,
    }),
  });
  const ask = (path: string, { method, headers = {}, body }: Sent = {}) => {
    const all = {
      host: '127.0.0.1:4400',
      cookie: `preview=${key}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    };

    return server.request(`http://127.0.0.1:4400${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: Object.entries(all).filter(
        (header): header is [string, string] => header[1] !== null,
      ),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  };

  return {
    account,
    /** Addresses at which the proxy called the service. */
    atService,
    ask,
    /** Looks with the eyes of another. */
    viewAs: (userId: number) =>
      ask('/api/session', { method: 'PUT', body: { userId } }),
    close: () => rmSync(root, { recursive: true }),
  };
};
