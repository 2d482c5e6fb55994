import {
  BROWSER_PAGES,
  type BrowserPageName,
} from '@starters/contracts/routes';
import type { Context, Hono } from 'hono';
import type { VerifiedRequest } from './admit.ts';

/** What a browser gets at each of the addresses that HubSpot does not sign for. */
export type BrowserPages = Record<
  BrowserPageName,
  (c: Context) => Response | Promise<Response>
>;

const isPageName = (name: string): name is BrowserPageName =>
  name in BROWSER_PAGES;

/** An id in a path is digits; anything else is no address of ours. */
const withDigits = (path: string): string =>
  path.replace(/:(accountId|userId)/g, ':$1{\\d{1,15}}');

/** Puts each page at its address. */
export const openPages = (
  app: Hono<{ Variables: VerifiedRequest }>,
  pages: BrowserPages,
): void => {
  for (const name of Object.keys(BROWSER_PAGES).filter(isPageName)) {
    app.get(withDigits(BROWSER_PAGES[name].path), pages[name]);
  }
};
