import { takeDraftsRequestSchema } from '@starters/contracts/schemas';
import type { offerDrafts } from '#src/first-drafts/offer-drafts.ts';
import type { takeDrafts } from '#src/first-drafts/take-drafts.ts';
import {
  type Bound,
  type Handlers,
  parsed,
  type PublishSoon,
} from './handler.ts';

/** What the routes of drafts to begin with call. */
export interface FirstDraftPort {
  offer: Bound<typeof offerDrafts>;
  take: Bound<typeof takeDrafts>;
  publishSoon: PublishSoon;
}

/** The routes of drafts to begin with. */
export const firstDraftHandlers = ({
  offer,
  take,
  publishSoon,
}: FirstDraftPort): Pick<Handlers, 'firstDraftsRoute' | 'takeDraftsRoute'> => ({
  firstDraftsRoute: ({ account, viewer }) => offer(account, viewer),

  takeDraftsRoute: parsed(
    takeDraftsRequestSchema,
    async ({ account, viewer, request }) => {
      const answer = await take(account, viewer, request);
      if (answer.ok && answer.state === 'done') publishSoon(account.accountId);

      return answer;
    },
  ),
});
