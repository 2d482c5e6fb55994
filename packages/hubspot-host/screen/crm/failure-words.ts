import { CrmError, type PropertyProblem } from './crm-error.ts';
import { useSession } from './session.tsx';

const words = {
  en: {
    failed: 'This could not be loaded',
    notSaved: 'Saving failed',
    again: 'Try again',
    forbidden: 'You have no right to this. Ask an admin of the account.',
    missing: 'It was deleted, or you have no right to see it.',
    conflict: 'Another record has this value already, and it must be unique.',
    busy: 'HubSpot had too many requests. Wait a few seconds, then try again.',
    down: 'HubSpot does not answer at the moment. Try again shortly.',
    offline: 'The preview does not answer. Is it still running?',
    checkFields:
      'HubSpot did not accept the fields marked below. Nothing you typed is lost.',
    problems: {
      INVALID_INTEGER: 'Enter a number, such as 12.5.',
      INVALID_DATE: 'Enter a date that exists.',
      INVALID_OPTION: 'Choose one of the options on offer.',
      INVALID_BOOLEAN: 'Choose yes or no.',
      INVALID_EMAIL: 'Enter an email address, such as name@example.com.',
      INVALID_LENGTH: 'This is longer than the 65,536 characters allowed.',
      READ_ONLY_VALUE: 'HubSpot sets this value; it cannot be changed here.',
      PROPERTY_DOESNT_EXIST: 'This property does not exist any more.',
      MISSING_REQUIRED_PROPERTY: 'This must be filled in.',
      CONDITIONAL_PROPERTY_REQUIRED:
        'Another value you chose asks for this one, too.',
    } as Record<string, string>,
  },
  fr: {
    failed: 'Le chargement a échoué',
    notSaved: 'L’enregistrement a échoué',
    again: 'Réessayer',
    forbidden:
      'Vous n’y avez pas droit. Demandez à un administrateur du compte.',
    missing:
      'La fiche a été supprimée, ou vous n’avez pas le droit de la voir.',
    conflict: 'Une autre fiche a déjà cette valeur, qui doit rester unique.',
    busy: 'HubSpot a reçu trop de requêtes. Attendez quelques secondes, puis réessayez.',
    down: 'HubSpot ne répond pas pour l’instant. Réessayez bientôt.',
    offline: 'L’aperçu ne répond pas. Tourne-t-il encore\u00a0?',
    checkFields:
      'HubSpot n’a pas accepté les champs signalés ci-dessous. Rien de ce que vous avez saisi n’est perdu.',
    problems: {
      INVALID_INTEGER: 'Saisissez un nombre, par exemple 12.5.',
      INVALID_DATE: 'Saisissez une date qui existe.',
      INVALID_OPTION: 'Choisissez l’une des options proposées.',
      INVALID_BOOLEAN: 'Choisissez oui ou non.',
      INVALID_EMAIL:
        'Saisissez une adresse e-mail, par exemple nom@exemple.fr.',
      INVALID_LENGTH: 'Le texte dépasse les 65\u00a0536 caractères permis.',
      READ_ONLY_VALUE:
        'HubSpot tient cette valeur\u00a0; elle ne se modifie pas ici.',
      PROPERTY_DOESNT_EXIST: 'Cette propriété n’existe plus.',
      MISSING_REQUIRED_PROPERTY: 'Ce champ doit être rempli.',
      CONDITIONAL_PROPERTY_REQUIRED:
        'Une autre valeur que vous avez choisie exige aussi celle-ci.',
    } as Record<string, string>,
  },
} as const;

/** Words of what fails, and the sentence for each failure, in the viewer's language. */
export const useFailureWords = () => {
  const spoken = words[useSession().session.language];

  return {
    ...spoken,
    /** What a person can do with an error that was thrown. */
    explain: (error: unknown): string => {
      // A fetch that never arrived throws a TypeError.
      if (error instanceof TypeError) return spoken.offline;
      if (!(error instanceof CrmError)) return String(error);
      if (Object.keys(error.problems).length > 0) return spoken.checkFields;
      if (error.status === 403) return spoken.forbidden;
      if (error.status === 404) return spoken.missing;
      if (error.status === 409) return spoken.conflict;
      if (error.status === 429) return spoken.busy;

      return error.status >= 500 ? spoken.down : error.message;
    },
    /** What is wrong with one property; HubSpot's own words for a code that is new to us. */
    explainProblem: ({ code, message }: PropertyProblem): string =>
      spoken.problems[code] ?? message,
  };
};
