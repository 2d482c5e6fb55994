/** The only sentences in the bundle, by language: those needed without an answer of the service. */
export const firstWords = {
  en: {
    loading: 'Reading where it stands…',
    failed:
      'Where this starter stands could not be read. The record itself is as you see it; try again.',
    old: 'What you see below may be out of date: it could not be read again.',
    tryAgain: 'Try again',
  },
  fr: {
    loading: 'Lecture de l’état de l’amorce…',
    failed:
      'L’état de cette amorce n’a pas pu être lu. La fiche elle-même est telle que vous la voyez ; réessayez.',
    old: 'Ce qui suit n’est peut-être plus à jour : la relecture a échoué.',
    tryAgain: 'Réessayer',
  },
};
