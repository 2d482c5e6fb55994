import { useSession } from './session.tsx';
import { sayCount } from './say-count.ts';

const englishRecords = sayCount(
  'en',
  '{count, plural, one {# record} other {# records}}',
);
const frenchRecords = sayCount(
  'fr',
  '{count, plural, one {# fiche} other {# fiches}}',
);

const words = {
  en: {
    views: 'Views',
    all: 'All',
    empty: 'There is nothing here yet.',
    records: (count: number | null) =>
      count === null ? '… records' : englishRecords(count),
    owner: 'Owner',
    saveView: 'Save as a view',
    viewName: 'Name of the view',
    savedFor: 'Search and filters as they are now, for you, in this browser.',
    save: 'Save the view',
    remove: (name: string) => `Delete the view “${name}”`,
  },
  fr: {
    views: 'Vues',
    all: 'Toutes',
    empty: 'Il n’y a encore rien ici.',
    records: (count: number | null) =>
      count === null ? '… fiches' : frenchRecords(count),
    owner: 'Propriétaire',
    saveView: 'Enregistrer comme vue',
    viewName: 'Nom de la vue',
    savedFor:
      'La recherche et les filtres du moment, pour vous, dans ce navigateur.',
    save: 'Enregistrer la vue',
    remove: (name: string) => `Supprimer la vue «\u00a0${name}\u00a0»`,
  },
} as const;

/** Words of saved views, in the viewer's language. */
export const useViewWords = () => words[useSession().session.language];
