import type { Context, Hono } from 'hono';
import type { AccountStore } from '#emulator/account/account-store.ts';
import type { Writer } from '#emulator/account/model.ts';

/** What comes with a request: who makes it. */
interface Env {
  Bindings: { writer: Writer };
}
/** The routes of the API; each route file adds to it. */
export type EmulatorApp = Hono<Env>;
/** The context of a request. */
export type EmulatorContext = Context<Env>;

/** What the endpoints answer from. */
export interface AccountView {
  /** As much of the account as the caller may see. */
  store: AccountStore;
  /** How far the search index lags behind, in ms. */
  searchLagMs: () => number;
  /** Of the account, as in the tz database: `Europe/Paris`. */
  timeZone: string;
  /** Of the account, as in ISO 4217: `EUR`. */
  currency: string;
}

/** What each route file gets. */
export interface RouteDeps extends AccountView {
  app: EmulatorApp;
}
