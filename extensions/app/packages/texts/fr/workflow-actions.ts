import { sentences as english } from '../en/workflow-actions.ts';
import { translate } from '../translate.ts';

/** The actions that workflows and agents call: what HubSpot's editor shows, and what comes back. */
export const sentences = translate(english, {
  workflowActions: {
    bestLine: {
      name: 'Obtenir la meilleure phrase pour ce contact',
      description:
        'Choisit l’amorce que le marketing a écrite pour ce contact, la complète avec les faits associés ici, et la donne avec un code pour l’avis.',
      card: 'Obtenir la phrase que {{owner_id}} peut dire à ce contact',
      forAgents:
        'Donne une phrase qu’un commercial peut dire à un contact, écrite par le marketing pour ce contact. À appeler avant qu’un commercial appelle un contact, lui écrive ou le rencontre. Transmettez l’identifiant de la fiche du contact, l’identifiant de propriétaire HubSpot du commercial qui la dira, et chaque fait connu sur le contact et son entreprise principale, tel qu’il figure dans le CRM. N’inventez aucun fait. Si « outcome » n’est pas « line », il n’y a rien à dire : donnez à l’utilisateur « why », et n’écrivez pas de phrase à la place. Montrez « line » mot pour mot. Conservez « verdict_code » : il sert à transmettre l’avis du commercial.',
    },
    giveVerdict: {
      name: 'Donner un avis sur une phrase',
      description:
        'Enregistre ce qu’un commercial dit d’une phrase donnée par l’action « Obtenir la meilleure phrase pour ce contact ».',
      card: 'Enregistrer l’avis {{verdict}} sur une phrase',
      forAgents:
        'Enregistre l’avis d’un commercial sur une phrase donnée par « Obtenir la meilleure phrase pour ce contact ». À appeler seulement après que ce commercial a dit ce qu’il en pense, jamais de votre propre jugement. Transmettez « verdict_code » sans le modifier. L’avis est « useful » ou « not_useful », ou « used » si la phrase a été dite sans être jugée.',
    },
    inputs: {
      contactId: {
        label: 'Contact',
        description:
          'Identifiant de la fiche du contact. À laisser vide dans un workflow de contacts : c’est le contact inscrit.',
      },
      ownerId: {
        label: 'Qui dit la phrase',
        description:
          'Associez « Propriétaire du contact ». Les phrases, les amorces masquées et les avis sont ceux de ce commercial ; sans lui, il n’y a pas de phrase.',
      },
      fact: {
        contact: 'Contact : {name}',
        company: 'Entreprise : {name}',
      },
      factDescription:
        'Associez la propriété de ce nom. Si le champ reste vide, les phrases qui en ont besoin ne sont pas proposées.',
      ballot: {
        label: 'Code de l’avis',
        description:
          'Associez la sortie « Code de l’avis » de l’action qui a donné la phrase.',
      },
      verdict: {
        label: 'Avis',
        description: 'Ce que le commercial dit de la phrase.',
        options: {
          useful: 'Utile',
          not_useful: 'Pas utile',
          used: 'Dite, sans avis',
        },
      },
      reason: {
        label: 'Raison',
        description: 'Pourquoi la phrase n’était pas utile.',
      },
      comment: {
        label: 'Commentaire',
        description: 'Ce que le commercial en dit à son auteur.',
      },
    },
    outputs: {
      outcome: 'Résultat',
      line: 'Phrase',
      details: 'En savoir plus sur la phrase',
      starter_id: 'Identifiant de la fiche de l’amorce',
      verdict_code: 'Code de l’avis',
      why: 'Pourquoi',
    },
    outcomes: {
      line: 'Une phrase',
      no_line: 'Pas de phrase pour ce contact',
      counted: 'Avis enregistré',
      already_judged: 'Déjà jugée',
      not_possible: 'Impossible',
    },
    detail: '{label} : {text}',
    why: {
      noContact:
        'Aucun contact n’a été indiqué. Utilisez l’action dans un workflow de contacts, ou transmettez l’identifiant de la fiche d’un contact dans « Contact ».',
      noSpeaker:
        'Personne ne dit cette phrase : « Qui dit la phrase » est vide, ou ce propriétaire n’est plus un utilisateur de HubSpot. Donnez un propriétaire au contact.',
      noStarter: 'Le marketing n’a encore rien écrit pour ce contact.',
      nothingLeft:
        'Tout ce que le marketing a écrit pour ce contact a déjà été dit ou mis de côté.',
      leftAlone:
        'Ce contact fait partie de ceux, tirés au sort, qui ne reçoivent pas d’amorce, afin de comparer les clients avec et sans amorces.',
      missing:
        'Chaque phrase pour ce contact a besoin d’un fait qui n’a pas été transmis ou qui manque sur la fiche : {facts}. Associez-le dans cette action, ou complétez la fiche.',
      judgedBefore:
        'Le commercial a déjà jugé cette phrase : son avis reste tel quel.',
      ballotMissing:
        'Aucun code d’avis n’a été transmis. Associez la sortie « Code de l’avis » de l’action qui a donné la phrase.',
      ballotAltered:
        'Ce code d’avis n’est pas le nôtre, ou vient d’un autre compte. Associez la sortie « Code de l’avis » de l’action qui a donné la phrase, sans la modifier.',
      ballotExpired:
        'Cette phrase a été donnée il y a plus de 30 jours : l’avis n’a pas été enregistré.',
      starterGone:
        'Le marketing a supprimé cette amorce depuis : il n’y a rien à juger.',
      noVerdict:
        'L’avis doit être « useful », « not_useful » ou « used ». Corrigez-le dans cette action.',
      noReason:
        'Cette raison ne figure pas dans la liste. Choisissez-en une dans cette action, ou laissez le champ vide.',
    },
  },
});
