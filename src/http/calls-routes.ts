import { SERVICE_ORIGIN } from '@starters/contracts';
import { callsRequestSchema } from '@starters/contracts/schemas';
import { buildCalls } from '#src/cards/build-calls.ts';
import { makeLink } from '#src/links/single-use-links.ts';
import type { AppContext, HttpDeps } from './context.ts';
import { parseBody } from './parse-body.ts';

/** PUT /v1/calls */
export const putCalls = (deps: HttpDeps) => (c: AppContext) => {
  const request = parseBody(c.var.body, callsRequestSchema);
  if (!request.ok) return request;

  return buildCalls(
    deps,
    c.var.account,
    { userId: c.var.userId, language: c.var.language },
    request.value.contactIds,
  );
};

/** PUT /v1/print-links */
export const putPrintLink = (deps: HttpDeps) => async (c: AppContext) => ({
  ok: true,
  url:
    `${SERVICE_ORIGIN}/print/` +
    (await makeLink(deps, {
      accountId: c.var.account.accountId,
      userId: c.var.userId,
      purpose: 'print',
    })) +
    `?language=${c.var.language}`,
});
