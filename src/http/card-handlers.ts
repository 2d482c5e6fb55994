import {
  cardQuerySchema,
  viewReportSchema,
  voteRequestSchema,
} from '@starters/contracts/schemas';
import { foldCard } from '#src/cards/fold-card.ts';
import type { buildCard } from '#src/cards/build-card.ts';
import type { thankVoter } from '#src/cards/thank-voter.ts';
import type { reportView } from '#src/views/report-view.ts';
import type { castVote } from '#src/votes/cast-vote.ts';
import {
  type Bound,
  type Handlers,
  parsed,
  type PublishSoon,
} from './handler.ts';

/** What the routes of a contact's card call. */
export interface CardPort {
  build: Bound<typeof buildCard>;
  reportView: Bound<typeof reportView>;
  /** Does nothing where the answer is not this person's. */
  dismissAnswer: (
    accountId: number,
    userId: number,
    id: string,
  ) => Promise<unknown>;
}

/** What voting calls. */
export interface VotePort {
  cast: Bound<typeof castVote>;
  thank: Bound<typeof thankVoter>;
  publishSoon: PublishSoon;
}

/** The routes of a contact's card. */
export const cardHandlers = (
  card: CardPort,
): Pick<Handlers, 'cardRoute' | 'viewsRoute' | 'dismissAnswerRoute'> => ({
  cardRoute: parsed(
    cardQuerySchema,
    async ({ account, viewer, param, request }) => {
      const built = await card.build(account, viewer, {
        contactId: param('contactId'),
        moments: request.moments,
      });

      return built.ok ? foldCard(built) : built;
    },
  ),

  viewsRoute: parsed(
    viewReportSchema,
    async ({ account, viewer, param, request }) => {
      const refusal = await card.reportView(
        account,
        viewer.userId,
        param('contactId'),
        request,
      );

      return refusal ?? { ok: true };
    },
  ),

  dismissAnswerRoute: async ({ account, viewer, param }) => {
    await card.dismissAnswer(account.accountId, viewer.userId, param('id'));

    return { ok: true };
  },
});

/** The route of a vote. */
export const voteHandlers = ({
  cast,
  thank,
  publishSoon,
}: VotePort): Pick<Handlers, 'voteRoute'> => ({
  voteRoute: parsed(
    voteRequestSchema,
    async ({ account, viewer: { userId, language }, request }) => {
      const { accountId } = account;
      const done = await cast({ accountId, userId }, request);
      if (!done.ok) return done;
      publishSoon(accountId);

      return {
        ok: true,
        vote: done.vote,
        message: await thank(account, done, language),
      };
    },
  ),
});
