import { settingsRequestSchema } from '@starters/contracts/schemas';
import { refused } from '#src/refused.ts';
import { changeSettings } from '#src/settings/change-settings.ts';
import { openSettings } from '#src/settings/open-settings.ts';
import type { AppContext, HttpDeps } from './context.ts';
import { parseBody } from './parse-body.ts';

const adminOf = (c: AppContext) => ({
  userId: c.var.userId,
  language: c.var.language,
});

/** Wraps a route that only admins may use. */
export const adminOnly =
  (deps: HttpDeps, route: (c: AppContext) => Promise<object> | object) =>
  async (c: AppContext): Promise<object> =>
    (await deps.isAdmin(c.var.account, c.var.userId))
      ? route(c)
      : refused('not_admin');

/** GET /v1/settings */
export const getSettings = (deps: HttpDeps) => (c: AppContext) =>
  openSettings(deps, c.var.account, adminOf(c));

/** PUT /v1/settings */
export const putSettings = (deps: HttpDeps) => async (c: AppContext) => {
  const request = parseBody(c.var.body, settingsRequestSchema);

  return request.ok
    ? changeSettings(deps, c.var.account.accountId, adminOf(c), request.value)
    : request;
};
