import { sentences as english } from '../en/objects.ts';
import { translate } from '../translate.ts';
import { starterOutcomeProperties, voteOutcomeProperties } from './outcomes.ts';

/** What HubSpot's settings, lists and reports call the app's custom objects and their properties. */
export const sentences = translate(english, {
  objectWords: {
    starter: {
      singular: 'Amorce de conversation',
      plural: 'Amorces de conversation',
      description:
        'Une conversation que le marketing a écrite pour un segment : une accroche, une question ouverte et la raison d’en parler maintenant.',
      fields: {
        title:
          'Le nom que lui donne le marketing ; les commerciaux ne le voient jamais.',
        opener: 'La première phrase, telle qu’on la dit. Faits entre {{ }}.',
        question: 'Une seule question ouverte.',
        whyNow: 'Le fait sur cette fiche qui la rend pertinente maintenant.',
        listenFor: 'Ce qu’il faut écouter dans la réponse.',
        proofUrl: 'Un lien qui prouve ce qui est dit.',
        segmentIds: 'À qui elle s’adresse ; vide veut dire à tous.',
        meantFor: 'Nouveaux clients, clients actuels ou les deux.',
        channels: 'Où elle peut se dire.',
        language: 'Langue du texte.',
        translationOf:
          'ID de la fiche de l’amorce dont elle est la traduction.',
        theme: 'De quoi elle parle.',
        startsOn: 'Premier jour sur les cartes.',
        validUntil: 'Dernier jour sur les cartes.',
      },
      meantForBoth: 'Les deux',
      properties: {
        status: {
          label: 'Statut',
          description: 'Seules les amorces publiées arrivent sur les cartes.',
        },
        request_brief: {
          label: 'Demande',
          description: 'Ce que demandait le commercial.',
        },
        creation_key: {
          label: 'Clé de création',
          description:
            'Évite qu’une amorce créée par une demande ou par la page n’arrive deux fois ; écrite par l’application.',
        },
        people_waiting: {
          label: 'Personnes en attente',
          description: 'Nombre de commerciaux qui l’attendent.',
        },
        usefulness: {
          label: 'Utilité',
          description:
            'Part estimée des votes qui la trouvent utile (de 0 à 1).',
        },
        usefulness_low: {
          label: 'Utilité, borne basse',
          description: 'Borne basse de l’intervalle à 90 %.',
        },
        usefulness_high: {
          label: 'Utilité, borne haute',
          description: 'Borne haute de l’intervalle à 90 %.',
        },
        voters: {
          label: 'Votants',
          description: 'Nombre de commerciaux qui ont voté.',
        },
        label: {
          label: 'Mention',
          description: 'À quel point ce résultat est sûr.',
        },
        open_feedback: {
          label: 'Retours ouverts',
          description: 'Votes « Pas utile » qui attendent une réponse.',
        },
        shown_30d: {
          label: 'Affichages, 30 jours',
          description: 'Nombre d’affichages ces 30 derniers jours.',
        },
        used_30d: {
          label: 'Utilisations, 30 jours',
          description:
            'Nombre de fois où elle a été dite ces 30 derniers jours.',
        },
        ...starterOutcomeProperties,
        last_vote_at: {
          label: 'Dernier vote',
          description: 'Date du dernier vote.',
        },
        held_because: {
          label: 'Retenue parce que',
          description:
            'Pourquoi, bien que publiée, elle n’apparaît pas sur les cartes, et que faire.',
        },
        pending_change: {
          label: 'Modification en attente',
          description:
            'Ce qui attend une approbation ou est en cours de réécriture, par qui et depuis quand.',
        },
        wordings: {
          label: 'Formulations',
          description:
            'Ses textes au fil du temps, en JSON ; écrits par l’application.',
        },
      },
    },
    vote: {
      singular: 'Vote sur une amorce',
      plural: 'Votes sur les amorces',
      description: 'Ce qu’un commercial pense d’une amorce de conversation.',
      properties: {
        title: { label: 'Titre', description: 'Le vote en quelques mots.' },
        vote_key: {
          label: 'Clé du vote',
          description:
            'Empreinte à clé qui empêche un vote de compter deux fois ; elle ne révèle rien du votant.',
        },
        verdict: {
          label: 'Verdict',
          description: 'Vide : dite, mais pas jugée.',
        },
        reason: {
          label: 'Raison',
          description: 'Ce qui n’allait pas, avec les mots de la carte.',
        },
        comment: {
          label: 'Commentaire',
          description: 'Les mots du commercial, 2 000 caractères au plus.',
        },
        own_words: {
          label: 'Ses propres mots',
          description:
            'Comment le commercial le dirait à n’importe quel client : faits entre {{ }}.',
        },
        wrong_fact: {
          label: 'Fait erroné',
          description: 'Nom interne de la propriété qui était fausse.',
        },
        voted_at: {
          label: 'Voté le',
          description: 'Date du vote ou de sa dernière modification.',
        },
        used_at: {
          label: 'Dite le',
          description: 'Date à laquelle l’amorce a été dite à ce client.',
        },
        ...voteOutcomeProperties,
        starter_record_id: {
          label: 'ID de l’amorce',
          description: 'ID de la fiche de l’amorce.',
        },
        contact_record_id: {
          label: 'ID du contact',
          description: 'ID de la fiche du contact.',
        },
        wording: {
          label: 'Formulation',
          description: 'Empreinte du texte sur lequel porte le vote.',
        },
        segments: {
          label: 'Segments',
          description: 'Segments ciblés dont le contact faisait partie.',
        },
        surface: {
          label: 'Emplacement',
          description: 'Endroit de HubSpot où le vote a été donné.',
        },
        voter: {
          label: 'Votant',
          description:
            'Qui a voté : seulement si un administrateur a choisi des votes nominatifs ou si le commercial a signé.',
        },
        answer: { label: 'Réponse', description: 'La réponse du marketing.' },
        answer_text: {
          label: 'Réponse en mots',
          description: 'La phrase que le commercial lit sur la carte.',
        },
        answered_at: {
          label: 'Répondu le',
          description: 'Date de la réponse du marketing.',
        },
      },
    },
  },
});
