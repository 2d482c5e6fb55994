/** The only sentences in the bundle, by language: those needed before the service has answered. */
export const firstWords = {
  en: {
    loading: 'Reading the settings…',
    failed: 'The settings could not be read. Nothing is lost; try again.',
    tryAgain: 'Try again',
  },
  fr: {
    loading: 'Lecture des réglages…',
    failed: 'Les réglages n’ont pas pu être lus. Rien n’est perdu ; réessayez.',
    tryAgain: 'Réessayer',
  },
};
