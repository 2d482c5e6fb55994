import { chromium, type Page } from 'playwright-core';
import type { ServedHost } from '#host/server/serve-host.ts';

/** A served host in headless Chromium. */
export interface HostBrowser {
  page: Page;
  /** Opens a path of the CRM. */
  open(path: string): Promise<void>;
  /**
   * Looks with the eyes of another, in the language of the browser unless told otherwise. Throws for
   * somebody who is not among the host's viewers.
   */
  viewAs(userId: number, language?: string): Promise<void>;
  close(): Promise<void>;
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

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
  });
  // A busy machine takes its time; what never comes still fails before the test's own end.
  page.setDefaultTimeout(120_000);
  await page.goto(entry);

  return {
    page,
    open: async (path) => {
      await page.goto(origin + path);
    },
    viewAs: async (userId, language) => {
      const answer = await page.request.put(`${origin}/api/session`, {
        data: { userId, ...(language ? { language } : {}) },
      });
      if (!answer.ok()) throw new Error(await answer.text());
    },
    close: () => browser.close(),
  };
};
