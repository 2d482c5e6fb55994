import type { CallsAnswer, CallsRequest, PrintLinkAnswer } from '../calls.ts';
import { answers, EVERYONE, onlyReads, route, takes } from './route.ts';

/** What is needed to write one line for each of up to fifty contacts. */
export const callsRoute = onlyReads(
  route(
    'PUT',
    '/v1/calls',
    EVERYONE,
    answers<CallsAnswer>,
    takes<CallsRequest>,
  ),
);

/** A link to a page to print, opened once by a browser. */
export const printLinkRoute = route(
  'PUT',
  '/v1/print-links',
  EVERYONE,
  answers<PrintLinkAnswer>,
);
