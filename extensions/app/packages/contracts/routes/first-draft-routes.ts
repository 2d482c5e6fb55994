import type { FirstDraftsAnswer, TakeDraftsRequest } from '../first-drafts.ts';
import type { ImportAnswer } from '../transfer.ts';
import { answers, MARKETING, route, takes } from './route.ts';

/** Conversations to begin with, and how many of the account's contacts each fits. */
export const firstDraftsRoute = route(
  'GET',
  '/v1/first-drafts',
  MARKETING,
  answers<FirstDraftsAnswer>,
);

/** Takes some of them as drafts; how far that is tells the route of imports. */
export const takeDraftsRoute = route(
  'POST',
  '/v1/first-drafts',
  MARKETING,
  answers<ImportAnswer>,
  takes<TakeDraftsRequest>,
);
