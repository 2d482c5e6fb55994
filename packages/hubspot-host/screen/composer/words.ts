import { useSession } from '../crm/session.tsx';

const words = {
  en: {
    title: {
      calls: 'New call',
      emails: 'New e-mail',
      notes: 'New note',
      meetings: 'New meeting',
      tasks: 'New task',
    },
    to: 'To',
    noAddress: 'This record has no e-mail address.',
    subject: {
      calls: 'Title',
      emails: 'Subject',
      meetings: 'Title',
      tasks: 'Title',
      notes: '',
    },
    body: {
      calls: 'Notes',
      emails: 'Message',
      notes: 'Note',
      meetings: 'Description',
      tasks: 'Notes',
    },
    at: {
      calls: 'When',
      meetings: 'Starts',
      tasks: 'Due',
      emails: '',
      notes: '',
    },
    save: {
      calls: 'Save call',
      emails: 'Send',
      notes: 'Save note',
      meetings: 'Schedule',
      tasks: 'Save task',
    },
    saved: {
      calls: 'The call is on the record.',
      emails: 'Kept on the record as sent; the stand-in sends no mail.',
      notes: 'The note is on the record.',
      meetings: 'The meeting is on the record.',
      tasks: 'The task is on the record.',
    },
    cancel: 'Cancel',
  },
  fr: {
    title: {
      calls: 'Nouvel appel',
      emails: 'Nouvel e-mail',
      notes: 'Nouvelle note',
      meetings: 'Nouvelle réunion',
      tasks: 'Nouvelle tâche',
    },
    to: 'À',
    noAddress: 'Cette fiche n’a pas d’adresse e-mail.',
    subject: {
      calls: 'Titre',
      emails: 'Objet',
      meetings: 'Titre',
      tasks: 'Titre',
      notes: '',
    },
    body: {
      calls: 'Notes',
      emails: 'Message',
      notes: 'Note',
      meetings: 'Description',
      tasks: 'Notes',
    },
    at: {
      calls: 'Date de l’appel',
      meetings: 'Début',
      tasks: 'Échéance',
      emails: '',
      notes: '',
    },
    save: {
      calls: 'Enregistrer l’appel',
      emails: 'Envoyer',
      notes: 'Enregistrer la note',
      meetings: 'Planifier',
      tasks: 'Enregistrer la tâche',
    },
    saved: {
      calls: 'L’appel est sur la fiche.',
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
