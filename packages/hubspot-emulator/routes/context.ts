import type { Context, Hono } from 'hono';
import type { AccountStore } from '#emulator/account/account-store.ts';
import type { Writer } from '#emulator/account/model.ts';

/** What is known of a call: who writes. */
export interface Variables {
  writer: Writer;
}
/** The emulator's app; each route file adds to it. */
export type EmulatorApp = Hono<{ Variables: Variables }>;
/** A route's context. */
export type EmulatorContext = Context<{ Variables: Variables }>;

/** What a route file gets. */
export interface RouteDeps {
  app: EmulatorApp;
  store: AccountStore;
  /** How long the search index lags behind, in ms. */
  searchLagMs: () => number;
}
