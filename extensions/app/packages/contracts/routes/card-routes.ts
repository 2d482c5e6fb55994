import type {
  CardAnswer,
  CardQuery,
  Done,
  ViewReport,
  VoteAnswer,
  VoteRequest,
} from '../card.ts';
import type { Refusal } from '../refusal.ts';
import { answers, EVERYONE, route, takes } from './route.ts';

/** The starters for a contact. */
export const cardRoute = route(
  'GET',
  '/v1/contacts/:contactId/starters',
  EVERYONE,
  answers<CardAnswer>,
  takes<CardQuery>,
);

/** Casts, changes or withdraws a vote; the same request id counts once. */
export const voteRoute = route(
  'PUT',
  '/v1/vote',
  EVERYONE,
  answers<VoteAnswer>,
  takes<VoteRequest>,
);

/** Removes an answer of marketing from the viewer's card for good. */
export const dismissAnswerRoute = route(
  'PUT',
  '/v1/answers/:id/dismissed',
  EVERYONE,
  answers<Done | Refusal>,
);

/** Reports which starters a card showed, which facts were missing, or which starter was opened or copied. */
export const viewsRoute = route(
  'PUT',
  '/v1/contacts/:contactId/views',
  EVERYONE,
  answers<Done | Refusal>,
  takes<ViewReport>,
);
