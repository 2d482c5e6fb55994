import { authorSheet } from '#src/cards/author-sheet.ts';
import { buildCalls } from '#src/cards/build-calls.ts';
import { buildCard } from '#src/cards/build-card.ts';
import { choicesSheet } from '#src/cards/choices-sheet.ts';
import { inboxSheet, dismissEntry } from '#src/cards/inbox-sheet.ts';
import { requestForContact } from '#src/cards/request-for-contact.ts';
import { openRequestSheet } from '#src/cards/request-sheet.ts';
import { thankVoter } from '#src/cards/thank-voter.ts';
import { choose } from '#src/choices/choose.ts';
import { sayWhereabout } from '#src/choices/say-whereabout.ts';
import { callsHandlers } from '#src/http/calls-handlers.ts';
import { cardHandlers, voteHandlers } from '#src/http/card-handlers.ts';
import type { PublishSoon } from '#src/http/handler.ts';
import {
  choicesHandlers,
  inboxHandlers,
  requestsHandlers,
} from '#src/http/sheet-handlers.ts';
import { makeLink } from '#src/links/single-use-links.ts';
import { reportView } from '#src/views/report-view.ts';
import { castVote } from '#src/votes/cast-vote.ts';
import type { OwnVotes } from '#src/votes/own-votes.ts';
import { bind, type DepsOf } from './bind.ts';

/** What the routes of cards need. */
export type CardRouteDeps = DepsOf<
  | typeof buildCard
  | typeof buildCalls
  | typeof reportView
  | typeof castVote
  | typeof thankVoter
  | typeof inboxSheet
  | typeof dismissEntry
  | typeof choicesSheet
  | typeof authorSheet
  | typeof choose
  | typeof sayWhereabout
  | typeof openRequestSheet
  | typeof requestForContact
  | typeof makeLink
> & { ownVotes: Pick<OwnVotes, 'dismissAnswer'> };

/** Connects the routes of a contact's card, of its sheets and of call sheets. */
export const connectCards = (
  deps: CardRouteDeps,
  publishSoon: PublishSoon,
) => ({
  ...cardHandlers({
    build: bind(buildCard, deps),
    reportView: bind(reportView, deps),
    dismissAnswer: (...which) => deps.ownVotes.dismissAnswer(...which),
  }),
  ...voteHandlers({
    cast: bind(castVote, deps),
    thank: bind(thankVoter, deps),
    publishSoon,
  }),
  ...inboxHandlers({
    show: bind(inboxSheet, deps),
    dismissEntry: bind(dismissEntry, deps),
  }),
  ...choicesHandlers({
    show: bind(choicesSheet, deps),
    showAuthor: bind(authorSheet, deps),
    choose: bind(choose, deps),
    sayWhereabout: bind(sayWhereabout, deps),
  }),
  ...requestsHandlers({
    show: bind(openRequestSheet, deps),
    place: bind(requestForContact, deps),
    publishSoon,
  }),
  ...callsHandlers({
    build: bind(buildCalls, deps),
    makeLink: bind(makeLink, deps),
  }),
});
