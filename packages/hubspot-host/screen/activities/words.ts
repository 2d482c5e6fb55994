import { useSession } from '../crm/session.tsx';

const words = {
  en: {
    kind: {
      notes: 'Note',
      calls: 'Call',
      emails: 'Email',
      meetings: 'Meeting',
      tasks: 'Task',
    },
    kinds: {
      all: 'All',
      notes: 'Notes',
      calls: 'Calls',
      emails: 'Emails',
      meetings: 'Meetings',
      tasks: 'Tasks',
    },
    filter: 'Kind of activity',
    upcoming: 'Upcoming',
    empty: 'No activity yet. Add a note to begin.',
    emptyKind: 'No activity of this kind.',
    by: (name: string) => `by ${name}`,
    minutes: (count: number) => `${count} min`,
    due: (when: string) => `due ${when}`,
    until: (from: string, to: string) => `${from} to ${to}`,
    more: (count: number) =>
      count === 1 ? 'Show 1 more' : `Show ${count} more`,
    create: 'Create',
    addNote: 'Add note',
    note: 'Your note',
    saveNote: 'Save note',
    noteSaved: 'Note saved',
    recent: 'Recent activities',
    nothingYet: 'Nothing has happened yet.',
    seeAll: 'See all',
  },
  fr: {
    kind: {
      notes: 'Note',
      calls: 'Appel',
      emails: 'E-mail',
      meetings: 'Réunion',
      tasks: 'Tâche',
    },
    kinds: {
      all: 'Tout',
      notes: 'Notes',
      calls: 'Appels',
      emails: 'E-mails',
      meetings: 'Réunions',
      tasks: 'Tâches',
    },
    filter: 'Type d’activité',
    upcoming: 'À venir',
    empty: 'Pas encore d’activité. Ajoutez une note pour commencer.',
    emptyKind: 'Aucune activité de ce type.',
    by: (name: string) => `par ${name}`,
    minutes: (count: number) => `${count} min`,
    due: (when: string) => `pour le ${when}`,
    until: (from: string, to: string) => `de ${from} à ${to}`,
    more: (count: number) =>
      count === 1 ? 'En afficher 1 de plus' : `En afficher ${count} de plus`,
    create: 'Créer',
    addNote: 'Ajouter une note',
    note: 'Votre note',
    saveNote: 'Enregistrer la note',
    noteSaved: 'Note enregistrée',
    recent: 'Dernières activités',
    nothingYet: 'Il ne s’est encore rien passé.',
    seeAll: 'Tout voir',
  },
} as const;

/** Words of activities, in the viewer's language. */
export const useActivityWords = () => words[useSession().session.language];
