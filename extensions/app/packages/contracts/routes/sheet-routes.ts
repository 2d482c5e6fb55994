import type { SheetAnswer } from '../card.ts';
import type { ChoiceRequest, InboxRequest, NewRequest } from '../choice.ts';
import type { SpeakerRequest } from '../speaker.ts';
import { answers, EVERYONE, route, takes } from './route.ts';

// A sheet's PUT answers with the same sheet, as it is after the change.

/** Answers and requests that are ready for the viewer. */
export const inboxRoute = route(
  'GET',
  '/v1/inbox',
  EVERYONE,
  answers<SheetAnswer>,
);

/** Removes an answer or request from the viewer's inbox. */
export const dismissEntryRoute = route(
  'PUT',
  '/v1/inbox',
  EVERYONE,
  answers<SheetAnswer>,
  takes<InboxRequest>,
);

/** What the viewer muted or follows, and what they said of where they are. */
export const choicesRoute = route(
  'GET',
  '/v1/choices',
  EVERYONE,
  answers<SheetAnswer>,
);

/** Mutes or follows a starter, theme or author, or says where the viewer is based or will be. */
export const chooseRoute = route(
  'PUT',
  '/v1/choices',
  EVERYONE,
  answers<SheetAnswer>,
  takes<ChoiceRequest | SpeakerRequest>,
);

/** What the viewer may know of an author; opened from a contact's card. */
export const authorRoute = route(
  'GET',
  '/v1/contacts/:contactId/authors/:ownerId',
  EVERYONE,
  answers<SheetAnswer>,
);

/** Mutes or follows an author. */
export const chooseAuthorRoute = route(
  'PUT',
  '/v1/contacts/:contactId/authors/:ownerId',
  EVERYONE,
  answers<SheetAnswer>,
  takes<ChoiceRequest>,
);

/** The requests for a contact. */
export const requestsRoute = route(
  'GET',
  '/v1/contacts/:contactId/requests',
  EVERYONE,
  answers<SheetAnswer>,
);

/** Requests a starter for a contact, or joins a colleague's request. */
export const placeRequestRoute = route(
  'PUT',
  '/v1/contacts/:contactId/requests',
  EVERYONE,
  answers<SheetAnswer>,
  takes<NewRequest>,
);
