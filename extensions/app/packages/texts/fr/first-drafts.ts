import { translate } from '../translate.ts';
import { sentences as english } from '../en/first-drafts.ts';

/** The conversations an account begins with, and the page that offers them. */
export const sentences = translate(english, {
  firstDrafts: {
    heading: 'Des brouillons pour commencer',
    help: 'Des conversations fondées sur ce que HubSpot sait de lui-même des contacts. Prenez celles qui vous conviennent, puis faites-en les vôtres : rien ne paraît sur une carte avant que quelqu’un du marketing ne l’ait publié.',
    language: 'Langue des brouillons',
    draft: 'Brouillon',
    fits: 'Contacts concernés',
    taken: 'Déjà pris',
    notCounted: 'non compté',
    take: '{count, plural, one {Prendre 1 brouillon} other {Prendre # brouillons}}',
    takeNone: 'Choisissez d’abord des brouillons',
    allTaken: 'Ils sont tous parmi vos amorces.',
    writing: 'Écriture dans HubSpot…',
    seeStarters: 'Voir les amorces',
    askAgain: 'Redemander',
    unsure:
      'Aucune réponse n’est revenue : on ne sait pas encore si les brouillons ont été écrits. Redemandez : rien n’est écrit deux fois.',
  },
  firstDraftWords: {
    share: '{share} ({count})',
    counted:
      '{count, plural, one {Part de # contact de ce compte qui a les faits nécessaires au brouillon.} other {Part des # contacts de ce compte qui ont les faits nécessaires au brouillon.}}',
    uncounted:
      'HubSpot n’a pas dit combien de contacts chaque brouillon concerne. {because} Vous pouvez quand même prendre les brouillons.',
    noContacts: 'Ce compte n’a pas encore de contacts.',
  },
  firstDraftTexts: {
    city: {
      theme: 'Affaires locales',
      title: 'Ce qui change dans leur ville',
      opener:
        'Bonjour, les moyennes nationales disent peu de chose de {{contact.city}}, et ceux qui y travaillent en savent plus.',
      question: 'Qu’est-ce qui est différent, là où vous êtes ?',
      whyNow: 'Installé à {{contact.city}}.',
      listenFor: 'concurrents locaux · recrutement difficile · saison',
      nextStep: 'Demander qui, dans les environs, fait le même constat.',
    },
    jobTitle: {
      theme: 'Leur métier',
      title: 'Leur métier au quotidien',
      opener:
        'Bonjour, « {{contact.jobtitle}} » sur une carte de visite dit peu de ce qui arrive sur votre bureau.',
      question: 'Qu’est-ce qui occupe l’essentiel de votre semaine ?',
      whyNow: 'Sa fonction : {{contact.jobtitle}}.',
      listenFor: 'ce qu’on aimerait confier à d’autres · à qui on rend compte',
      nextStep: 'Proposer de regarder la première tâche évoquée.',
    },
    industry: {
      theme: 'Leur secteur',
      title: 'Là où le secteur est sous pression',
      opener:
        'Bonjour, dans votre secteur, {{contact.industry}}, on demande toujours plus avec la même équipe.',
      question: 'Où le remarquez-vous en premier ?',
      whyNow: 'Son secteur : {{contact.industry}}.',
      listenFor: 'ce qu’on reporte · ce qui rate deux fois',
      nextStep: 'Convenir de reparler du premier point cité.',
    },
    website: {
      theme: 'Leur offre',
      title: 'Ce que leur site ne montre pas',
      opener:
        'Bonjour, {{contact.website}} montre ce que vous proposez, et non ce qui le rend difficile à livrer.',
      question: 'Qu’est-ce que vos propres clients ne voient jamais ?',
      whyNow: 'Son site : {{contact.website}}.',
      listenFor: 'tâches à la main · retards · qui rattrape les erreurs',
      nextStep: 'Demander à voir cette étape, sur place ou à l’écran.',
    },
    recentRequest: {
      theme: 'Leurs demandes',
      title: 'Après leur dernière demande',
      opener:
        'Bonjour, vous avez demandé « {{contact.recent_conversion_event_name dated contact.recent_conversion_date}} » le {{contact.recent_conversion_date}}, et une page ne répond qu’aux questions prévues.',
      question: 'Laquelle de vos questions est restée ouverte ?',
      whyNow:
        'A demandé « {{contact.recent_conversion_event_name dated contact.recent_conversion_date}} » le {{contact.recent_conversion_date}}.',
      listenFor: 'ce qui a déclenché la recherche · qui d’autre lit',
      nextStep: 'Envoyer aujourd’hui la réponse qui manquait.',
    },
    firstRequest: {
      theme: 'Leurs demandes',
      title: 'Ce qu’ils cherchaient au début',
      opener:
        'Bonjour, tout a commencé par « {{contact.first_conversion_event_name dated contact.first_conversion_date}} », et ce que l’on cherche évolue.',
      question: 'Que chercheriez-vous aujourd’hui ?',
      whyNow:
        'Première demande : « {{contact.first_conversion_event_name dated contact.first_conversion_date}} ».',
      listenFor: 'un besoin satisfait ailleurs · un besoin nouveau',
      nextStep: 'Noter le nouveau besoin avec ses propres mots.',
    },
    lastContact: {
      theme: 'Garder le lien',
      title: 'Du nouveau depuis le dernier échange',
      opener:
        'Bonjour, le dernier échange date du {{contact.notes_last_contacted dated contact.notes_last_contacted}}, et mieux vaut demander que supposer que rien n’a bougé.',
      question: 'Quoi de neuf chez vous depuis ?',
      whyNow:
        'Dernier contact le {{contact.notes_last_contacted dated contact.notes_last_contacted}}.',
      listenFor: 'nouvelles personnes · un projet lancé ou repoussé',
      nextStep: 'Rebondir sur le premier changement évoqué.',
    },
    nextAppointment: {
      theme: 'Garder le lien',
      title: 'Avant le prochain rendez-vous',
      opener:
        'Bonjour, votre prochain rendez-vous est prévu le {{contact.notes_next_activity_date}}, et ce temps doit servir à ce qui compte pour vous.',
      question: 'Que ne faut-il surtout pas oublier ?',
      whyNow: 'Prochain rendez-vous le {{contact.notes_next_activity_date}}.',
      listenFor: 'une décision à prendre · qui d’autre devrait venir',
      nextStep: 'Placer sa réponse en tête de l’ordre du jour.',
    },
    jobInCity: {
      theme: 'Leur métier',
      title: 'Une décision qui leur revient',
      opener:
        'Bonjour, à {{contact.city}}, quelqu’un dont la carte dit « {{contact.jobtitle}} » prend des décisions que personne d’autre ne prend.',
      question: 'Laquelle est sur votre bureau en ce moment ?',
      whyNow: 'À {{contact.city}} : {{contact.jobtitle}}.',
      listenFor: 'l’enjeu · l’échéance',
      nextStep: 'Demander ce qui rendrait cette décision plus facile.',
    },
    industryInCity: {
      theme: 'Leur secteur',
      title: 'Qui donne le rythme près de chez eux',
      opener:
        'Bonjour, votre secteur, {{contact.industry}}, n’est pas le même à {{contact.city}} qu’ailleurs.',
      question: 'Qui donne le rythme, là où vous êtes ?',
      whyNow: 'À {{contact.city}}, secteur : {{contact.industry}}.',
      listenFor: 'noms de concurrents · ce qu’ils font mieux',
      nextStep: 'Demander ce qu’il faudrait pour passer devant.',
    },
    country: {
      theme: 'Affaires locales',
      title: 'Règles et habitudes de leur pays',
      opener:
        'Bonjour, dans votre pays, {{contact.country}}, les règles et les habitudes décident plus qu’une brochure.',
      question: 'Laquelle vous gêne le plus ?',
      whyNow: 'Son pays : {{contact.country}}.',
      listenFor: 'une règle nouvelle · une habitude de leurs clients',
      nextStep: 'Trouver qui, dans l’entreprise, connaît le mieux cette règle.',
    },
    knownSince: {
      theme: 'Garder le lien',
      title: 'Ce qui compte le plus maintenant',
      opener:
        'Bonjour, votre nom figure dans le fichier depuis le {{contact.createdate}}, et de vieilles notes renseignent mal sur ce qui compte aujourd’hui.',
      question: 'Qu’est-ce qui compte le plus pour vous ce trimestre ?',
      whyNow: 'Au fichier depuis le {{contact.createdate}}.',
      listenFor: 'un objectif daté · une inquiétude',
      nextStep: 'Le redire avec ses mots, puis demander ce qui bloque.',
    },
  },
});
