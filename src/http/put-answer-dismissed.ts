import type { AppContext, HttpDeps } from './context.ts';

/** PUT /v1/answers/:id/dismissed; an answer that is none of the viewer's is simply not there. */
export const putAnswerDismissed = (deps: HttpDeps) => async (c: AppContext) => {
  await deps.ownVotes.dismissAnswer(
    c.var.account.accountId,
    c.var.userId,
    c.req.param('id') ?? '',
  );

  return { ok: true };
};
