import { sentences as english } from '../en/sheets.ts';
import { translate } from '../translate.ts';

/** The side panels of the card. */
export const sentences = translate(english, {
  sheets: {
    answers: { one: '1 réponse', other: '{count} réponses' },
    requestsReady: {
      one: '1 demande prête',
      other: '{count} demandes prêtes',
    },
    requestsClosed: {
      one: '1 demande close',
      other: '{count} demandes closes',
    },
    choices: { one: 'Votre choix', other: 'Vos {count} choix' },
    requestOne: 'En demander une',
    openClient: 'Ouvrir le client',
    dismiss: 'Masquer',
    choicesMore:
      'Les {count} plus récents sur {total} : les autres suivront à mesure que vous annulez ceux-ci.',
    inboxMore:
      'Les {count} premiers sur {total} : les autres suivront à mesure que vous masquez ceux-ci.',
    inboxEmpty: 'Rien de nouveau. Ce que vous masquez n’est plus affiché.',
    requestReady: 'Ce que vous avez demandé le {date} est prêt.',
    requestClosed:
      'Le marketing n’écrira pas ce que vous avez demandé le {date}. Demandez-le de nouveau si vous en avez encore besoin.',
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
    askBase: 'Quelle est votre ville ?',
    aboutYou: 'À propos de vous',
    whereabouts:
      'Dans quelle ville travaillez-vous ? Ajoutez un jour pour un déplacement : « Nantes, 4 décembre ».',
    whyBase:
      'Certaines amorces disent où vous êtes. Elles vous sont proposées dès que c’est vrai pour vous.',
    keep: 'Enregistrer',
    askNoMore: 'Ne plus me demander',
    based: 'Vous travaillez à {place}.',
    visits: 'Vous serez à {place} le {date}.',
    forget: 'Effacer',
    published: {
      one: '1 conversation sur les cartes',
      other: '{count} conversations sur les cartes',
    },
    answersIn: {
      one: 'Répond en un jour environ',
      other: 'Répond en {count} jours environ',
    },
    noAnswersYet: 'N’a encore répondu à aucun des {feedback} retours',
    changed: 'A changé quelque chose après {changed} retours sur {feedback}',
    inTime: 'A répondu à temps à {count} retours sur {feedback}',
    unserved:
      'Sur {of} clients dont la carte a été ouverte, {count} n’avaient aucune amorce',
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
    join: 'J’en veux aussi',
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
