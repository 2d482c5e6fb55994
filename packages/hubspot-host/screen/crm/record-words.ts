import { useSession } from './session.tsx';
import { sayCount } from './say-count.ts';

const words = {
  en: {
    yes: 'Yes',
    no: 'No',
    readOnly: 'Read only: HubSpot or an app keeps this value.',
    noOptions: 'There is nothing to choose from yet.',
    noOwner: 'No owner',
    notFound: 'Nothing found',
    unsaved: sayCount(
      'en',
      '{count, plural, one {# change so far} other {# changes so far}}',
    ),
    noChanges: 'Nothing changed yet',
    showAll: 'Show all',
    showLess: 'Show less',
    historyOf: (label: string) => `History: ${label}`,
    when: 'When',
    value: 'Value',
    who: 'Who',
    fromWhere: 'From where',
    neverSet: 'It was never set.',
    emptied: 'Emptied',
    close: 'Close',
    sources: {
      CRM_UI: 'By hand, in the CRM',
      calculated: 'Calculated by HubSpot',
      MERGE_OBJECTS: 'Merge of two records',
      IMPORT: 'Import',
    } as Record<string, string>,
  },
  fr: {
    yes: 'Oui',
    no: 'Non',
    readOnly:
      'Lecture seule\u00a0: HubSpot ou une application tient cette valeur.',
    noOptions: 'Il n’y a encore rien à choisir.',
    noOwner: 'Aucun propriétaire',
    notFound: 'Aucun résultat',
    unsaved: sayCount(
      'fr',
      '{count, plural, one {# modification pour l’instant} other {# modifications pour l’instant}}',
    ),
    noChanges: 'Rien n’a encore changé',
    showAll: 'Tout afficher',
    showLess: 'Réduire',
    historyOf: (label: string) => `Historique\u00a0: ${label}`,
    when: 'Quand',
    value: 'Valeur',
    who: 'Qui',
    fromWhere: 'D’où',
    neverSet: 'Aucune valeur n’a jamais été saisie.',
    emptied: 'Vidé',
    close: 'Fermer',
    sources: {
      CRM_UI: 'À la main, dans le CRM',
      calculated: 'Calculé par HubSpot',
      MERGE_OBJECTS: 'Fusion de deux fiches',
      IMPORT: 'Import',
    } as Record<string, string>,
  },
} as const;

/** Words of a record's properties and their history, in the viewer's language. */
export const useRecordWords = () => words[useSession().session.language];
