// What must not compile. `npm run typecheck` reads this file, and fails at a comment below which
// nothing is wrong any more: then a route has lost its types. Nothing here runs.
import {
  type AnswerOf,
  cardRoute,
  NO_VOTE,
  starterRecordRoute,
  voteRoute,
  type VoteRequest,
} from '@starters/contracts';
import { voteRequestSchema } from '@starters/contracts/schemas';
import { callService } from '@starters/service';
import { z } from 'zod';
import { type Handler, type Handlers, parsed } from '#src/http/handler.ts';
import { refused } from '#src/refused.ts';

type VoteHandler = Handler<typeof voteRoute>;
declare const handlers: Handlers;
declare const request: VoteRequest;

/** Handlers: the first compiles, the others differ from it in one thing. */
export const answering: VoteHandler[] = [
  parsed(voteRequestSchema, () => ({ ok: true, vote: NO_VOTE, message: '' })),
  () => refused('ballot_missing'),

  // @ts-expect-error An answer under another name.
  parsed(voteRequestSchema, () => ({
    ok: true,
    votes: [NO_VOTE],
    message: '',
  })),

  // @ts-expect-error An answer without a part that the card shows.
  parsed(voteRequestSchema, () => ({ ok: true, vote: NO_VOTE })),

  // @ts-expect-error A part of another type.
  () => ({ ok: true, vote: { ...NO_VOTE, revision: '1' }, message: '' }),

  // @ts-expect-error A reason that is no refusal's.
  () => ({ ok: false, reason: 'no_reason' }),

  // @ts-expect-error A schema that does not take what the card sends.
  parsed(z.object({ ballot: z.number() }), () => refused('ballot_missing')),

  // @ts-expect-error A parameter that the path does not name.
  ({ param }) => refused(param('contactId') ? 'failed' : 'bad_request'),

  // @ts-expect-error A request that no schema has parsed.
  (_, { ballot }) => refused(ballot ? 'failed' : 'bad_request'),
];

// @ts-expect-error Each line of the table needs a handler.
export const incomplete: Handlers = { cardRoute: handlers.cardRoute };

// @ts-expect-error A handler that answers another route.
export const swapped: Handlers['cardRoute'] = handlers.reportRoute;

/** Calls: each compiles, and has a twin that does not. */
export const calling = async (): Promise<void> => {
  const card = await callService(
    cardRoute,
    'en',
    { contactId: 1 },
    { moments: '' },
  );
  if (card.ok) card.candidates.map((each) => '$' in each);
  else card.message.trim();
  // @ts-expect-error A part that the answer does not have.
  if (card.ok) card.starters.map(String);
  // @ts-expect-error An answer that was not looked at for a refusal.
  card.candidates.map(String);
  // @ts-expect-error A path without its parameter.
  await callService(cardRoute, 'en');
  // @ts-expect-error A parameter of another name.
  await callService(cardRoute, 'en', { contact: 1 }, { moments: '' });
  // @ts-expect-error A request to a route that takes none.
  await callService(starterRecordRoute, 'en', { starterId: 1 }, request);
  await callService(voteRoute, 'en', {}, request);
  // @ts-expect-error A request that is missing.
  await callService(voteRoute, 'en');
  // @ts-expect-error A request without one of its parts.
  await callService(voteRoute, 'en', {}, { ballot: request.ballot });
  // @ts-expect-error A part of another type.
  await callService(voteRoute, 'en', {}, { ...request, used: 'yes' });
  // @ts-expect-error A language that there is not.
  await callService(starterRecordRoute, 'de', { starterId: 1 });
};

// @ts-expect-error A type that is `any` or `unknown` would take this.
export const answer: AnswerOf<typeof cardRoute> = { ok: true };
