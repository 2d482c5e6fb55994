import { useSession } from './session.tsx';

const words = {
  en: {
    problem: 'This extension has a problem',
    restart: 'Start it again',
    stopped: (why: string) => `The extension’s worker stopped: ${why}`,
    tooLong: 'The extension has not answered for ten seconds and was stopped.',
    close: 'Close',
    clear: 'Clear',
    remove: 'Remove',
    search: 'Search',
    chart: 'Chart',
    table: 'Table',
    notDone: (action: string) => `This stand-in does not do ${action}.`,
    pages: {
      first: 'First page',
      previous: 'Previous page',
      next: 'Next page',
      last: 'Last page',
    },
  },
  fr: {
    problem: 'Cette extension a un problème',
    restart: 'La redémarrer',
    stopped: (why: string) => `L’extension s’est arrêtée\u00a0: ${why}`,
    tooLong:
      'L’extension n’a pas répondu pendant dix secondes et a été arrêtée.',
    close: 'Fermer',
    clear: 'Effacer',
    remove: 'Retirer',
    search: 'Rechercher',
    chart: 'Graphique',
    table: 'Tableau',
    notDone: (action: string) => `Cette doublure ne fait pas ${action}.`,
    pages: {
      first: 'Première page',
      previous: 'Page précédente',
      next: 'Page suivante',
      last: 'Dernière page',
    },
  },
};

/** What the host says inside and around extensions, in the viewer's language. */
export const useExtensionWords = () => words[useSession().session.language];
