import { sentences as english } from '../en/card.ts';
import { translate } from '../translate.ts';

/** The card of a contact: its frame, a starter on it, and what it says after a vote. */
export const sentences = translate(english, {
  card: {
    sayUseful: 'Utile',
    sayNotUseful: 'Pas utile',
    useful: '✓ Vous l’avez trouvée utile',
    not_useful: 'Mise de côté pour ce client',
    undo: 'Annuler',
    proof: 'Preuve',
    past: 'Déjà dites ou mises de côté',
    showFirst: 'C’est tout : revenir aux premières',
    showOthers: 'En voir d’autres',
    whatWasWrong: 'Qu’est-ce qui n’allait pas ?',
    sayMore: 'En dire plus (facultatif ; sans votre nom, sauf si vous signez)',
    send: 'Envoyer',
    sent: 'Envoyé',
    dismiss: 'Masquer',
    emptyTitle: 'Rien à dire à ce client pour l’instant',
    nothingWritten:
      'Le marketing n’a pas encore publié d’amorce pour un client comme celui-ci. Dès qu’il le fera, vous la verrez ici.',
    factsMissing:
      'Il existe des amorces pour des clients comme celui-ci, mais à chacune il manque un fait, ou il est trop ancien :',
    factsUnreadable:
      'Les faits de cette fiche n’ont pas pu être lus dans HubSpot. Rechargez la page.',
    allAside:
      'Vous avez mis de côté toutes les amorces pour ce client. Reprenez-en une ci-dessous ou demandez-en une nouvelle.',
    voteFailed:
      'Votre vote n’a pas pu être envoyé : rien n’a changé. Réessayez dans un instant.',
    copy: 'Copier',
    copied: 'Copiée',
    useIt: 'Je l’ai dite',
    notUsed: 'Finalement pas dite',
    usedToday: 'Dite à ce client aujourd’hui',
    more: '⋯ Plus',
    sendEmail: 'E-mail',
    addNote: 'Note',
    meet: 'Rendez-vous',
    howWouldYouSay:
      'Comment le diriez-vous ? Le marketing reçoit la version ci-dessous, sans rien qui concerne ce client.',
    forAnyClient: 'Pour tout client :',
    whichFact: 'Quel fait est faux ?',
    correctFact:
      'Corrigez-le sur cette fiche : l’amorce revient d’elle-même dès que le fait a changé.',
  },
  /** On a card that has nothing because what was written for the client has ended. */
  runOut: {
    title: 'Plus rien à dire à ce client',
    text: 'Ce que le marketing avait écrit pour un client comme celui-ci était sur les cartes jusqu’au {date} et n’y est plus. Demandez ci-dessous : le marketing voit qui attend.',
  },
  leftAlone: {
    title: 'Pas d’amorce pour ce client, volontairement',
    text: 'Votre entreprise compare les clients avec et sans amorces de conversation, pour savoir si elles apportent de nouvelles affaires. Certains clients, tirés au sort, sont laissés sans amorce, et celui-ci en fait partie. Cela ne tient ni à vous ni à lui : faites comme vous feriez sans cette carte. Si vous demandez une amorce pour ce client, vous l’aurez quand même.',
    lacking: 'Ce que vous avez demandé ou déjà dit a besoin d’un fait :',
  },
  cardLabels: { new: 'Nouvelle', promising: 'Prometteuse', proven: 'Éprouvée' },
  by: 'par {author}',
  speaker: {
    facts: {
      first_name: 'votre prénom',
      last_name: 'votre nom',
      team: 'votre équipe',
      language: 'votre langue',
      city: 'votre ville',
      visit_date: 'le jour où vous êtes dans sa ville',
      last_contact_date: 'votre dernier échange à partir d’une amorce',
    },
    names: {
      first_name: 'Prénom',
      last_name: 'Nom',
      team: 'Équipe',
      language: 'Langue',
      city: 'Ville d’attache',
      visit_date: 'Jour de sa présence dans la ville du contact',
      last_contact_date: 'Dernière amorce utilisée avec le contact',
    },
  },
  reasons: {
    too_generic: 'Trop général',
    not_my_words: 'Ce n’est pas ma façon de le dire',
    wrong_for_client: 'Pas pour ce client',
    not_now: 'Pas maintenant',
    already_discussed: 'Déjà abordé',
    wrong_fact: 'Un fait est faux',
    not_true_of_me: 'Pas vrai pour moi',
    other: 'Autre',
  },
  receipts: {
    new: 'Peu de collègues l’ont essayée jusqu’ici.',
    proven:
      'Bien placée, car vos collègues la trouvent plus utile que la plupart.',
    promising: 'Vos collègues semblent la trouver plus utile que la plupart.',
    other:
      'Correspond à un fait de cette fiche ; les avis des collègues sont partagés.',
    requested: 'Vous l’avez demandée pour ce client.',
    lot: 'Ici par tirage au sort, pour que chaque amorce ait sa chance.',
  },
  usedOn: 'Dite à ce client le {date}',
  mutes: {
    starter: 'Ne plus la montrer',
    theme: 'Plus rien sur « {theme} »',
    credit: 'Ne pas dire de qui sont les mots',
  },
  thanks: {
    useful: '✓ Merci : vous l’avez trouvée utile.',
    usefulWithColleagues:
      '✓ Merci : vous l’avez trouvée utile, comme environ {share} des {voters} personnes qui ont voté.',
    aside: {
      reworded:
        'Merci. Cette amorce est mise de côté pour ce client jusqu’à ce que le marketing la reformule.',
      days: 'Merci. Cette amorce est mise de côté pour ce client pendant {days} jours.',
      fact: 'Merci. Cette amorce est mise de côté pour ce client jusqu’à ce que le fait change.',
    },
    stillAside: {
      reworded:
        'Mise de côté pour ce client jusqu’à ce que le marketing la reformule.',
      days: 'Mise de côté pour ce client jusqu’au {date}.',
      fact: 'Mise de côté pour ce client jusqu’à ce que le fait change.',
    },
    youSaid: 'Vous avez dit : {words}',
    answered: '{author} lira votre retour et vous répondra ici sous {time}.',
    answeredNoAuthor:
      'Le marketing lira votre retour et vous répondra ici sous {time}.',
    withinDays:
      '{count, plural, =1 {un jour ouvré} one {# jour ouvré} other {# jours ouvrés}}',
    withdrawn: 'Annulé.',
  },
  notices: {
    hubspotSlow:
      'HubSpot est lent en ce moment : des amorces destinées aux segments de ce client peuvent manquer. Vos votes comptent.',
    lastKnownBecause:
      '{because} Voici les dernières amorces connues ; vos votes comptent et sont conservés.',
    lastKnown:
      'HubSpot ne répond pas en ce moment : voici les dernières amorces connues. Vos votes comptent et sont conservés.',
  },
  votesNamed:
    'Les votes portent votre nom : le marketing voit de qui ils viennent.',
  sayMoreAs: {
    anonymous: 'En dire plus (facultatif ; le marketing le lit sans votre nom)',
    named: 'En dire plus (facultatif)',
  },
  signFeedback: 'Signer de mon nom',
});
