// The whole table, for the service, its tests and its documentation. No bundle needs it.
import * as pages from './browser-pages.ts';
import * as calls from './calls-routes.ts';
import * as card from './card-routes.ts';
import * as editor from './editor-routes.ts';
import * as firstDrafts from './first-draft-routes.ts';
import * as review from './review-routes.ts';
import * as settings from './settings-routes.ts';
import * as sheets from './sheet-routes.ts';
import * as transfer from './transfer-routes.ts';

/** Every route that HubSpot signs for, by name. */
export const ROUTES = {
  ...card,
  ...sheets,
  ...calls,
  ...review,
  ...editor,
  ...firstDrafts,
  ...transfer,
  ...settings,
};
export type Routes = typeof ROUTES;
export type RouteName = keyof Routes;

/** Every address that a browser opens, by name. */
export const BROWSER_PAGES = { ...pages };
export type BrowserPageName = keyof typeof BROWSER_PAGES;
