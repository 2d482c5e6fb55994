import { sentences as english } from '../en/sheets.ts';
import { translate } from '../translate.ts';

/** The side panels of the card. */
export const sentences = translate(english, {
  sheets: {
    answers: '{count, plural, one {# réponse} other {# réponses}}',
    requestsReady:
      '{count, plural, one {# demande prête} other {# demandes prêtes}}',
    requestsClosed:
      '{count, plural, one {# demande close} other {# demandes closes}}',
    choices: '{count, plural, one {Votre choix} other {Vos # choix}}',
    requestOne: 'En demander une',
    openClient: 'Ouvrir la fiche du client',
    dismiss: 'Masquer',
    choicesMore:
      '{count, plural, one {Le plus récent sur {total, number} : les autres suivront quand vous l’aurez annulé.} other {Les # plus récents sur {total, number} : les autres suivront à mesure que vous annulez ceux-ci.}}',
    inboxMore:
      '{count, plural, one {Le premier sur {total, number} : les autres suivront quand vous l’aurez masqué.} other {Les # premiers sur {total, number} : les autres suivront à mesure que vous masquez ceux-ci.}}',
    requestsMore:
      '{count, plural, one {# demande sur {total, number} : celles qui attendent d’abord.} other {# demandes sur {total, number} : celles qui attendent d’abord.}}',
    inboxEmpty: 'Rien de nouveau. Ce que vous masquez n’est plus affiché.',
    requestReady: 'Ce que vous avez demandé le {date} est prêt.',
    requestClosed:
      'Le marketing n’écrira pas ce que vous avez demandé le {date}. Demandez-le de nouveau si vous en avez encore besoin.',
    choicesEmpty:
      'Vous n’avez encore fait aucun choix. Tout ce que vous refusez ou dont vous voulez davantage figure ici, et nulle part ailleurs.',
    choicesAreYours:
      'Personne d’autre ne les voit : ni le marketing, ni votre responsable. Annulez-les quand vous voulez.',
    chosen: {
      muted: {
        starter: 'N’est plus montrée : {name}',
        theme: 'Rien sur « {name} »',
        author: 'Rien de {name}',
      },
      followed: {
        starter: 'Davantage d’amorces comme {name}',
        theme: 'Davantage sur « {name} »',
        author: 'Davantage de {name}',
      },
    },
    credited:
      'Quand le marketing reprend vos mots, votre carte dit « avec vos mots » et celles de vos collègues « avec les mots d’un collègue ». Votre nom n’est pas donné.',
    uncredited:
      'Quand le marketing reprend vos mots, rien ne dit qu’ils viennent d’un commercial.',
    undo: 'Annuler',
    askBase: 'Quelle est votre ville ?',
    aboutYou: 'À propos de vous',
    whereabouts:
      'Dans quelle ville travaillez-vous ? Ajoutez un jour pour un déplacement : « Nantes, 4 décembre ».',
    whyBase:
      'Certaines amorces disent où vous êtes. Elles vous sont proposées dès que c’est vrai pour vous.',
    keep: 'Enregistrer',
    askNoMore: 'Ne plus me demander',
    based: 'Votre ville : {place}.',
    visits: 'Votre déplacement du {date} : {place}.',
    forget: 'Effacer',
    published:
      '{count, plural, one {# conversation sur les cartes} other {# conversations sur les cartes}}',
    answersIn:
      '{count, plural, one {Répond en un jour environ} other {Répond en # jours environ}}',
    noAnswersYet:
      '{feedback, plural, one {N’a pas encore répondu au seul retour reçu} other {N’a encore répondu à aucun des # retours}}',
    changed:
      '{feedback, plural, one {{changed, plural, =0 {N’a rien changé après le seul retour reçu} other {A changé quelque chose après le seul retour reçu}}} other {{changed, plural, =0 {N’a rien changé après les {feedback, number} retours reçus} one {A changé quelque chose après # retour sur {feedback, number}} other {A changé quelque chose après # retours sur {feedback, number}}}}}',
    inTime:
      '{feedback, plural, one {{count, plural, =0 {A répondu au seul retour plus tard que promis} other {A répondu à temps au seul retour reçu}}} other {{count, plural, one {A répondu à temps à # retour sur {feedback, number}} other {A répondu à temps à # retours sur {feedback, number}}}}}',
    unserved:
      '{of, plural, one {{count, plural, =0 {Le seul client dont la carte a été ouverte avait une amorce} other {Le seul client dont la carte a été ouverte n’avait aucune amorce}}} other {{count, plural, one {Sur {of, number} clients dont la carte a été ouverte, # n’avait aucune amorce} other {Sur {of, number} clients dont la carte a été ouverte, # n’avaient aucune amorce}}}}',
    noFeedbackYet: 'Aucun retour ces six derniers mois',
    foundUseful:
      'Utile à environ {mean} des collègues ({low}–{high} ; {voters} ont voté)',
    tooEarly: 'Trop peu de collègues ont voté pour dire si c’est utile',
    author: {
      followed: 'Davantage de cet auteur',
      muted: 'Plus rien de cet auteur',
    },
    choose:
      'Vous choisissez avec qui vous travaillez ; {name} n’en est pas informé.',
    askAuthor: 'Demander à {name} de préparer ce client : que vous faut-il ?',
    askRequest:
      'De quoi aimeriez-vous parler avec ce client ? Une phrase suffit.',
    sendRequest: 'Demander',
    join: 'Je la veux aussi',
    placed:
      'Demande envoyée. Vous en serez averti ici, sur n’importe quelle carte, dès qu’elle est prête.',
    joined:
      'Vous l’attendez aussi. Vous en serez averti ici dès qu’elle est prête.',
    requestStates: {
      sent: 'Demandée le {date}, en attente au marketing',
      in_the_works: 'Demandée le {date}, le marketing l’écrit',
      ready: 'Demandée le {date}, prête',
      closed: 'Demandée le {date}, close par le marketing',
    },
  },
});
