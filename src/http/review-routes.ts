import {
  answerRequestSchema,
  figuresQuerySchema,
} from '@starters/contracts/schemas';
import { answerReturns } from '#src/returns/answer-returns.ts';
import { buildReview } from '#src/review/build-review.ts';
import { buildFigures } from '#src/review/build-figures.ts';
import { buildStanding } from '#src/review/build-standing.ts';
import { buildReport } from '#src/review/build-report.ts';
import { buildStarterReview } from '#src/review/build-starter-review.ts';
import { refused } from '#src/refused.ts';
import { fillPlural } from '#src/texts/fill-plural.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { AppContext, HttpDeps } from './context.ts';
import { parseBody } from './parse-body.ts';

/** GET /v1/review */
export const getReview = (deps: HttpDeps) => (c: AppContext) =>
  buildReview(deps, c.var.account, c.var.language, c.var.userId);

/** GET /v1/review/starters/:starterId */
export const getStarterReview = (deps: HttpDeps) => (c: AppContext) =>
  buildStarterReview(
    deps,
    c.var.account,
    c.var.language,
    c.req.param('starterId') ?? '',
  );

/** GET /v1/review/starters/:starterId/standing */
export const getStanding = (deps: HttpDeps) => (c: AppContext) =>
  buildStanding(
    deps,
    c.var.account,
    c.var.language,
    c.req.param('starterId') ?? '',
  );

/** POST /v1/review/answers */
export const postAnswers = (deps: HttpDeps) => async (c: AppContext) => {
  const request = parseBody(c.var.body, answerRequestSchema);
  if (!request.ok) return request;

  const { accountId } = c.var.account;
  const answered = await answerReturns(deps, accountId, request.value);
  if (!answered.ok) return answered;
  deps.publishSoon(accountId);

  const { language } = c.var;

  return {
    ...answered,
    message: fillPlural(
      textsIn(language).answeredReturns,
      answered.count,
      language,
      { count: answered.count },
    ),
  };
};

/** GET /v1/figures */
export const getFigures = (deps: HttpDeps) => async (c: AppContext) => {
  // The language of starters is asked for by another name than that of the sentences.
  const { of_language, ...asked } = c.req.query();
  const query = figuresQuerySchema.safeParse({
    ...asked,
    language: of_language ?? '',
  });

  return query.success
    ? buildFigures(deps, c.var.account, c.var.language, query.data)
    : refused('bad_request');
};

/** GET /v1/report */
export const getReport = (deps: HttpDeps) => (c: AppContext) =>
  buildReport(deps, c.var.account, c.var.language);
