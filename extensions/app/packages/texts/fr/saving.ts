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
    renewedMany:
      '{count, plural, one {Toujours vrai : une amorce est sur les cartes jusqu’au {last}.} other {Toujours vrai : # amorces sont sur les cartes, la première jusqu’au {first}, la dernière jusqu’au {last}.}}',
    retiredMany:
      '{count, plural, one {Une amorce est retirée des cartes. Ses votes sont gardés.} other {# amorces sont retirées des cartes. Leurs votes sont gardés.}}',
    manyWait:
      '{count, plural, one {HubSpot n’en a pas encore pris une : l’envoi suit de lui-même.} other {HubSpot n’en a pas encore pris # : l’envoi suit de lui-même.}}',
    notified: 'Le commercial trouve la réponse sur la carte.',
    nobodyNotified:
      'Le commercial avait retiré son retour, ou il a reçu une réponse entre-temps : personne n’a été prévenu.',
    notOnCards: 'Elle n’est pas encore sur les cartes : {because}',
    overwrittenValue: '{field} « {value} »',
    overwritten:
      'Au même moment, quelqu’un a écrit ceci dans HubSpot, et votre texte l’a remplacé : {values}. Les deux sont dans l’historique de la fiche.',
  },
  translationTitle: '{title} ({language})',
  copyOf: '{title} (copie)',
});
