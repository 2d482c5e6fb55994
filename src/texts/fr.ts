import { frEditor } from './editor/fr.ts';
import { frFields } from './fr/fields.ts';
import { frFigures } from './figures/fr.ts';
import { frSettings } from './settings/fr.ts';
import { frStanding } from './standing/fr.ts';
import { frTransfer, frTransferWords } from './transfer/fr.ts';
import type { Texts } from './texts.ts';

const reasons: Texts['reasons'] = {
  too_generic: 'Trop général',
  not_my_words: 'Je ne le dirais pas ainsi',
  wrong_for_client: 'Pas pour ce client',
  not_now: 'Pas maintenant',
  already_discussed: 'Déjà abordé',
  wrong_fact: 'Un fait est faux',
  other: 'Autre',
};

/** Français. */
export const fr: Texts = {
  reasons,
  card: {
    sayUseful: 'Utile',
    sayNotUseful: 'Pas utile',
    useful: '✓ Vous l’avez trouvée utile',
    not_useful: 'Mise de côté pour ce client',
    undo: 'Annuler',
    proof: 'Preuve',
    showOthers: 'En voir d’autres',
    whatWasWrong: 'Qu’est-ce qui n’allait pas ?',
    sayMore: 'En dire plus (facultatif ; sans votre nom, sauf si vous signez)',
    send: 'Envoyer',
    dismiss: 'Masquer',
    emptyTitle: 'Rien à dire à ce client pour l’instant',
    nothingWritten:
      'Le marketing n’a publié aucune amorce pour un client comme celui-ci. Dès qu’il le fera, vous la trouverez ici.',
    factsMissing:
      'Il existe des amorces pour des clients comme celui-ci, mais chacune demande un fait absent de cette fiche ou trop ancien. Complétez ce qui manque et elles apparaîtront :',
    factsUnreadable:
      'HubSpot n’a pas donné les faits de cette fiche. Rechargez la page.',
    allAside:
      'Vous avez mis de côté toutes les amorces pour ce client. Elles reviendront dès que le marketing les aura reformulées.',
    voteFailed:
      'Votre vote n’est pas passé, rien n’a donc changé. Réessayez dans un instant.',
    copy: 'Copier',
    copied: 'Copiée',
    useIt: 'Je l’ai dite',
    notUsed: 'Finalement pas dite',
    usedToday: 'Dite à ce client aujourd’hui',
    more: '⋯ Plus',
    sendEmail: 'E-mail',
    addNote: 'Note',
    meet: 'Réunion',
    howWouldYouSay: 'Comment le diriez-vous ?',
    whichFact: 'Quel fait est faux ?',
    mendFact:
      'Corrigez-le sur cette fiche : l’amorce revient d’elle-même dès que le fait a changé.',
  },
  cardLabels: { new: 'Nouvelle', promising: 'Prometteuse', proven: 'Éprouvée' },
  by: 'par {author}',
  review: {
    title: 'Amorces de conversation',
    starters: 'Amorces',
    returns: 'Retours',
    returnsCount: 'Retours ({count})',
    orders: 'Demandes',
    ordersCount: 'Demandes ({count})',
    waitingOne: 'Une personne l’attend',
    waitingMany: '{count} personnes l’attendent',
    orderedFor: 'Adressée à {author}',
    'order.sent': 'Personne n’a commencé',
    'order.in_the_works': 'En cours d’écriture',
    noOrdersTitle: 'Aucune demande',
    noOrders:
      'Quand un commercial a un client et rien à lui dire, sa demande apparaît ici.',
    client: 'Client {number}',
    clientGone:
      'Un client supprimé ou fusionné, ou que vous ne pouvez pas voir',
    starter: 'Amorce',
    segments: 'Segments',
    everyone: 'Tous',
    status: 'Statut',
    'status.requested': 'Demandée',
    'status.draft': 'Brouillon',
    'status.published': 'Publiée',
    'status.retired': 'Retirée',
    languageColumn: 'Langue',
    'language.en': 'Anglais',
    'language.fr': 'Français',
    author: 'Auteur',
    noAuthor: 'Sans propriétaire',
    useful: 'Utile',
    voters: 'Votants',
    label: 'Mention',
    'label.new': 'Nouvelle',
    'label.promising': 'Prometteuse',
    'label.proven': 'Éprouvée',
    'label.retire': 'À retirer ?',
    openReturns: 'Retours ouverts',
    lastVote: 'Dernier vote',
    never: 'Jamais',
    tooEarly: 'Trop tôt pour le dire',
    interval: '{mean} % ({low}–{high})',
    intervalHelp:
      'Part estimée des commerciaux qui la trouvent utile ; avec une probabilité de 90 %, la vraie part se situe entre les deux chiffres entre parenthèses.',
    held: 'Absente des cartes : {because}',
    openRecord: 'Ouvrir la fiche',
    openContact: 'Ouvrir le contact',
    back: 'Toutes les amorces',
    wording: 'Formulation',
    before: 'Avant',
    now: 'Maintenant',
    wordingFrom: 'Vue pour la première fois le {date}',
    reasons: 'Ce qui n’allait pas',
    'reason.none': 'Commentaire seul',
    'reason.too_generic': 'Trop général',
    'reason.not_my_words': 'Je ne le dirais pas ainsi',
    'reason.wrong_for_client': 'Pas pour ce client',
    'reason.not_now': 'Pas maintenant',
    'reason.already_discussed': 'Déjà abordé',
    'reason.wrong_fact': 'Un fait est faux',
    'reason.other': 'Autre',
    said: '« {reason} », dit {count} fois',
    saidOne: '« {reason} », dit une fois',
    since: 'En attente depuis le {date}',
    quoted: '« {words} »',
    noComment: 'Sans commentaire',
    answer: 'Répondre',
    answerLabel: 'Qu’avez-vous fait ?',
    answerHelp:
      'Une seule réponse clôt le groupe. Chaque commercial la trouve sur la carte où il s’est plaint.',
    'answer.rewritten': 'Reformulée',
    'answer.retargeted': 'Reciblée',
    'answer.retired': 'Retirée',
    'answer.kept': 'Conservée telle quelle',
    answerText: 'Avec vos mots',
    answerTextHelp: 'Une phrase, adressée au commercial.',
    sendAnswer: 'Envoyer la réponse',
    noReturnsTitle: 'Aucun retour ouvert',
    noReturns:
      'Chaque plainte a reçu sa réponse. Les nouvelles apparaissent ici dès qu’un commercial les formule.',
    noStartersTitle: 'Aucune amorce pour l’instant',
    noStarters:
      'Écrivez-en une, ou importez les vôtres : une fois publiées, elles sont ici et sur les cartes.',
    unpublishedOne:
      'Un vote ou une réponse est conservé ici et en route vers HubSpot.',
    pair: '{name} : {value}',
    unpublished:
      '{count} votes ou réponses sont conservés ici et en route vers HubSpot.',
    loading: 'Lecture des amorces et des votes…',
    write: 'Écrire une amorce',
    transfer: 'Importer et exporter',
    writeOrder: 'L’écrire',
    edit: 'Modifier',
    copy: 'Dupliquer',
    translate: 'Traduire',
    renew: 'Toujours vraie',
    retire: 'Retirer',
    publish: 'Publier',
    adopt: 'Prendre ces mots',
    due: 'Réponse promise avant le {date}',
    overdue: 'En retard : promise pour le {date}',
    promise:
      'Les commerciaux ont la promesse d’une réponse sous {days} jours ouvrés.',
    promiseOverdue:
      'Les commerciaux ont la promesse d’une réponse sous {days} jours ouvrés ; {count} sont en retard.',
    targetingTitle: 'Pas pour ces clients',
    targetingHelp:
      'Le texte est peut-être bon ; il est arrivé chez des clients à qui il ne convient pas. Changez ses segments ou sa destination, puis dites-le.',
    wrongFactsTitle: 'Faits inexacts',
    wrongFactsHelp:
      'Les amorces s’effacent sur ces fiches jusqu’à ce que le fait y soit corrigé. Si l’un revient souvent, demandez qui le tient à jour.',
    wrongFactLine: '{fact} : inexact {count} fois, dans',
    history: 'Qui a fait quoi',
    credited: 'Dans les mots d’un commercial',
    validUntil: 'Dernier jour sur les cartes : {date}',
    approvalsTitle: 'En attente d’une deuxième personne',
    approvalYours: 'Demandée par vous ; un collègue doit l’approuver',
    approvalOpen: 'Ouvrez-la, lisez-la, approuvez-la',
    expiringTitle: 'Toujours vraies ?',
    expires: 'Quitte les cartes après le {date}',
    expired: 'Hors des cartes depuis le {date}',
    report: 'Notre bulletin',
    showMore: 'Afficher plus',
    returnsMore:
      '{count} autres attendent : ils suivront à mesure que ceux-ci sont traités.',
    misfitsCount: 'Pas pour ces clients ({count})',
    noMisfitsTitle: 'Rien ici',
    noMisfits:
      'Chaque amorce arrive chez des clients à qui elle convient et chaque fait est juste, d’après les commerciaux.',
    answerFailed:
      'Votre réponse n’est pas passée. Rien n’a changé et vos mots sont toujours là ; envoyez-la à nouveau.',
  },
  refusals: {
    bad_request:
      'La demande n’a pas pu être comprise. Rechargez la page ; si cela se reproduit, prévenez votre administrateur HubSpot.',
    unsigned:
      'Cette adresse ne répond qu’aux demandes signées par HubSpot. Ouvrez la carte dans HubSpot.',
    account_unknown:
      'L’application n’est pas installée dans ce compte HubSpot. Demandez à votre administrateur HubSpot de l’installer.',
    not_marketing:
      'Cette page est réservée au marketing. Si vous devez y accéder, demandez à votre administrateur HubSpot de vous ajouter au marketing dans les paramètres de l’application.',
    standing_of_marketing:
      'Les résultats de cette amorce, et ce qu’on en dit, sont montrés au marketing. Sur la fiche d’un client, vous trouvez sa phrase pour ce client. Si vous devez les voir ici, demandez à votre administrateur HubSpot de vous ajouter au marketing dans les paramètres de l’application.',
    contact_unknown:
      'HubSpot ne connaît pas ce contact : il a été supprimé ou archivé, ou ce n’est pas un contact. Ouvrez-en un autre.',
    ballot_missing:
      'Le vote est arrivé sans son bulletin et n’a pas été compté. Rechargez la carte et votez à nouveau.',
    ballot_altered:
      'Le bulletin de ce vote n’est pas valable et n’a pas été compté. Rechargez la carte et votez à nouveau.',
    ballot_expired:
      'Cette carte est ouverte depuis trop longtemps, le vote n’a donc pas été compté. Rechargez la carte et votez à nouveau.',
    ballot_of_another:
      'Ce vote avait été préparé pour une autre personne et n’a pas été compté. Rechargez la carte et votez à nouveau.',
    starter_unknown:
      'Le marketing a retiré cette amorce entre-temps, il n’y a donc plus rien à voter. Rechargez la carte.',
    comment_too_long:
      'Le commentaire compte {count} caractères ; le maximum est {max}. Raccourcissez-le et renvoyez-le : votre vote compte déjà.',
    changed_elsewhere:
      'Ce vote a été modifié entre-temps dans une autre fenêtre. La carte montre maintenant où il en est ; modifiez-le à partir de là.',
    too_many_requests:
      'C’est plus en une heure qu’une personne ne peut cliquer. Attendez un peu et réessayez.',
    objects_missing:
      'Les objets personnalisés de Conversation Starters manquent dans ce compte. Demandez à votre administrateur HubSpot de relancer l’installation ; il faut un abonnement Entreprise.',
    hubspot_refused:
      'HubSpot refuse l’accès à l’application. Demandez à votre administrateur HubSpot de vérifier ses autorisations et de la réinstaller.',
    hubspot_declined:
      'HubSpot n’accepte pas l’une de ces valeurs, donc rien n’a été enregistré. Un segment, un auteur ou un autre choix y a peut-être été supprimé entre-temps : choisissez-le de nouveau. Sinon, prévenez votre administrateur HubSpot.',
    hubspot_unavailable:
      'HubSpot ne répond pas en ce moment. Réessayez dans une minute ; rien n’est perdu.',
    answer_too_long:
      'La réponse compte {count} caractères ; le maximum est {max}. Raccourcissez-la et renvoyez-la : rien n’a encore reçu de réponse.',
    nothing_to_answer:
      'Ces retours ont été traités, modifiés ou annulés entre-temps. La liste montre maintenant où ils en sont.',
    order_empty:
      'Dites en une phrase de quoi vous aimeriez parler ; rien n’a encore été commandé.',
    order_too_long:
      'La commande compte {count} caractères ; le maximum est {max}. Raccourcissez-la et renvoyez-la.',
    ordered_already:
      'Vous en avez déjà commandé une pour ce client ; le marketing l’a reçue. Vous serez averti ici dès qu’elle est prête.',
    order_unknown:
      'Cette commande n’existe plus pour ce client. Commandez-en une vous-même.',
    author_unknown:
      'Cet auteur n’écrit plus d’amorces dans ce compte. Rechargez la carte.',
    too_many_choices:
      'Vous avez déjà {most} choix. Annulez-en d’abord sous « Vos choix ».',
    too_many_calls:
      'Une feuille d’appels contient {max} contacts au plus ; vous en avez choisi {count}. Choisissez-en moins.',
    starter_changed:
      'Quelqu’un a modifié cette amorce depuis que vous l’avez ouverte ; son statut est maintenant « {status} ». Rien n’a été écrit ; choisissez ci-dessous le texte qui reste.',
    starter_busy:
      'Quelqu’un d’autre enregistre cette amorce en ce moment même : rien de vous n’a été écrit. Réessayez.',
    starter_gone:
      'Cette amorce a été supprimée dans HubSpot. Restaurez la fiche là-bas, ou écrivez-en une autre.',
    draft_refused: 'Rien n’a encore été enregistré. {because}',
    starter_blocked: 'Elle ne peut pas encore être publiée. {because}',
    overdue_returns:
      'L’auteur doit une réponse à {count} retours en retard (au plus {most}). Répondez-y d’abord ; corrections et demandes peuvent toujours être publiées. Votre texte peut être enregistré.',
    return_gone:
      'Le commercial a modifié ou retiré ce retour entre-temps, ou il a reçu une réponse. Revenez aux retours.',
    not_admin:
      'Ces réglages sont réservés aux administrateurs. Demandez à un super-administrateur de votre compte HubSpot.',
    setting_out_of_bounds:
      '« {setting} » doit être un nombre entier de {least} à {most}. Rien n’a été enregistré.',
    settings_changed:
      'Un autre administrateur a modifié les réglages entre-temps. Rien du vôtre n’a été enregistré : relisez-les, puis changez ce que vous vouliez.',
    import_unreadable: 'Rien n’a été importé. {because}',
    import_faulty:
      'Rien n’a été importé, car {wrong} lignes ne sont plus bonnes. Vérifiez-les à nouveau pour voir pourquoi.',
    import_changed:
      'Ce ne sont pas les lignes qui ont été vérifiées, rien n’a donc été importé. Vérifiez-les à nouveau.',
    import_busy:
      'Un autre import est en cours d’écriture dans ce compte. Attendez une minute, puis vérifiez à nouveau, pour qu’aucun titre ne figure deux fois.',
    import_undone:
      'HubSpot a échoué au milieu, l’import a donc été annulé : aucune de ses amorces ne reste dans HubSpot. Vérifiez à nouveau les lignes et importez-les dans quelques minutes.',
    import_stuck:
      'HubSpot a échoué au milieu, et l’import est en cours d’annulation : {count} de ses amorces sont encore dans HubSpot. L’application continue d’elle-même ; redemandez dans une minute.',
    import_unknown:
      'Cet import n’a jamais commencé et rien n’a été écrit. Vérifiez à nouveau les lignes, puis importez-les.',
    failed:
      'Une erreur s’est produite de notre côté. Réessayez ; si cela se reproduit, prévenez votre administrateur HubSpot.',
  },
  fields: frFields,
  editor: frEditor,
  figures: frFigures,
  settings: frSettings,
  settingsSaved: 'Enregistré. Cela vaut dès maintenant.',
  settingsUnchanged: 'Rien n’a changé : les réglages sont comme avant.',
  longList: {
    chosen: '{count} choisis',
    added: 'Ajouts : {names}.',
    removed: 'Retraits : {names}.',
    more: '{names} et {count} autres',
  },
  teamGone: 'Équipe {id}, qui n’existe plus',
  transfer: frTransfer,
  transferWords: frTransferWords,
  standing: frStanding,
  lint: {
    no_question: 'Posez une question : sans elle, pas de conversation.',
    two_questions:
      'Posez une seule question ; le client répond à la dernière qu’il entend.',
    closed_question:
      'À « {piece}… » on répond par oui ou non. Commencez par comment, pourquoi, qui ou qu’est-ce qui.',
    too_long:
      'Il faut {piece} secondes pour la dire ; un client en écoute une vingtaine. Raccourcissez.',
    jargon:
      '« {piece} » est un mot à nous, pas aux clients. Dites-le comme eux.',
    we_before_you:
      'Elle parle de nous (« {piece} ») avant de parler du client. Commencez par lui.',
    unproved_number:
      '« {piece} » est un chiffre sans preuve. Ajoutez un lien, ou ôtez le chiffre.',
    familiar_you: '« {piece} » tutoie ; dites vous à un client.',
    casual_greeting:
      '« {piece} » se dit entre amis ; dites Bonjour à un client.',
    no_greeting:
      'Elle commence par un nom tout court. Saluez d’abord : Bonjour, ou Madame, Monsieur suivi du nom.',
    same_language:
      'Elle forme une conversation avec « {piece} », dans la même langue : les cartes ne montrent que la meilleure des deux. Choisissez son original dans une autre langue, ou aucun.',
    other_language:
      'Ce qui se dit semble écrit dans une autre langue. Choisissez-la ici : on parle aux clients dans cette langue, et les conseils valent pour elle.',
    many_for_segment:
      '« {piece} » a déjà {count} amorces publiées. Personne n’en sait plus d’une douzaine par cœur : retirez-en une d’abord.',
  },
  saved: {
    kept: 'Enregistrée.',
    published:
      'Publiée : les cartes l’ont dans les secondes qui suivent, jusqu’au {date}.',
    publishedFrom: 'Publiée : les cartes l’ont du {from} au {date}.',
    asked:
      'Enregistrée. Elle attend l’approbation d’une deuxième personne du marketing.',
    renewed: 'Toujours vraie : sur les cartes jusqu’au {date}.',
    retired: 'Retirée des cartes. Ses votes sont gardés.',
    told: 'Le commercial trouve la réponse sur la carte.',
    nobodyTold:
      'Le commercial avait retiré sa remarque, ou elle a reçu une réponse entre-temps : personne n’a été prévenu.',
    overwrittenValue: '{field} « {value} »',
    overwritten:
      'Au même moment, quelqu’un a écrit ceci dans HubSpot, et c’est le vôtre qui reste : {values}. Les deux sont dans l’historique de la fiche.',
  },
  steps: {
    seen: 'Vue pour la première fois, telle qu’elle était dans HubSpot',
    created: 'Écrite par {who}',
    edited: 'Texte ou destination modifiés par {who}',
    adopted: 'Mise dans les mots d’un commercial par {who}',
    approved: 'Approuvée et publiée par {who}',
    approval_asked: 'Approbation demandée par {who}',
    published: 'Publiée par {who}',
    renewed: 'Dite toujours vraie par {who}',
    retired: 'Retirée par {who}',
    unpublished: 'Remise en brouillon par {who}',
  },
  somebodyInHubSpot: 'quelqu’un dans HubSpot',
  formerUser: 'quelqu’un qui est parti',
  task: {
    subject: 'Amorces de conversation – {parts}',
    returns: 'retours à traiter : {count}',
    orders: 'demandes à écrire : {count}',
    expiring: 'bientôt à échéance : {count}',
    body: 'Ouvrez Conversation Starters dans le menu Marketplace : des commerciaux attendent vos réponses sous Retours, et ce qu’ils ont demandé est sous Demandes ; ce qui arrive à échéance est sur la première page, où un clic garde ce qui est toujours vrai. Vous êtes prévenu au plus une fois par jour.',
  },
  votesNamed:
    'Les votes portent votre nom : le marketing voit de qui ils viennent.',
  sayMoreAs: {
    anonymous: 'En dire plus (facultatif ; le marketing le lit sans votre nom)',
    named: 'En dire plus (facultatif)',
  },
  signComplaint: 'Signer de mon nom',
  yourWords: 'avec vos mots',
  colleaguesWords: 'avec les mots d’un collègue',
  segmentGone: 'Segment {id}, qui n’existe plus',
  copyOf: '{title} (copie)',
  ownerLeft: 'Quelqu’un qui est parti',
  starterGone: 'une amorce que le marketing a retirée',
  adoptedAnswer: 'Nous le disons maintenant avec vos mots. Merci.',
  expired:
    'son dernier jour sur les cartes était le {date}. Si elle est toujours vraie, dites-le sur sa page dans l’application, ou choisissez un jour plus tardif.',
  notices: {
    hubspotSlow:
      'HubSpot est lent en ce moment : des amorces destinées aux segments de ce client peuvent manquer. Vos votes comptent.',
    lastKnown:
      'HubSpot ne répond pas en ce moment : voici les dernières amorces connues. Vos votes comptent et sont conservés.',
  },
  thanks: {
    useful: '✓ Merci : vous l’avez trouvée utile.',
    usefulWithColleagues:
      '✓ Merci : vous l’avez trouvée utile, comme {useful} collègues sur {voters}.',
    notUseful:
      'Merci. Elle est mise de côté pour ce client. {author} en prend connaissance et vous répond ici sous {time}.',
    notUsefulNoAuthor:
      'Merci. Elle est mise de côté pour ce client. Le marketing en prend connaissance et vous répond ici sous {time}.',
    withinDays: { one: 'un jour ouvré', many: '{count} jours ouvrés' },
    putAside: 'Merci. Elle est mise de côté pour ce client.',
    withdrawn: 'Annulé.',
  },
  receipts: {
    new: 'Peu de collègues l’ont essayée jusqu’ici.',
    proven:
      'Bien placée, car la plupart des collègues qui l’ont essayée l’ont trouvée utile.',
    promising: 'Les collègues qui l’ont essayée la trouvent plutôt utile.',
    other:
      'Correspond à un fait de cette fiche ; les avis des collègues sont partagés.',
    ordered: 'Vous l’avez commandée pour ce client.',
    lot: 'Ici par tirage au sort, pour que chaque amorce ait sa chance.',
  },
  usedOn: 'Dite à ce client le {date}',
  mutes: {
    starter: 'Ne plus la montrer',
    theme: 'Plus rien sur « {theme} »',
  },
  sheets: {
    answers: { one: '1 réponse', many: '{count} réponses' },
    ordersReady: { one: '1 commande prête', many: '{count} commandes prêtes' },
    ordersClosed: { one: '1 commande close', many: '{count} commandes closes' },
    choices: { one: 'Votre choix', many: 'Vos {count} choix' },
    orderOne: 'En commander une',
    openClient: 'Ouvrir le client',
    putAway: 'Ranger',
    inboxEmpty: 'Rien de nouveau. Ce que vous rangez n’est plus montré.',
    orderReady: 'Ce que vous avez commandé le {date} est prêt.',
    orderClosed:
      'Le marketing n’écrira pas ce que vous avez commandé le {date}. Commandez-le de nouveau si vous en avez encore besoin.',
    choicesEmpty:
      'Vous n’avez rien refusé. Tout ce que vous refusez ou souhaitez figure ici, et nulle part ailleurs.',
    choicesAreYours:
      'Personne d’autre ne les voit : ni le marketing, ni votre responsable. Annulez-les quand vous voulez.',
    chosen: {
      muted: {
        starter: 'Plus montrée : {name}',
        theme: 'Rien sur « {name} »',
        author: 'Rien de {name}',
      },
      followed: {
        starter: 'Plus d’amorces comme {name}',
        theme: 'Davantage sur « {name} »',
        author: 'Davantage de {name}',
      },
    },
    undo: 'Annuler',
    published: {
      one: '1 conversation sur les cartes',
      many: '{count} conversations sur les cartes',
    },
    answersIn: {
      one: 'Répond en un jour environ',
      many: 'Répond en {count} jours environ',
    },
    noAnswersYet: 'N’a encore répondu à aucune des {returns} plaintes',
    mended: 'A changé quelque chose après {mended} plaintes sur {returns}',
    inTime: 'A répondu à temps à {count} remarques sur {returns}',
    unserved:
      'Sur {of} clients dont la carte a été ouverte, {count} n’avaient rien à entendre',
    noReturnsYet: 'Aucune plainte ces six derniers mois',
    foundUseful:
      'Utile à environ {mean} des collègues ({low}–{high} ; {voters} ont voté)',
    tooEarly: 'Trop peu de collègues ont voté pour dire si c’est utile',
    author: {
      followed: 'Davantage de sa plume',
      muted: 'Plus rien de sa plume',
    },
    choose:
      'Vous choisissez avec qui vous travaillez ; {name} n’en est pas informé.',
    askAuthor: 'Demander à {name} de préparer ce client : que vous faut-il ?',
    askOrder:
      'De quoi aimeriez-vous parler avec ce client ? Une phrase suffit.',
    sendOrder: 'Commander',
    join: 'J’en veux aussi',
    placed:
      'Commandée. Vous en serez averti ici, sur n’importe quelle carte, dès qu’elle est prête.',
    joined:
      'Vous l’attendez aussi. Vous en serez averti ici dès qu’elle est prête.',
    orderStates: {
      sent: 'Commandée le {date}, en attente au marketing',
      in_the_works: 'Commandée le {date}, le marketing l’écrit',
      ready: 'Commandée le {date}, prête',
      closed: 'Commandée le {date}, close par le marketing',
    },
  },
  calls: {
    title: 'Vos appels',
    beta: 'Bêta chez HubSpot : une phrase pour chaque client, d’après les faits du contact.',
    print: 'Préparer une page à imprimer',
    openPrint: 'Ouvrir la page à imprimer (une fois, dans la minute)',
    nothing:
      'Rien à dire pour l’instant : ouvrez la carte pour voir ce qui manque.',
    tooMany: 'Choisissez 50 contacts au plus.',
    unreadable: 'HubSpot n’a pas donné les faits de ces contacts. Réessayez.',
    failed: 'Cela n’est pas passé. Réessayez.',
  },
  printGone:
    'Cette page a déjà été ouverte, ou sa minute est passée. Préparez-en une autre dans HubSpot.',
  orderedTitle: 'Demande : {brief}',
  youSaid: {
    too_generic: 'Vous avez dit « trop général » le {date}.',
    not_my_words: 'Vous avez dit « je ne le dirais pas ainsi » le {date}.',
    wrong_for_client: 'Vous avez dit « pas pour ce client » le {date}.',
    not_now: 'Vous avez dit « pas maintenant » le {date}.',
    already_discussed: 'Vous avez dit « déjà abordé » le {date}.',
    wrong_fact: 'Vous avez dit « un fait est faux » le {date}.',
    other: 'Vous avez dit « pas utile » le {date}.',
    comment: 'Vous avez laissé un commentaire le {date}.',
  },
  answers: {
    rewritten: 'Elle a été reformulée.',
    retargeted: 'Elle s’adresse désormais à d’autres clients.',
    retired: 'Elle a été retirée.',
    kept: 'Elle reste telle quelle.',
  },
  answeredInWords: 'Le marketing a répondu.',
  faults: {
    unclosed_token:
      'une balise n’est pas fermée ou pas ouverte près de « {piece} ». Écrivez les faits ainsi : {{contact.city}}.',
    broken_token:
      '« {piece} » n’est pas une balise. Écrivez {{contact.city}}, avec repli {{contact.city | "votre ville"}}.',
    unknown_property:
      '« {piece} » nomme une propriété que ce compte n’a pas. Utilisez son nom interne, par exemple {{contact.city}}.',
    empty_text:
      'un texte manque ({piece}). Une amorce demande une accroche, une question et un pourquoi maintenant.',
    too_long: '{piece} : plus de {most} caractères. Raccourcissez ce texte.',
    no_fact:
      'elle ne contient aucun fait sur le client. Ajoutez-en un, par exemple {{contact.recent_conversion_event_name}} ; noms et e-mail ne sont pas des faits.',
    segment_gone:
      'son segment n’existe plus ({piece}). Choisissez un autre segment, ou aucun pour tous.',
    segment_named:
      'elle nomme le segment « {piece} », que ni les commerciaux ni les clients ne voient jamais. Dites plutôt ce qui fait qu’elle convient à ce client.',
    ends_before_start:
      'elle se termine avant de commencer ({piece}). Choisissez un dernier jour plus tardif.',
    not_approved:
      'cette formulation n’a pas été approuvée par une deuxième personne du marketing. Ouvrez-la sur la page de l’application et approuvez-la.',
    too_many_overdue:
      'son auteur a trop de retours en retard pour publier du nouveau que personne n’a demandé. Répondez-y d’abord : elle apparaîtra alors d’elle-même.',
    bad_proof_link:
      'le lien de preuve « {piece} » n’est pas une adresse web. Commencez par https://.',
  },
  recordTitles: {
    useful: 'Utile : {starter}',
    not_useful: 'Pas utile : {starter}',
    used: 'Dite : {starter}',
    withdrawn: 'Annulé : {starter}',
  },
  answeredReturns: {
    one: 'Un retour traité. Le commercial trouve la réponse sur sa carte.',
    many: '{count} retours traités. Les commerciaux trouvent la réponse sur leurs cartes.',
  },
};
