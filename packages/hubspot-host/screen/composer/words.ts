import { useSession } from '../crm/session.tsx';

const words = {
  en: {
    title: {
      emails: 'New e-mail',
      notes: 'New note',
      meetings: 'New meeting',
      tasks: 'New task',
    },
    to: 'To',
    noAddress: 'This record has no e-mail address.',
    subject: {
      emails: 'Subject',
      meetings: 'Title',
      tasks: 'Title',
      notes: '',
    },
    body: {
      emails: 'Message',
      notes: 'Note',
      meetings: 'Description',
      tasks: 'Notes',
    },
    at: { meetings: 'Starts', tasks: 'Due', emails: '', notes: '' },
    save: {
      emails: 'Send',
      notes: 'Save note',
      meetings: 'Schedule',
      tasks: 'Save task',
    },
    saved: {
      emails: 'Kept on the record as sent; the stand-in sends no mail.',
      notes: 'The note is on the record.',
      meetings: 'The meeting is on the record.',
      tasks: 'The task is on the record.',
    },
    cancel: 'Cancel',
  },
  fr: {
    title: {
      emails: 'Nouvel e-mail',
      notes: 'Nouvelle note',
      meetings: 'Nouvelle réunion',
      tasks: 'Nouvelle tâche',
    },
    to: 'À',
    noAddress: 'Cette fiche n’a pas d’adresse e-mail.',
    subject: { emails: 'Objet', meetings: 'Titre', tasks: 'Titre', notes: '' },
    body: {
      emails: 'Message',
      notes: 'Note',
      meetings: 'Description',
      tasks: 'Notes',
    },
    at: { meetings: 'Début', tasks: 'Échéance', emails: '', notes: '' },
    save: {
      emails: 'Envoyer',
      notes: 'Enregistrer la note',
      meetings: 'Planifier',
      tasks: 'Enregistrer la tâche',
    },
    saved: {
      emails:
        'Conservé sur la fiche comme envoyé\u00a0; la doublure n’envoie aucun courrier.',
      notes: 'La note est sur la fiche.',
      meetings: 'La réunion est sur la fiche.',
      tasks: 'La tâche est sur la fiche.',
    },
    cancel: 'Annuler',
  },
};

/** The composer's words, in the viewer's language. */
export const useComposerWords = () =>
  words[useSession().session.language === 'fr' ? 'fr' : 'en'];
