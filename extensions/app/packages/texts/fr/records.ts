import { sentences as english } from '../en/records.ts';
import { translate } from '../translate.ts';

/** What the app writes into HubSpot: titles of records, and tasks. */
export const sentences = translate(english, {
  recordTitles: {
    useful: 'Utile : {starter}',
    not_useful: 'Pas utile : {starter}',
    used: 'Dite : {starter}',
    withdrawn: 'Annulé : {starter}',
  },
  requestedTitle: 'Demande : {brief}',
  task: {
    subject: 'Amorces de conversation – {parts}',
    feedback: 'retours à traiter : {count}',
    requests: 'demandes à écrire : {count}',
    approvals: 'à approuver : {count}',
    returned: 'renvoyées vers vous : {count}',
    expiring: 'bientôt à échéance : {count}',
    body: 'Ouvrez Conversation Starters dans le menu Marketplace : des commerciaux attendent vos réponses sous Retours, et ce qu’ils ont demandé est sous Demandes ; ce qui attend votre approbation, ce qui vous a été renvoyé et ce qui arrive à échéance est sur la première page. Vous êtes prévenu au plus une fois par jour.',
  },
});
