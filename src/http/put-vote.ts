import { voteRequestSchema } from '@starters/contracts/schemas';
import { thankVoter } from '#src/cards/thank-voter.ts';
import { castVote } from '#src/votes/cast-vote.ts';
import type { AppContext, HttpDeps } from './context.ts';
import { parseBody } from './parse-body.ts';

/** PUT /v1/vote */
export const putVote = (deps: HttpDeps) => async (c: AppContext) => {
  const request = parseBody(c.var.body, voteRequestSchema);
  if (!request.ok) return request;

  const { accountId } = c.var.account;
  const cast = await castVote(
    deps,
    { accountId, userId: c.var.userId },
    request.value,
  );
  if (!cast.ok) return cast;
  deps.publishSoon(accountId);

  return {
    ok: true,
    vote: cast.vote,
    message: await thankVoter(deps, accountId, cast.starterId, cast.vote, {
      language: c.var.language,
      answerDays: c.var.account.settings.answerDays,
    }),
  };
};
