import { SERVICE_ORIGIN } from '@starters/contracts';
import { importRequestSchema } from '@starters/contracts/schemas';
import { askImport, findImport } from '#src/transfer/ask-import.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { AppContext, HttpDeps } from './context.ts';
import { EXAMPLE_PATH } from './export-routes.ts';
import { parseBody } from './parse-body.ts';

const importerOf = (c: AppContext) => ({
  userId: c.var.userId,
  language: c.var.language,
});

/** GET /v1/transfer */
export const getTransfer = (c: AppContext) => ({
  ok: true,
  language: c.var.language,
  texts: textsIn(c.var.language).transfer,
  exampleUrl: `${SERVICE_ORIGIN}${EXAMPLE_PATH}?language=${c.var.language}`,
});

/** POST /v1/imports */
export const postImport = (deps: HttpDeps) => async (c: AppContext) => {
  const request = parseBody(c.var.body, importRequestSchema);
  if (!request.ok) return request;
  const { account } = c.var;
  const answer = await askImport(deps, account, importerOf(c), request.value);
  if (answer.ok && answer.state === 'done') deps.publishSoon(account.accountId);

  return answer;
};

/** GET /v1/imports */
export const getImport = (deps: HttpDeps) => (c: AppContext) =>
  findImport(deps, c.var.account, importerOf(c), c.req.query('key') ?? '');
