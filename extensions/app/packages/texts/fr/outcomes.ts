import {
  outcomeSettings as englishSettings,
  sentences as english,
  starterOutcomeProperties as englishStarter,
  voteOutcomeProperties as englishVote,
} from '../en/outcomes.ts';
import { translate } from '../translate.ts';

/** The settings of what followed uses. */
export const outcomeSettings = translate(englishSettings, {
  outcomesHeading: 'Ce qui suit une conversation',
  readsOutcomes: 'Lire les rendez-vous et les transactions',
  'readsOutcomes.help':
    'Non : rien n’en est lu, ce qui a été lu des clients est supprimé et aucune propriété n’est ajoutée. Oui : l’application lit en arrière-plan, pour les clients à qui une amorce a été dite, les dates de leurs rendez-vous et de leurs appels, ainsi que l’ID, la phase et les dates de leurs transactions ; et, pour chaque vote, la phase du cycle de vie du client. Elle ajoute des propriétés aux amorces et aux votes pour vos listes et vos rapports. Aucun chiffre ne porte sur un commercial en particulier. Les droits qu’elle a déjà suffisent : crm.objects.deals.read, crm.objects.companies.read et crm.objects.contacts.read.',
  keepsAmounts: 'Conserver aussi le montant des transactions',
  'keepsAmounts.help':
    'Seulement des transactions qui ont suivi une conversation, dans la devise du compte. Non : les montants conservés jusque-là sont supprimés.',
  meetingDays: 'Jours pendant lesquels un rendez-vous compte',
  'meetingDays.help': 'Après la conversation, de 1 à 90.',
  dealDays: 'Jours pendant lesquels une nouvelle transaction compte',
  'dealDays.help': 'Après la conversation, de 7 à 365.',
  wonDays: 'Jours pendant lesquels son gain compte',
  'wonDays.help': 'Après la conversation, de 30 à 730.',
  holdOutPercent: 'Clients laissés sans amorce, pour comparer',
  'holdOutPercent.help':
    'Seule la comparaison entre clients avec et sans amorces montre si elles apportent de nouvelles affaires. Les clients sont tirés au sort une fois et restent de leur côté : sur les cartes, les feuilles d’appels et dans les workflows. La carte d’un client laissé sans amorce le dit au commercial, et pourquoi. Pour comparer, l’application lit aussi les rendez-vous et les transactions de clients dont la carte a été ouverte et à qui aucune amorce n’a été dite. Une autre part, ou aucune, met fin à la comparaison : elle reprend de zéro, et ce qui a été lu pour elle est supprimé.',
  holdOutShare: '{percent} des clients',
  outcomesForbidden:
    'HubSpot ne laisse plus l’application lire ce qui suit les conversations : il lui manque {scopes}. Ce qui a déjà été lu est conservé. Rendez-lui ces droits ; elle reprend dans l’heure.',
  outcomesRefused:
    'Ce qui suit les conversations n’a pas pu être lu ; l’application réessaie dans l’heure. Réponse de HubSpot : {because}',
});

/** Properties of a starter. */
export const starterOutcomeProperties = translate(englishStarter, {
  taken_90d: {
    label: 'Ouverte ou copiée, 90 jours',
    description:
      'Nombre de fois dépliée sur une carte, ou son texte copié, ces 90 derniers jours : une fois par jour pour chaque personne et chaque client. Vide en dessous de cinq personnes.',
  },
  used_90d: {
    label: 'Dite, 90 jours',
    description: 'Nombre de fois dite ces 90 derniers jours.',
  },
  meetings_90d: {
    label: 'Rendez-vous et réponses, 90 jours',
    description:
      'Rendez-vous et appels du client qui ont suivi ces 90 derniers jours. Partagés entre les amorces dites au client ; vide en dessous de cinq personnes.',
  },
  deals_90d: {
    label: 'Transactions ouvertes, 90 jours',
    description:
      'Transactions ouvertes après l’avoir dite ces 90 derniers jours. Partagées entre les amorces dites au client ; vide en dessous de cinq personnes.',
  },
  won_180d: {
    label: 'Transactions gagnées, 180 jours',
    description:
      'Parmi les transactions ouvertes après l’avoir dite ces 180 derniers jours, celles qui sont gagnées. Partagées entre les amorces dites au client ; vide en dessous de cinq personnes.',
  },
  first_deals_180d: {
    label: 'Premières transactions, 180 jours',
    description:
      'Parmi celles qui sont gagnées, les premières avec des clients qui n’en avaient pas. Partagées entre les amorces dites au client ; vide en dessous de cinq personnes.',
  },
});

/** Properties of a vote. */
export const voteOutcomeProperties = translate(englishVote, {
  lifecycle_when_voted: {
    label: 'Phase du cycle de vie au moment du vote',
    description: 'Phase du cycle de vie du client au moment du vote.',
  },
  client_when_voted: {
    label: 'Client au moment de la conversation',
    description:
      'Nouveau : l’entreprise, ou à défaut le contact, n’avait aucune transaction gagnée auparavant.',
  },
});

/** What followed uses of starters. */
export const sentences = translate(english, {
  outcomes: {
    title: 'Ce qui a suivi',
    counted: 'Compté',
    countedHelp:
      'Ce qui a suivi dans le temps. Cela ne dit pas que la conversation en est la cause.',
    compared: 'Comparé',
    tooEarly: 'Trop tôt pour le dire',
    splitBy: 'Répartir par',
    'by.starter': 'Amorce',
    'by.wording': 'Formulation',
    'by.author': 'Auteur',
    'by.theme': 'Thème',
    'by.segment': 'Segment',
    hidden: 'trop peu de personnes',
    nothing: 'Rien n’a été dit pendant cette période.',
    'rung.shown': 'Affichée',
    'rung.taken': 'Ouverte ou copiée',
    'rung.used': 'Dite',
    'rung.met': 'Rendez-vous ou réponse',
    'rung.opened': 'Transaction ouverte',
    'rung.won': 'Transaction gagnée',
    'rung.firstWon': 'Première transaction avec un nouveau client',
  },
  holdOutWords: {
    none: 'Chaque client reçoit des amorces. Ce qui a suivi peut alors être compté, mais pas comparé à des clients sans amorce.',
    forecast:
      'Au rythme des quatre dernières semaines, environ {openings, plural, one {# ouverture} other {# ouvertures}} de carte par semaine sur {all, number} ne montreraient aucune amorce. Un écart de 10 points dans la part des clients qui ont un rendez-vous pourra être établi en {weeks, plural, one {# semaine} other {# semaines}} au plus, un écart de 5 points en {more, plural, one {# semaine} other {# semaines}}.',
    unknown:
      'Ces quatre dernières semaines, trop peu de cartes ont montré une amorce pour dire ce que cela coûte et combien de temps il faut.',
  },
  outcomeWords: {
    holdOut: {
      met: {
        compared:
          'Sur {own, plural, one {# client} other {# clients}} avec amorces, {ownShare} sur 100 ont eu un rendez-vous ou une réponse dans {days, plural, one {le jour suivant} other {les # jours suivant}} la première ouverture de leur carte ; sur {others, plural, one {# client laissé} other {# clients laissés}} sans amorce, {othersShare}. L’écart en points : {difference} (de {low} à {high}, avec 90\u00a0% de certitude).',
        noDifference:
          'Entre {own, plural, one {# client} other {# clients}} avec amorces et {others, plural, one {# client laissé} other {# clients laissés}} sans amorce, les rendez-vous et réponses en {days, plural, one {# jour} other {# jours}} ne montrent pas d’écart qui ne puisse être dû au hasard. Avec amorces {ownShare} sur 100, sans {othersShare} ; en points : {difference} (de {low} à {high}, avec 90\u00a0% de certitude).',
        tooEarly:
          'Trop tôt pour comparer les rendez-vous avec ceux des clients laissés sans amorce : {days, plural, one {le jour est passé} other {les # jours sont passés}} pour {own, plural, one {# client} other {# clients}} avec amorces et {others, number} sans. Un écart de 10 points pourra être établi environ {weeks, plural, one {# semaine} other {# semaines}} après le début de la comparaison.',
        tooEarlyUnknown:
          'Trop tôt pour comparer les rendez-vous avec ceux des clients laissés sans amorce : {days, plural, one {le jour est passé} other {les # jours sont passés}} pour {own, plural, one {# client} other {# clients}} avec amorces et {others, number} sans.',
      },
      firstWon: {
        compared:
          'Sur {own, plural, one {# nouveau client} other {# nouveaux clients}} avec amorces, {ownShare} sur 100 ont eu une première transaction gagnée dans {days, plural, one {le jour suivant} other {les # jours suivant}} la première ouverture de leur carte ; sur {others, plural, one {# nouveau client laissé} other {# nouveaux clients laissés}} sans amorce, {othersShare}. L’écart en points : {difference} (de {low} à {high}, avec 90\u00a0% de certitude).',
        noDifference:
          'Entre {own, plural, one {# nouveau client} other {# nouveaux clients}} avec amorces et {others, plural, one {# nouveau client laissé} other {# nouveaux clients laissés}} sans amorce, les premières transactions en {days, plural, one {# jour} other {# jours}} ne montrent pas d’écart qui ne puisse être dû au hasard. Avec amorces {ownShare} sur 100, sans {othersShare} ; en points : {difference} (de {low} à {high}, avec 90\u00a0% de certitude).',
        tooEarly:
          'Trop tôt pour comparer les premières transactions avec celles des clients laissés sans amorce : {days, plural, one {le jour est passé} other {les # jours sont passés}} pour {own, plural, one {# nouveau client} other {# nouveaux clients}} avec amorces et {others, number} sans. Un écart de 5 points pourra être établi environ {weeks, plural, one {# semaine} other {# semaines}} après le début de la comparaison.',
        tooEarlyUnknown:
          'Trop tôt pour comparer les premières transactions avec celles des clients laissés sans amorce : {days, plural, one {le jour est passé} other {les # jours sont passés}} pour {own, plural, one {# nouveau client} other {# nouveaux clients}} avec amorces et {others, number} sans.',
      },
      tooFewPeople:
        'Trop tôt pour comparer avec les clients laissés sans amorce : moins de cinq personnes ont ouvert les cartes de clients de l’un des deux côtés.',
    },
    kinds: { new: 'Nouveau client', existing: 'Client existant' },
    noName: 'Sans',
    headline:
      '{count, plural, =1 {1 première transaction avec un nouveau client a suivi} one {# première transaction avec un nouveau client a suivi} other {# premières transactions avec de nouveaux clients ont suivi}} {uses} conversations en {days} jours.',
    noHeadline:
      'Aucune première transaction avec un nouveau client n’a encore suivi : {uses} conversations en {days} jours.',
    fewHeadline:
      'Moins de cinq personnes ont dit une amorce en {days} jours : trop peu pour dire ce qui a suivi.',
    hiddenHeadline:
      'Ce qui a suivi en {days} jours n’est pas affiché : à côté du total, cela dirait ce qui a suivi une autre amorce, que moins de cinq personnes ont utilisée.',
    definition:
      '« Ouverte ou copiée » : quelqu’un a déplié la phrase sur une carte ou l’a copiée ; compté comme l’affichage, une fois par jour pour chaque personne et chaque client. La première phrase d’une carte est déjà ouverte : elle peut être dite sans cela. Un client est nouveau si l’entreprise, ou à défaut le contact, n’avait aucune transaction gagnée avant la conversation. Un rendez-vous ou un appel du client compte pendant {meetingDays, plural, one {# jour} other {# jours}}, une nouvelle transaction pendant {dealDays, number}, son gain pendant {wonDays, number}. Les transactions ouvertes auparavant ne comptent pas. Si plusieurs amorces ont été dites à un client, elles se partagent à parts égales ce qui a suivi.',
    early:
      '{count, plural, one {# conversation peut} other {# conversations peuvent}} encore avoir cette suite.',
    noDeals:
      'HubSpot n’a depuis aucune transaction de ces clients : le décompte s’arrête aux rendez-vous.',
    stale:
      'HubSpot n’a pas été lu depuis le {date} : {because} Ce qui s’est passé ensuite manque.',
    lacks: 'il manque à l’application {scopes}.',
    moreRows:
      '{count, plural, one {# ligne} other {# lignes}} : les {shown, number} premières sont affichées.',
    compared:
      'Là où le tirage au sort a montré cette amorce, la part des clients qui ont eu un rendez-vous après une conversation est de {own} sur 100 ; là où il aurait pu et en a montré une autre, {others}. L’écart en points : {difference} (de {low} à {high}, avec 90\u00a0% de certitude).',
    noDifference:
      'Le tirage au sort ne montre pas encore d’écart qui ne puisse être dû au hasard. En points : {difference} (de {low} à {high}, avec 90\u00a0% de certitude).',
    tooEarly:
      'Trop tôt pour comparer : le tirage au sort l’a montrée à {own, plural, one {# client} other {# clients}} jusqu’ici. À raison de {perWeek} par semaine, un écart de 10 points se verra après environ {weeks, plural, one {# semaine} other {# semaines}}.',
    tooFewPeople:
      'Trop tôt pour comparer : moins de cinq personnes l’ont eue par tirage au sort sur leurs fiches, ou une autre à sa place.',
    tooEarlyUnknown:
      'Trop tôt pour comparer : le tirage au sort l’a montrée à {own, plural, one {# client} other {# clients}} jusqu’ici.',
    receipt:
      'dite {uses} fois, {count, plural, =1 {suivie d’un rendez-vous ou d’une réponse} one {suivie de # rendez-vous ou réponse} other {suivie de # rendez-vous ou réponses}}',
  },
});
