// What the extensions say before, or without, an answer of the service. Each bundle holds its own
// of these and no other sentence.
import type * as english from '../en/first-words.ts';
import type { Words } from '../words.ts';

/** The locale that days and times are written by. */
export const locale = 'fr';

/** The card of a contact. */
export const card = {
  loading: 'Recherche d’amorces…',
  failed: 'Le chargement a échoué. Rien n’est perdu.',
  tryAgain: 'Réessayer',
} as const satisfies Words<typeof english.card>;

/** The card on the record of a starter. */
export const starterRecord = {
  loading: 'Lecture de l’état de l’amorce…',
  failed:
    'L’état de cette amorce n’a pas pu être lu. La fiche elle-même est telle que vous la voyez ; réessayez.',
  old: 'Ce qui suit n’est peut-être plus à jour : la relecture a échoué.',
  tryAgain: 'Réessayer',
} as const satisfies Words<typeof english.starterRecord>;

/** The pages of marketing. */
export const pages = {
  loading: 'Lecture des amorces et des votes…',
  failed: 'Cette page n’a pas pu être lue. Rien n’est perdu ; réessayez.',
  tryAgain: 'Réessayer',
  notFound: 'Cette page n’existe pas. Revenez à toutes les amorces.',
  starters: 'Toutes les amorces',
  feedback: 'Retours',
} as const satisfies Words<typeof english.pages>;

/** The settings page. */
export const settings = {
  looking: 'Examen de l’application et de HubSpot…',
  loading: 'Lecture des paramètres…',
  failed: 'Les paramètres n’ont pas pu être lus. Rien n’est perdu ; réessayez.',
  tryAgain: 'Réessayer',
} as const satisfies Words<typeof english.settings>;

/** The call sheet. */
export const calls = {
  loading: 'Préparation de vos appels…',
  failed: 'Le chargement a échoué. Rien n’est perdu.',
  tryAgain: 'Réessayer',
} as const satisfies Words<typeof english.calls>;
