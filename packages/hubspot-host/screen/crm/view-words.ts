import { useSession } from './session.tsx';

const words = {
  en: {
    views: 'Views',
    all: 'All',
    empty: 'There is nothing here yet.',
    records: (count: number | null) =>
      count === 1 ? '1 record' : `${count ?? '…'} records`,
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
      count === 1 || count === 0 ? `${count} fiche` : `${count ?? '…'} fiches`,
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
