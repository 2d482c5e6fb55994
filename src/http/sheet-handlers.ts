import {
  choiceRequestSchema,
  inboxRequestSchema,
  newRequestSchema,
  speakerRequestSchema,
} from '@starters/contracts/schemas';
import type { authorSheet } from '#src/cards/author-sheet.ts';
import type { choicesSheet } from '#src/cards/choices-sheet.ts';
import type { inboxSheet, dismissEntry } from '#src/cards/inbox-sheet.ts';
import type { requestForContact } from '#src/cards/request-for-contact.ts';
import type { openRequestSheet } from '#src/cards/request-sheet.ts';
import type { choose } from '#src/choices/choose.ts';
import type { sayWhereabout } from '#src/choices/say-whereabout.ts';
import { z } from 'zod';
import {
  type Bound,
  type Handlers,
  parsed,
  type PublishSoon,
} from './handler.ts';

/** What the sheet of answers and requests calls. */
export interface InboxPort {
  show: Bound<typeof inboxSheet>;
  dismissEntry: Bound<typeof dismissEntry>;
}

/** What the sheets of choices call. */
export interface ChoicesPort {
  show: Bound<typeof choicesSheet>;
  showAuthor: Bound<typeof authorSheet>;
  choose: Bound<typeof choose>;
  sayWhereabout: Bound<typeof sayWhereabout>;
}

/** What the sheet of a contact's requests calls. */
export interface RequestsPort {
  show: Bound<typeof openRequestSheet>;
  place: Bound<typeof requestForContact>;
  publishSoon: PublishSoon;
}

/** The routes of the viewer's answers and requests. */
export const inboxHandlers = (
  inbox: InboxPort,
): Pick<Handlers, 'inboxRoute' | 'dismissEntryRoute'> => ({
  inboxRoute: ({ account, viewer }) => inbox.show(account, viewer),

  dismissEntryRoute: parsed(
    inboxRequestSchema,
    async ({ account, viewer, request }) => {
      await inbox.dismissEntry(account, viewer.userId, request.id);

      return inbox.show(account, viewer);
    },
  ),
});

/** The routes of what a salesperson mutes, follows or says of themselves: all of it, or one author. */
export const choicesHandlers = ({
  show,
  showAuthor,
  choose,
  sayWhereabout,
}: ChoicesPort): Pick<
  Handlers,
  'choicesRoute' | 'chooseRoute' | 'authorRoute' | 'chooseAuthorRoute'
> => ({
  choicesRoute: ({ account, viewer }) => show(account, viewer),

  chooseRoute: parsed(
    z.union([choiceRequestSchema, speakerRequestSchema]),
    async ({ account, viewer, request }) => {
      const done =
        'kind' in request
          ? await choose(account.accountId, viewer.userId, request)
          : await sayWhereabout(account, viewer.userId, request);

      return done.ok ? show(account, viewer) : done;
    },
  ),

  authorRoute: ({ account, viewer, param }) =>
    showAuthor(account, viewer, param('contactId'), param('ownerId')),

  chooseAuthorRoute: parsed(
    choiceRequestSchema,
    async ({ account, viewer, param, request }) => {
      const chosen = await choose(account.accountId, viewer.userId, request);

      return chosen.ok
        ? showAuthor(account, viewer, param('contactId'), param('ownerId'))
        : chosen;
    },
  ),
});

/** The routes of a contact's requests. */
export const requestsHandlers = ({
  show,
  place,
  publishSoon,
}: RequestsPort): Pick<Handlers, 'requestsRoute' | 'placeRequestRoute'> => ({
  requestsRoute: ({ account, viewer, param }) =>
    show(account, viewer, param('contactId')),

  placeRequestRoute: parsed(
    newRequestSchema,
    async ({ account, viewer, param, request }) => {
      const sheet = await place(account, viewer, param('contactId'), request);
      if (sheet.ok) publishSoon(account.accountId);

      return sheet;
    },
  ),
});
