import { sentences as english } from '../en/starter-record.ts';
import { translate } from '../translate.ts';

/** The card on the record of a starter. */
export const sentences = translate(english, {
  starterRecord: {
    texts: {
      figures: 'Ce qu’en disent les commerciaux',
      feedback: 'En attente de réponse',
      ownWords: 'Leurs derniers mots',
      advice: 'Conseils sur le texte',
      answer: 'Répondre dans l’application',
      open: 'Ouvrir dans l’application',
      edit: 'Modifier dans l’application',
      checkAgain: 'Vérifier à nouveau',
    },
    titles: {
      on: 'Sur les cartes',
      later: 'Publiée, pas encore sur les cartes',
      over: 'Publiée, mais son dernier jour est passé',
      held: 'Publiée, mais absente des cartes',
      draft: 'Brouillon : sur aucune carte',
      requested: 'Demandée, pas encore écrite',
      retired: 'Retirée : sur aucune carte',
    },
    lastDay: 'Son dernier jour est le {date}.',
    noLastDay: 'Elle n’a pas de dernier jour.',
    firstDay: 'Son premier jour est le {date}.',
    draft:
      'Passez son statut à Publiée (Published) et les cartes l’auront en quelques secondes.',
    draftFaulty:
      'Corrigez ce qui est nommé ci-dessous, puis passez son statut à Publiée (Published).',
    requested:
      'Un commercial a un client et attend ceci : « {brief} ». Écrivez-la, puis passez son statut à Publiée (Published).',
    retired:
      'Ses votes sont gardés. Passez son statut à Publiée (Published) et elle revient sur les cartes.',
    tooFew: 'Une estimation paraît à partir de cinq votants.',
    noVotes: 'Personne n’a encore voté.',
    noFeedback: 'Aucun retour n’attend de réponse.',
    quoted: '« {words} »',
    answered: 'répondu',
    mustFix: 'À corriger avant de publier',
    lastKnown:
      'HubSpot ne répond pas pour l’instant : voici l’état lu en dernier.',
    notYetRead: 'HubSpot n’a pas encore répondu : voici l’état lu en dernier.',
  },
});
