import { sentences as english } from '../en/fields.ts';
import { translate } from '../translate.ts';

/** What a starter’s fields are called and how the editor explains them, by key of `STARTER_FIELDS`. */
export const sentences = translate(english, {
  fields: {
    title: {
      label: 'Titre',
      help: 'Pour le marketing seulement ; les commerciaux ne le voient jamais.',
    },
    opener: {
      label: 'Accroche',
      help: 'La première phrase, telle qu’on la dit à un client.',
    },
    question: {
      label: 'Question',
      help: 'Une seule question ouverte : comment, pourquoi, qui, qu’est-ce qui.',
    },
    whyNow: {
      label: 'Pourquoi maintenant',
      help: 'Le fait sur la fiche de ce client qui la rend pertinente.',
    },
    listenFor: {
      label: 'À écouter',
      help: 'Ce qui, dans la réponse, vous dit comment poursuivre.',
    },
    nextStep: {
      label: 'Prochaine étape',
      help: 'Ce que l’on propose si tout va bien.',
    },
    proofUrl: {
      label: 'Preuve',
      help: 'Un lien qui prouve ce qui est dit, commençant par https://.',
    },
    segmentIds: {
      label: 'Segments',
      help: 'Pour qui elle est écrite ; aucun veut dire tous. Les commerciaux ne les voient jamais.',
    },
    meantFor: {
      label: 'Destinée à',
      options: {
        new_clients: 'Nouveaux clients',
        existing_clients: 'Clients actuels',
        both: 'Nouveaux clients et clients actuels',
      },
    },
    channels: {
      label: 'Canaux',
      help: 'Où elle peut se dire ; aucun veut dire partout.',
      options: {
        call: 'Appel',
        email: 'E-mail',
        meeting: 'Rendez-vous',
      },
    },
    language: {
      label: 'Langue',
    },
    translationOf: {
      label: 'Traduction de',
      help: 'Les deux forment une conversation : les votes sur l’idée comptent pour les deux.',
    },
    variantOf: {
      label: 'Variante de',
      help: 'Une autre façon de le dire, dans la même langue : les cartes montrent celle qui réussit le mieux, jamais les deux, et chacune garde ses propres votes.',
    },
    theme: {
      label: 'Thème',
      help: 'De quoi elle parle, en un mot ; un commercial peut refuser un thème. Déjà utilisés : {themes}',
    },
    startsOn: {
      label: 'Premier jour sur les cartes',
    },
    validUntil: {
      label: 'Dernier jour sur les cartes',
      help: 'Laissé vide, il est fixé à la publication.',
    },
    forEveryone: {
      label: 'Vaut pour tous',
      help: 'Noms, dates et nombres de ses textes qui ne sont pas ceux d’un seul client, vos produits par exemple ; séparez-les par un point-virgule.',
    },
    ownerId: {
      label: 'Auteur',
    },
  },
});
