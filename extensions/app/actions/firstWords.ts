/** The only sentences in the bundle, by language: those needed before the service has answered. */
export const firstWords = {
  en: {
    loading: 'Preparing your calls…',
    failed: 'Loading failed. Nothing is lost.',
    tryAgain: 'Try again',
  },
  fr: {
    loading: 'Préparation de vos appels…',
    failed: 'Le chargement a échoué. Rien n’est perdu.',
    tryAgain: 'Réessayer',
  },
};
