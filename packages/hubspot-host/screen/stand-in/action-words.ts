import { useSession } from '../crm/session.tsx';

const words = {
  en: {
    title: 'Action calls',
    help: 'HubSpot calls these actions from workflows and agents. The stand-in has no editor for either: fill in here what they would pass.',
    none: 'The app has no actions.',
    gone: 'The app is not installed, so HubSpot calls none of its actions.',
    notServed:
      'Nothing answers for the app’s service here, so no action can be called.',
    action: 'Action',
    caller: 'Called by',
    WORKFLOWS: 'A workflow',
    AGENTS: 'An agent',
    enrolled: 'The record that the workflow is at',
    source: 'A record to fill in from (an agent passes no record itself)',
    findRecord: 'Type a name',
    noRecord: 'No record is found.',
    fillIn: 'Fill in from the record',
    inputs: 'What is passed',
    call: 'Call the action',
    again: 'Call once more, as HubSpot repeats it',
    result: 'What came back',
    status: (status: number) =>
      status === 0 ? 'No answer' : `Status ${status}`,
    isRepeated: 'HubSpot would repeat this call.',
    isRepeatedAfter: (seconds: number) =>
      `HubSpot would repeat this call after ${seconds} s.`,
    isFinal: 'HubSpot would not repeat this call.',
    callbackId: 'Callback id',
    noOutputs: 'Later steps would get nothing.',
    empty: '(empty)',
  },
  fr: {
    title: 'Appels d’actions',
    help: 'HubSpot appelle ces actions depuis les workflows et les agents. La doublure n’a d’éditeur ni pour les uns ni pour les autres\u00a0: saisissez ici ce qu’ils transmettraient.',
    none: 'L’application n’a pas d’action.',
    gone: 'L’application n’est pas installée\u00a0: HubSpot n’appelle aucune de ses actions.',
    notServed:
      'Rien ne répond ici pour le service de l’application\u00a0: aucune action ne peut être appelée.',
    action: 'Action',
    caller: 'Appelée par',
    WORKFLOWS: 'Un workflow',
    AGENTS: 'Un agent',
    enrolled: 'La fiche où en est le workflow',
    source:
      'Une fiche d’où reprendre les valeurs (un agent ne transmet pas de fiche)',
    findRecord: 'Tapez un nom',
    noRecord: 'Aucune fiche trouvée.',
    fillIn: 'Reprendre les valeurs de la fiche',
    inputs: 'Ce qui est transmis',
    call: 'Appeler l’action',
    again: 'Appeler encore une fois, comme HubSpot répète un appel',
    result: 'Ce qui est revenu',
    status: (status: number) =>
      status === 0 ? 'Pas de réponse' : `Statut ${status}`,
    isRepeated: 'HubSpot répéterait cet appel.',
    isRepeatedAfter: (seconds: number) =>
      `HubSpot répéterait cet appel après ${seconds}\u00a0s.`,
    isFinal: 'HubSpot ne répéterait pas cet appel.',
    callbackId: 'Identifiant de rappel',
    noOutputs: 'Les étapes suivantes n’obtiendraient rien.',
    empty: '(vide)',
  },
} as const;

/** Words of the screen of action calls, in the viewer's language. */
export const useActionWords = () => words[useSession().session.language];
