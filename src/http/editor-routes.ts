import {
  editorCheckRequestSchema,
  editorSaveRequestSchema,
  starterStepRequestSchema,
} from '@starters/contracts/schemas';
import { checkDraft } from '#src/editing/check-draft.ts';
import { openEditor } from '#src/editing/open-editor.ts';
import { saveStarter } from '#src/editing/save-starter.ts';
import { stepStarter } from '#src/editing/step-starter.ts';
import type { AppContext, HttpDeps } from './context.ts';
import { parseBody } from './parse-body.ts';

const writerOf = (c: AppContext) => ({
  userId: c.var.userId,
  language: c.var.language,
});

/** GET /v1/editor */
export const getEditor = (deps: HttpDeps) => (c: AppContext) =>
  openEditor(deps, c.var.account, writerOf(c), {
    starter: c.req.query('starter'),
    copy: c.req.query('copy'),
    translate: c.req.query('translate'),
    adopt: c.req.query('adopt'),
  });

/** PUT /v1/editor/checks */
export const putEditorCheck = (deps: HttpDeps) => async (c: AppContext) => {
  const request = parseBody(c.var.body, editorCheckRequestSchema);
  if (!request.ok) return request;
  const { account, language } = c.var;
  const { catalog } = await deps.catalogs.get(account.accountId);

  return checkDraft(deps, account, catalog, language, request.value);
};

/** PUT /v1/editor */
export const putEditor = (deps: HttpDeps) => async (c: AppContext) => {
  const request = parseBody(c.var.body, editorSaveRequestSchema);
  if (!request.ok) return request;
  const { account } = c.var;
  const saved = await saveStarter(deps, account, writerOf(c), request.value);
  if (saved.ok) deps.publishSoon(account.accountId);

  return saved;
};

/** PUT /v1/review/starters/:starterId/steps */
export const putStarterStep = (deps: HttpDeps) => async (c: AppContext) => {
  const request = parseBody(c.var.body, starterStepRequestSchema);
  if (!request.ok) return request;
  const { account } = c.var;
  const stepped = await stepStarter(
    deps,
    account,
    writerOf(c),
    c.req.param('starterId') ?? '',
    request.value.step,
  );
  if (stepped.ok) deps.publishSoon(account.accountId);

  return stepped;
};
