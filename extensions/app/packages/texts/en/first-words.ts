// What the extensions say before, or without, an answer of the service. Each bundle holds its own
// of these and no other sentence.

/** The locale that days and times are written by. */
export const locale = 'en-GB';

/** The card of a contact. */
export const card = {
  loading: 'Looking for starters…',
  failed: 'Loading failed. Nothing is lost.',
  tryAgain: 'Try again',
} as const;

/** The card on the record of a starter. */
export const starterRecord = {
  loading: 'Reading where it stands…',
  failed:
    'Where this starter stands could not be read. The record itself is as you see it; try again.',
  old: 'What you see below may be out of date: it could not be read again.',
  tryAgain: 'Try again',
} as const;

/** The pages of marketing. */
export const pages = {
  loading: 'Reading the starters and votes…',
  failed: 'This page could not be read. Nothing is lost; try again.',
  tryAgain: 'Try again',
  notFound: 'There is no such page. Go back to all starters.',
  starters: 'All starters',
  feedback: 'Feedback',
} as const;

/** The settings page. */
export const settings = {
  looking: 'Looking at the app and at HubSpot…',
  loading: 'Reading the settings…',
  failed: 'The settings could not be read. Nothing is lost; try again.',
  tryAgain: 'Try again',
} as const;

/** The call sheet. */
export const calls = {
  loading: 'Preparing your calls…',
  failed: 'Loading failed. Nothing is lost.',
  tryAgain: 'Try again',
} as const;
