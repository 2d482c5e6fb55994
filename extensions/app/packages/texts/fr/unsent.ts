import { sentences as english } from '../en/unsent.ts';
import { translate } from '../translate.ts';

/** What is not in HubSpot yet, for admins and marketing. */
export const sentences = translate(english, {
  unsent: {
    texts: {
      heading: 'Pas encore dans HubSpot',
      allSent: 'Tout est dans HubSpot.',
      safe: 'Rien n’est perdu : tout est conservé ici jusqu’à ce que HubSpot l’accepte.',
      what: 'Quoi',
      since: 'Depuis',
      said: 'Réponse de HubSpot',
      advice: 'Que faire',
      nextTry: 'Prochain essai : {time}',
      tryNow: 'Réessayer maintenant',
      failed: 'L’envoi n’a pas abouti. Rien n’est perdu ; réessayez.',
    },
    retried:
      'L’application renvoie le tout à HubSpot. Revenez dans une minute pour voir ce qui reste.',
    kinds: {
      segments: 'les segments proposés aux amorces',
      starter:
        '{count, plural, =1 {une amorce enregistrée} one {# amorce enregistrée} other {# amorces enregistrées}}',
      step: '{count, plural, one {une amorce à prolonger ou à retirer} other {# amorces à prolonger ou à retirer}}',
      import:
        '{count, plural, =1 {une amorce importée} one {# amorce importée} other {# amorces importées}}',
      request:
        '{count, plural, =1 {une demande} one {# demande} other {# demandes}}',
      vote: '{count, plural, =1 {un vote} one {# vote} other {# votes}}',
      answer:
        '{count, plural, =1 {une réponse} one {# réponse} other {# réponses}}',
      roll_up:
        '{count, plural, =1 {les chiffres d’une amorce} one {les chiffres de # amorce} other {les chiffres de # amorces}}',
      task: '{count, plural, =1 {une tâche} one {# tâche} other {# tâches}}',
      columns: 'les propriétés de ce qui a suivi les amorces',
    },
    advice: {
      onTheWay: 'Rien : l’envoi est en cours.',
      late: 'Le service aurait déjà dû envoyer ceci. Cliquez sur « Réessayer maintenant » ; si c’est encore là dans une minute, regardez le journal du service.',
      moment:
        'Rien : HubSpot est lent ou indisponible pour un moment, et l’application continue d’essayer.',
      budget:
        'Rien : il reste {left} des {daily} appels que HubSpot autorise aujourd’hui. Ils sont gardés pour les cartes et les pages ; l’envoi reprendra demain.',
      account:
        'HubSpot refuse toute l’application. Si elle a été désinstallée ou si son jeton d’accès a changé, faites ce que dit « Jeton d’accès » sous « État de santé ». Si la limite quotidienne d’appels est atteinte, attendez minuit. Cliquez ensuite sur « Réessayer maintenant ».',
      shape:
        'HubSpot les refuse tous. Une propriété de l’objet a été rendue obligatoire, une option a été supprimée, ou il manque un droit (scope) à l’application : annulez ce changement, ou lancez « npm run objects ». Cliquez ensuite sur « Réessayer maintenant ».',
      record:
        '{count, plural, one {HubSpot en refuse un seul. Corrigez ce que sa réponse indique, puis cliquez sur « Réessayer maintenant ».} other {HubSpot en refuse #. Corrigez ce que sa réponse indique, puis cliquez sur « Réessayer maintenant ».}}',
      recordNamed:
        '{count, plural, one {HubSpot en refuse un seul : {names}. Corrigez ce que sa réponse indique, puis cliquez sur « Réessayer maintenant ».} other {HubSpot en refuse #, dont {names}. Corrigez ce que sa réponse indique, puis cliquez sur « Réessayer maintenant ».}}',
    },
    unknown:
      '{count, plural, one {Une fiche de vote dans HubSpot ne correspond à aucun vote connu de cette application. Quelqu’un l’a créée ou a modifié sa clé, ou la base de données de l’application est plus ancienne que la fiche. Elle ne compte nulle part. Si personne n’en a besoin, supprimez-la dans HubSpot.} other {# fiches de vote dans HubSpot ne correspondent à aucun vote connu de cette application. Quelqu’un les a créées ou a modifié leur clé, ou la base de données de l’application est plus ancienne que ces fiches. Elles ne comptent nulle part. Si personne n’en a besoin, supprimez-les dans HubSpot.}}',
    quoted: '« {title} »',
    stuck:
      'HubSpot n’a pas accepté {what} depuis le {since}. Rien n’est perdu. Demandez à votre administrateur : les paramètres de l’application disent pourquoi, et que faire.',
  },
});
