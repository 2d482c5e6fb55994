/** The only sentences in the bundle, by language: those needed before the service has answered. */
export const firstWords = {
  en: {
    loading: 'Reading the starters and votes…',
    failed: 'This page could not be read. Nothing is lost; try again.',
    tryAgain: 'Try again',
    notFound: 'There is no such page. Go back to all starters.',
    starters: 'All starters',
    returns: 'Returns',
  },
  fr: {
    loading: 'Lecture des amorces et des votes…',
    failed: 'Cette page n’a pas pu être lue. Rien n’est perdu ; réessayez.',
    tryAgain: 'Réessayer',
    notFound: 'Cette page n’existe pas. Revenez à toutes les amorces.',
    starters: 'Toutes les amorces',
    returns: 'Retours',
  },
};
