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
      segments: {
        one: 'les segments proposés aux amorces',
        other: 'les segments proposés aux amorces',
      },
      starter: {
        one: 'une amorce enregistrée',
        other: '{count} amorces enregistrées',
      },
      import: {
        one: 'une amorce importée',
        other: '{count} amorces importées',
      },
      request: { one: 'une demande', other: '{count} demandes' },
      vote: { one: 'un vote', other: '{count} votes' },
      answer: { one: 'une réponse', other: '{count} réponses' },
      roll_up: {
        one: 'les chiffres d’une amorce',
        other: 'les chiffres de {count} amorces',
      },
      task: { one: 'une tâche', other: '{count} tâches' },
      columns: {
        one: 'les propriétés de ce qui a suivi les amorces',
        other: 'les propriétés de ce qui a suivi les amorces',
      },
    },
    advice: {
      onTheWay: 'Rien : l’envoi est en cours.',
      late: 'Le service n’est pas arrivé à l’envoi. Cliquez sur « Réessayer maintenant » ; si c’est encore là dans une minute, regardez le journal du service.',
      moment:
        'Rien : HubSpot est lent ou indisponible pour un moment, et l’application continue d’essayer.',
      budget:
        'Rien : il reste {left} des {daily} appels que HubSpot autorise aujourd’hui. Ils sont gardés pour les fiches et les pages ; ceci repartira de lui-même demain.',
      account:
        'HubSpot refuse toute l’application. Si le jeton d’accès a changé, donnez le nouveau au service. Si la limite quotidienne d’appels est atteinte, attendez minuit. Cliquez ensuite sur « Réessayer maintenant ».',
      shape:
        'HubSpot les refuse tous. Une propriété de l’objet a été rendue obligatoire, une option a été supprimée, ou il manque un droit (scope) à l’application : annulez ce changement, ou lancez « npm run objects ». Cliquez ensuite sur « Réessayer maintenant ».',
      record: {
        one: 'HubSpot en refuse un seul. Corrigez ce que sa réponse indique, puis cliquez sur « Réessayer maintenant ».',
        other:
          'HubSpot en refuse {count}. Corrigez ce que sa réponse indique, puis cliquez sur « Réessayer maintenant ».',
      },
      recordNamed: {
        one: 'HubSpot en refuse un seul : {names}. Corrigez ce que sa réponse indique, puis cliquez sur « Réessayer maintenant ».',
        other:
          'HubSpot en refuse {count}, dont {names}. Corrigez ce que sa réponse indique, puis cliquez sur « Réessayer maintenant ».',
      },
    },
    unknown: {
      one: 'Une fiche de vote dans HubSpot ne correspond à aucun vote connu de cette application. Quelqu’un l’a créée ou a modifié sa clé, ou la base de données de l’application est plus ancienne que la fiche. Elle ne compte nulle part. Si personne n’en a besoin, supprimez-la dans HubSpot.',
      other:
        '{count} fiches de vote dans HubSpot ne correspondent à aucun vote connu de cette application. Quelqu’un les a créées ou a modifié leur clé, ou la base de données de l’application est plus ancienne que ces fiches. Elles ne comptent nulle part. Si personne n’en a besoin, supprimez-les dans HubSpot.',
    },
    quoted: '« {title} »',
    stuck:
      'HubSpot n’a pas accepté {what} depuis le {since}. Rien n’est perdu. Demandez à votre administrateur : les réglages de l’application disent pourquoi, et que faire.',
  },
});
