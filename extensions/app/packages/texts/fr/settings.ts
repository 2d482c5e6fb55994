import { sentences as english } from '../en/settings.ts';
import { translate } from '../translate.ts';
import { outcomeSettings } from './outcomes.ts';

/** The settings page. */
export const sentences = translate(english, {
  settings: {
    ...outcomeSettings,
    peopleHeading: 'Qui fait partie du marketing',
    marketingUserIds: 'Personnes',
    'marketingUserIds.help':
      'Elles écrivent, répondent et voient le bilan. Les super administrateurs le peuvent toujours.',
    marketingTeamIds: 'Équipes',
    'marketingTeamIds.help':
      'Toutes les personnes de ces équipes font aussi partie du marketing.',
    nobodyIsMarketing:
      'Personne ne fait partie du marketing : seuls les super administrateurs peuvent écrire et répondre.',
    segmentsHeading: 'Pour qui',
    offeredSegmentIds: 'Segments proposés',
    'offeredSegmentIds.help':
      'Ceux pour lesquels le marketing peut écrire ; aucun choisi veut dire tous les segments de contacts. Un segment retiré reste sur les amorces qui le nomment.',
    manySegments:
      '{count} segments sont proposés. Au-delà de quarante, il est difficile de choisir.',
    audienceSegmentId: 'Public',
    'audienceSegmentId.help':
      'Les clients pour qui il faut une amorce ; « clients sans amorce » compte ceux-là.',
    everyContact: 'Tous les contacts',
    cardHeading: 'La carte',
    startersOnCard: 'Amorces sur la carte',
    'startersOnCard.help': 'Avant « En voir d’autres », de 1 à 5.',
    maxFactAgeDays: 'Jours pendant lesquels un fait daté compte',
    'maxFactAgeDays.help': 'Un fait plus ancien n’est pas utilisé.',
    language: 'Langue du compte',
    'language.help':
      'Pour les fiches, et pour les clients dont la langue est inconnue.',
    promiseHeading: 'Ce que le marketing promet',
    answerDays: 'Jours ouvrés jusqu’à une réponse',
    'answerDays.help': 'Promis aux commerciaux pour chaque retour, de 1 à 30.',
    mostOverdue: 'Retours en retard qu’un auteur peut avoir',
    'mostOverdue.help':
      'Au-delà, il ne publie rien de nouveau que personne n’a demandé. Corriger n’est jamais bloqué.',
    validityDays: 'Jours de validité d’une amorce',
    'validityDays.help':
      'Deux semaines avant la fin, son auteur doit dire si elle est toujours vraie. De 7 à 730.',
    needsApproval: 'Une deuxième personne approuve',
    'needsApproval.help':
      'Avant qu’une formulation n’arrive sur les cartes, depuis la page ou depuis HubSpot.',
    tellsByTask: 'Prévenir les auteurs par une tâche HubSpot',
    'tellsByTask.help':
      'Au plus une par jour et par auteur, quand des retours ou des demandes attendent ou qu’une amorce arrive à échéance. Les demandes sans auteur, ou adressées à une personne qui n’est plus dans le compte, vont à tout le marketing. HubSpot laisse l’application écrire des tâches par son droit sur les contacts (crm.objects.contacts.write), qu’elle ne demande que si « authorTasks » vaut true dans app.json, ou par OAuth.',
    unlisted:
      '{because} D’ici là, les personnes, les équipes et les segments ne peuvent pas tous être listés ; tous les autres paramètres peuvent être modifiés.',
    listsCut:
      'Les listes de personnes, d’équipes et de segments sont plus longues que ce que HubSpot transmet : {count, plural, one {il manque # choix} other {il manque # choix}}. Ce qui est choisi reste. Choisissez une équipe si une personne manque.',
    tasksForbidden:
      'HubSpot n’a pas laissé l’application écrire la dernière tâche : les auteurs n’ont pas été prévenus. Il lui manque {scopes}, dont seules les tâches ont besoin : mettez « authorTasks » à true dans app.json, lancez npm run manifest, téléversez l’application et installez-la de nouveau. Ils sont alors prévenus de tout ce qui attend.',
    tasksRefused:
      'HubSpot n’a pas accepté la dernière tâche : quelqu’un n’a pas été prévenu ; un nouvel essai a lieu chaque minute. Sa réponse : {because}',
    privacyHeading: 'Votes',
    privacy: 'Confidentialité des votes',
    'privacy.help':
      'Vaut pour ce qui sera dit désormais ; ce qui a été dit reste comme promis.',
    'privacy.confidential': 'Confidentiel : aucune fiche ne dit qui a voté',
    'privacy.anonymous':
      'Anonyme : aucune fiche ne dit qui a voté ni pour quel client, seulement le jour',
    'privacy.named':
      'Nominatif : les fiches disent qui a voté, et la carte le dit aux commerciaux',
    on: 'oui',
    off: 'non',
    save: 'Enregistrer',
    saveFailed:
      'Cela n’a pas abouti. Rien n’a changé et vos choix sont toujours là ; réessayez.',
    changesHeading: 'Qui a changé quoi',
    noChanges: 'Rien n’a encore été changé.',
    when: 'Quand',
    who: 'Qui',
    what: 'Quoi',
    from: 'Avant',
    to: 'Après',
    takeTheirs: 'Recharger les paramètres',
  },
  settingsSavedForNow:
    'Enregistré. HubSpot n’a pas encore repris les segments comme choix des amorces : l’application continue d’essayer.',
  settingsSaved: 'Enregistré. Le changement s’applique dès maintenant.',
  settingsUnchanged: 'Rien n’a changé : les paramètres sont comme avant.',
  longList: {
    chosen: '{count, plural, one {# choisi} other {# choisis}}',
    added: 'Ajouts : {names}.',
    removed: 'Retraits : {names}.',
    more: '{count, plural, one {# autre} other {# autres}}',
  },
});
