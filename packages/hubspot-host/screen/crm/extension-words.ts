import { useSession } from './session.tsx';
import { sayCount } from './say-count.ts';

const words = {
  en: {
    problem: 'This extension has a problem',
    restart: 'Start it again',
    traceId: 'Trace ID:',
    log: 'Extension log',
    openLog: sayCount(
      'en',
      '{count, plural, one {Log: # problem} other {Log: # problems}}',
    ),
    latest: sayCount(
      'en',
      '{count, plural, one {the latest line} other {the latest # lines}}',
    ),
    tooLong: 'The extension has not answered for ten seconds and was stopped.',
    notPermitted: (url: string, kind: string) =>
      `${url} is not among permittedUrls.${kind} of the app’s app-hsmeta.json.`,
    badImage:
      'Image src must be a full https:// or data: URL, not a relative path.',
    badLink: (url: string) => `${url} is not a link that can be opened.`,
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
    traceId: 'ID de trace\u00a0:',
    log: 'Journal de l’extension',
    openLog: sayCount(
      'fr',
      '{count, plural, one {Journal\u00a0: # problème} other {Journal\u00a0: # problèmes}}',
    ),
    latest: sayCount(
      'fr',
      '{count, plural, one {la dernière ligne} other {les # dernières lignes}}',
    ),
    tooLong:
      'L’extension n’a pas répondu pendant dix secondes et a été arrêtée.',
    notPermitted: (url: string, kind: string) =>
      `${url} ne figure pas dans permittedUrls.${kind} du fichier app-hsmeta.json de l’application.`,
    badImage:
      'L’attribut src d’une Image doit être une URL https:// ou data: complète, pas un chemin relatif.',
    badLink: (url: string) => `${url} n’est pas un lien que l’on peut ouvrir.`,
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
