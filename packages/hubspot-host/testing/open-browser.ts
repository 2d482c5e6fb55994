import { setTimeout } from 'node:timers/promises';
import { chromium, type Page, type Request } from 'playwright-core';
import type { ServedHost } from '#host/server/serve-host.ts';

/** A served host in headless Chromium. */
export interface HostBrowser {
  page: Page;
  /** Opens a path of the CRM, once the app has been told what was clicked before. */
  open(path: string): Promise<void>;
  /**
   * Looks with the eyes of another, in the language of the browser unless told otherwise. Throws for
   * somebody who is not among the host's viewers.
   */
  viewAs(userId: number, language?: string): Promise<void>;
  close(): Promise<void>;
}

const askedEachMs = 50;
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Gives a function that resolves once the app has answered all that it was sent from a page. */
const watchCalls = (page: Page): (() => Promise<void>) => {
  const open = new Set<Request>();
  const end = (request: Request) => open.delete(request);
  page.on('request', (request) => {
    if (request.url().endsWith('/api/hs-fetch')) open.add(request);
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);

  return async () => {
    while (open.size > 0 && !page.isClosed()) await setTimeout(askedEachMs);
  };
};

/**
 * Opens a host in a browser of its own.
 *
 * @param executablePath the Chromium to drive
 */
export const openBrowser = async (
  { origin, entry }: Pick<ServedHost, 'origin' | 'entry'>,
  executablePath: string,
): Promise<HostBrowser> => {
  const browser = await chromium.launch({ executablePath, args: flags });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 1000 },
    // A browser with a window lets the page in front copy; one without has to be told.
    permissions: ['clipboard-write'],
  });
  // A busy machine takes its time; what never comes still fails before the test's own end.
  page.setDefaultTimeout(120_000);
  const answered = watchCalls(page);
  await page.goto(entry);

  return {
    page,
    open: async (path) => {
      await answered();
      await page.goto(origin + path);
    },
    viewAs: async (userId, language) => {
      await answered();
      const answer = await page.request.put(`${origin}/api/session`, {
        data: { userId, ...(language ? { language } : {}) },
      });
      if (!answer.ok()) throw new Error(await answer.text());
    },
    close: () => browser.close(),
  };
};
