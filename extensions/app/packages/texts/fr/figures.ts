import { sentences as english } from '../en/figures.ts';
import { translate } from '../translate.ts';

/** The figures of the review and the report card. */
export const sentences = translate(english, {
  figures: {
    title: 'Bilan',
    filterSegment: 'Segment',
    filterTheme: 'Thème',
    filterAuthor: 'Auteur',
    filterLanguage: 'Langue',
    filterChannel: 'Canal',
    filterStatus: 'Statut',
    filterReason: 'Ce qui n’allait pas',
    filterWording: 'Formulation',
    filterSplit: 'Répartir par',
    search: 'Chercher',
    all: 'Tous',
    'split.segment': 'Segment',
    'split.theme': 'Thème',
    'split.author': 'Auteur',
    'split.wording': 'Formulation',
    'split.reason': 'Ce qui n’allait pas',
    'split.channel': 'Canal',
    'split.language': 'Langue',
    'wording.now': 'Formulation actuelle',
    'wording.before': 'Formulations précédentes',
    unserved: 'Clients sans amorce',
    unservedOf: '{count} sur {of}',
    unservedHelp:
      'Clients dont la carte n’avait aucune amorce à sa dernière ouverture, depuis 90 jours.',
    unservedFacts: 'Faits absents de leurs fiches',
    unservedSegments: 'Leurs segments',
    unservedNobody:
      'Chaque client dont la carte a été ouverte avait une amorce.',
    unservedUnknown: 'Aucune carte n’a été ouverte en 90 jours.',
    unservedSilent:
      'HubSpot ne répond pas : on ne sait pas en ce moment qui fait partie de votre public.',
    votersCount:
      '{count, plural, one {{value}, # votant} other {{value}, # votants}}',
    unservedLine: '{name} : {count}',
    usefulness: 'Utiles, parmi les amorces ci-dessous',
    overdue: 'En retard : {count}',
    peopleWaiting: 'Personnes en attente : {count}',
    fixFirst: 'À corriger d’abord',
    'fix.badly':
      '{count, plural, =1 {Montrée une fois en 30 jours, mal jugée} other {Montrée # fois en 30 jours, mal jugée}}',
    'fix.cold': 'Personne ne l’a vue en 30 jours',
    overTime: 'Utilité dans le temps',
    overTimeNone:
      'Aucune semaine n’a encore les votes de cinq personnes ; la courbe commencera là.',
    overTimeHelp:
      'Les votes de chaque semaine, à part ; les semaines de moins de cinq votants sont omises.',
    week: 'Semaine du',
    low: 'Bas',
    mean: 'Moyenne',
    high: 'Haut',
    hidden: 'Masqué',
    hiddenHelp:
      'Ce que moins de cinq personnes ont dit est masqué, ainsi que ce qui permettrait de le calculer.',
    splitTitle: 'Répartition par {split}',
    votes: 'Votes',
    voters: 'Votants',
    useful: 'Utile',
    interval: '{mean} ({low}–{high})',
    tooEarly: 'Trop tôt pour le dire',
    noneFound: 'Aucune amorce ne correspond à ces filtres.',
    clearFilters: 'Effacer les filtres',
    reportTitle: 'Notre bulletin',
    reportHelp:
      'Comment le marketing sert ses clients internes, sur les 180 derniers jours. Les commerciaux voient la même chose de chaque auteur sur la carte.',
    reportAll: 'Tout le marketing',
    answerTime: 'Jours jusqu’à la réponse (médiane)',
    inTime: 'Réponses à temps',
    changed: 'Suivies d’un changement',
    shareOf: '{count} sur {of}',
    none: 'Aucun',
  },
  supply: {
    title: 'De la demande à l’usage',
    help: 'Amorces, sur les 180 derniers jours. « Redites » : à un autre client, ou par un autre commercial.',
    items: {
      onCards: 'Sur les cartes aujourd’hui',
      asked: 'Demandées',
      delivered: 'Dont livrées',
      used: 'Dites',
      usedAgain: 'Redites',
      unused: 'Terminées sans avoir été dites',
    },
    reasons: 'Ce qui n’allait pas, dans tous les votes jusqu’ici',
  },
});
