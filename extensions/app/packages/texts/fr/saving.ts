import { sentences as english } from '../en/saving.ts';
import { translate } from '../translate.ts';

/** What became of what was written. */
export const sentences = translate(english, {
  saved: {
    kept: 'Enregistrée.',
    published:
      'Publiée : sur les cartes en quelques secondes, jusqu’au {date}.',
    publishedFrom: 'Publiée : sur les cartes du {from} au {date}.',
    asked:
      'Enregistrée. Elle attend l’approbation d’une deuxième personne du marketing.',
    renewed: 'Toujours vraie : sur les cartes jusqu’au {date}.',
    retired: 'Retirée des cartes. Ses votes sont gardés.',
    notified: 'Le commercial trouve la réponse sur la carte.',
    nobodyNotified:
      'Le commercial avait retiré son retour, ou il a reçu une réponse entre-temps : personne n’a été prévenu.',
    overwrittenValue: '{field} « {value} »',
    overwritten:
      'Au même moment, quelqu’un a écrit ceci dans HubSpot, et votre texte l’a remplacé : {values}. Les deux sont dans l’historique de la fiche.',
  },
  copyOf: '{title} (copie)',
});
