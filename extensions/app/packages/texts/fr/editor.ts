import { sentences as english } from '../en/editor.ts';
import { translate } from '../translate.ts';

/** The editor. */
export const sentences = translate(english, {
  editor: {
    newTitle: 'Écrire une amorce',
    editTitle: 'Modifier l’amorce',
    back: 'Toutes les amorces',
    'field.title': 'Titre',
    'help.title':
      'Pour le marketing seulement ; les commerciaux ne le voient jamais.',
    'field.opener': 'Accroche',
    'help.opener': 'La première phrase, telle qu’on la dit à un client.',
    'field.question': 'Question',
    'help.question':
      'Une seule question ouverte : comment, pourquoi, qui, qu’est-ce qui.',
    'field.whyNow': 'Pourquoi maintenant',
    'help.whyNow': 'Le fait sur la fiche de ce client qui la rend pertinente.',
    'field.listenFor': 'À écouter',
    'help.listenFor': 'Ce qui, dans la réponse, montre la suite.',
    'field.nextStep': 'Prochaine étape',
    'help.nextStep': 'Ce que l’on propose si tout va bien.',
    'field.proofUrl': 'Preuve',
    'help.proofUrl':
      'Un lien qui prouve ce qui est dit, commençant par https://.',
    'field.segmentIds': 'Segments',
    'help.segmentIds':
      'Pour qui elle est écrite ; aucun veut dire tous. Les commerciaux ne les voient jamais.',
    'field.meantFor': 'Destinée à',
    'meantFor.both': 'Nouveaux clients et clients actuels',
    'meantFor.new_clients': 'Nouveaux clients',
    'meantFor.existing_clients': 'Clients actuels',
    'field.channels': 'Canaux',
    'help.channels': 'Où elle peut se dire ; aucun veut dire partout.',
    'channel.call': 'Appel',
    'channel.email': 'E-mail',
    'channel.meeting': 'Rendez-vous',
    'field.language': 'Langue',
    'field.translationOf': 'Traduction de',
    'help.translationOf':
      'Les deux forment une conversation : les votes sur l’idée comptent pour les deux.',
    noTranslation: 'D’aucune',
    'field.theme': 'Thème',
    'help.theme':
      'De quoi elle parle, en un mot ; un commercial peut refuser un thème. Déjà utilisés : {themes}',
    'field.startsOn': 'Premier jour sur les cartes',
    'field.validUntil': 'Dernier jour sur les cartes',
    'help.validUntil': 'Laissé vide, il est fixé à la publication.',
    'field.ownerId': 'Auteur',
    noOwner: 'Personne pour l’instant',
    status: 'État : {status}',
    textsHeading: 'Ce qui se dit',
    targetHeading: 'À qui, et quand',
    segmentSize: '{name} ({size} clients)',
    factHeading: 'Insérer un fait',
    'factObject.contact': 'du contact',
    'factObject.company': 'de l’entreprise',
    factProperty: 'Fait',
    factField: 'Dans',
    factInsert: 'L’insérer',
    factHelp:
      'Il se place à la fin du texte. Un client dont la fiche ne l’a pas ne reçoit pas l’amorce ; avec des mots de repli, {{contact.city | "votre ville"}}, tous la reçoivent.',
    liveHeading: 'Sur la carte d’un client',
    liveLoading: 'Lecture de clients à qui elle est destinée…',
    liveNone:
      'Aucun client n’est dans ces segments : il n’y a personne sur qui l’essayer.',
    liveUnreadable:
      'HubSpot n’a pas donné les faits de ces clients. Enregistrez, puis rechargez la page.',
    liveOf: 'Client {at} sur {count}',
    liveNext: 'Client suivant',
    livePrevious: 'Client précédent',
    liveMissing: 'Pas montrée pour ce client : il manque sur la fiche {facts}.',
    liveOtherLanguage:
      'Pas montrée pour ce client, à qui l’on parle une autre langue.',
    liveOtherAudience:
      'Pas montrée pour ce client : elle est destinée aux autres, nouveaux ou actuels.',
    liveBlank:
      'Écrivez accroche, question et pourquoi maintenant : vous la verrez ici comme les commerciaux.',
    openContact: 'Ouvrir le contact',
    sayable:
      'Peut se dire à environ {mean} % d’entre eux ({low}–{high}, d’après {count} que vous pouvez voir).',
    sayableFew: 'Peut se dire à {can} des {count} que vous pouvez voir.',
    sayableOtherLanguage: 'À qui l’on parle une autre langue : {count}.',
    sayableOtherAudience:
      'Nouveaux ou actuels, à qui elle n’est pas destinée : {count}.',
    missingMost: 'Ce qui manque le plus : {facts}.',
    seconds: 'Prend environ {seconds} secondes à dire.',
    mustMend: 'À corriger avant de publier',
    advice: 'Conseils',
    allGood: 'Rien à corriger.',
    checkFailed:
      'La vérification n’a pas abouti ; votre texte est toujours là. Elle reprend quand vous continuez d’écrire.',
    save: 'Enregistrer',
    publish: 'Publier',
    approve: 'Approuver et publier',
    askApproval: 'Demander l’approbation',
    saveFailed:
      'Aucune réponse n’est venue : c’est peut-être enregistré, ou non. Votre texte est toujours là ; réessayez, rien n’est écrit deux fois.',
    conflictTitle: 'Quelqu’un a modifié cette amorce entre-temps',
    keepMine: 'Continuer avec le mien',
    takeTheirs: 'Prendre le leur',
    theirs: '{field}, le leur : « {value} »',
    orderHeading: 'Ce qui est demandé',
    orderClients: '{waiting} en attente',
    client: 'Client {number}',
    clientGone:
      'Un client supprimé ou fusionné, ou que vous ne pouvez pas voir',
    quoted: '« {words} »',
    adoptHeading: 'Dans les mots d’un commercial',
    adoptHelp:
      'Leurs mots sont ci-dessous, prêts à publier. Publier leur répond et dit sur la carte que les mots viennent d’eux, sans leur nom.',
    answerText: 'Votre réponse',
    waitingForApproval:
      'Un collègue vous demande d’approuver cette formulation.',
  },
});
