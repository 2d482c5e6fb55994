import { useSession } from './session.tsx';

const words = {
  en: {
    createOne: (name: string) => `Create: ${name}`,
    all: (count: number) => `Show all ${count}`,
    fewer: 'Show fewer',
    askArchive: (name: string) => `Archive “${name}”?`,
    archiveHelp:
      'It leaves lists, cards and the records it is associated with. HubSpot keeps it among the deleted records.',
    lastChanged: (when: string) => `Last changed ${when}`,
  },
  fr: {
    createOne: (name: string) => `Créer\u00a0: ${name}`,
    all: (count: number) => `Tout afficher (${count})`,
    fewer: 'Réduire',
    askArchive: (name: string) => `Archiver «\u00a0${name}\u00a0»\u00a0?`,
    archiveHelp:
      'La fiche quitte les listes, les cartes et les fiches qui lui sont associées. HubSpot la garde parmi les fiches supprimées.',
    lastChanged: (when: string) => `Dernière modification\u00a0: ${when}`,
  },
} as const;

/** Words of associations and of archiving, in the viewer's language. */
export const useAssociationWords = () => words[useSession().session.language];
