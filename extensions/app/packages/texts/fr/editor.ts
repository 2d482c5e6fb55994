import { sentences as english } from '../en/editor.ts';
import { translate } from '../translate.ts';

/** The editor. */
export const sentences = translate(english, {
  editor: {
    newTitle: 'Écrire une amorce',
    editTitle: 'Modifier l’amorce',
    back: 'Toutes les amorces',
    noTranslation: 'Pas une traduction',
    noVariant: 'Pas une variante',
    noOwner: 'Personne pour l’instant',
    status: 'Statut : {status}',
    targetFor: 'Pour : {summary}',
    targetEveryone: 'tous',
    targetAnywhere: 'partout',
    targetFrom: 'à partir du {date}',
    targetUntil: 'jusqu’au {date}',
    segmentSize: '{name} ({size, plural, one {# client} other {# clients}})',
    addField: '+ {field}',
    factInto: 'Insérer un fait dans « {field} »',
    factChoose: 'Ville, dernier contact…',
    factHelp:
      'Ou tapez « [ » en écrivant. Un client dont la fiche n’a pas ce fait ne reçoit pas l’amorce ; avec des mots de repli, {{contact.city | "votre ville"}}, tous la reçoivent.',
    factOffers: 'Entrée insère le premier, Tab mène aux autres :',
    factTaken: '[{typed}] est inséré. Maj+Tab ramène au texte.',
    factUnknown: 'Aucun fait ne s’appelle « {typed} ».',
    adviceOn: 'Conseil : {message}',
    liveHeading: 'Ce qu’un client entend',
    liveLoading: 'Lecture de clients à qui elle est destinée…',
    liveNone:
      'Aucun client n’est dans ces segments : il n’y a personne sur qui l’essayer.',
    liveUnreadable:
      'Les faits de ces clients n’ont pas pu être lus dans HubSpot. Enregistrez, puis rechargez la page.',
    liveOf: 'Client {at} sur {count}',
    liveNext: 'Client suivant',
    livePrevious: 'Client précédent',
    liveLacking: 'Un client à qui il manque un fait',
    liveMissing: 'Pas montrée pour ce client : il manque sur la fiche {facts}.',
    liveOtherLanguage:
      'Pas montrée pour ce client, qui parle une autre langue.',
    liveOtherAudience:
      'Pas montrée pour ce client : elle n’est destinée qu’aux nouveaux clients, ou qu’aux clients actuels.',
    liveBlank:
      'Écrivez accroche, question et pourquoi maintenant : vous la verrez ici comme les commerciaux.',
    openContact: 'Ouvrir le contact',
    sayable:
      'Peut se dire à environ {mean} des clients concernés ({low}–{high}, d’après {count} que vous pouvez voir).',
    sayableFew:
      '{count, plural, one {{can, plural, =0 {Ne peut pas se dire au seul que vous pouvez voir.} other {Peut se dire au seul que vous pouvez voir.}}} other {Peut se dire à {can, number} des # que vous pouvez voir.}}',
    sayableOtherLanguage: 'Clients d’une autre langue : {count}.',
    sayableOtherAudience:
      'Clients nouveaux ou actuels auxquels elle n’est pas destinée : {count}.',
    missingMost: 'Ce qui manque le plus : {facts}.',
    seconds:
      'Prend environ {seconds, plural, one {# seconde} other {# secondes}} à dire.',
    mustFix:
      '{count, plural, one {# point à corriger avant de publier, dans {fields}.} other {# points à corriger avant de publier, dans {fields}.}}',
    allGood: 'Rien à corriger.',
    checkFailed:
      'La vérification a échoué ; votre texte est toujours là. Elle reprendra à mesure que vous écrivez.',
    save: 'Enregistrer',
    publish: 'Publier',
    approve: 'Approuver et publier',
    askApproval: 'Demander l’approbation',
    saveFailed:
      'Aucune réponse n’est revenue : c’est peut-être enregistré, ou non. Votre texte est toujours là ; réessayez, rien ne sera écrit deux fois.',
    conflictTitle: 'Quelqu’un a modifié cette amorce entre-temps',
    keepMine: 'Garder mon texte',
    takeTheirs: 'Prendre l’autre texte',
    theirs: '{field}, l’autre texte : « {value} »',
    requestHeading: 'Ce qui est demandé',
    requestClients: '{waiting} en attente',
    client: 'Client {number}',
    clientGone:
      'Un client supprimé ou fusionné, ou que vous ne pouvez pas voir',
    quoted: '« {words} »',
    adoptHeading: 'Avec les mots d’un commercial',
    adoptHelp:
      'Ses mots sont ci-dessous, prêts à être publiés. La publication répond à son retour, et la carte indique que les mots sont d’un collègue, sans le nommer.',
    adoptAsVariant: 'Les laisser concourir comme variante',
    adoptReplacing: 'Remplacer plutôt le texte',
    variantHelp:
      'Ils deviennent une amorce à part entière, variante de celle-ci : les cartes montrent celle qui réussit le mieux, jamais les deux, et chacune garde ses propres votes.',
    lookalikesHeading: 'Semble encore propre à un seul client',
    lookalikesHelp:
      'Mettez un fait à la place, ou dites que cela vaut pour tous, comme le nom de votre propre produit.',
    belongsToEverybody: '« {piece} » vaut pour tous',
    heardHeading: 'Comme d’autres clients l’entendront',
    heardWait:
      'Vous pourrez la publier après l’avoir vue ici sur d’autres clients.',
    answerText: 'Votre réponse',
    waitingForApproval:
      'Un collègue vous demande d’approuver cette formulation.',
  },
  variantTitle: '{title}, en d’autres mots',
});
