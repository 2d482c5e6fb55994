import { useSession } from './session.tsx';
import { sayCount } from './say-count.ts';

const words = {
  en: {
    title: 'HubSpot stand-in',
    help: 'What the app meets when it calls HubSpot. Your own clicks in the CRM are not slowed down.',
    down: 'HubSpot is down for the app',
    fetchRejects: 'hubspot.fetch rejects what is not 2xx',
    latency: 'HubSpot answers the app after',
    seconds: sayCount('en', '{count, number} s'),
    refuse: 'Answer the next 20 calls “too many requests”',
    clock: 'The clock is ahead by',
    days: sayCount(
      'en',
      '{count, plural, =0 {now} one {# day} other {# days}}',
    ),
    calls: sayCount(
      'en',
      '{count, plural, one {# call so far} other {# calls so far}}',
    ),
    left: (count: number) => `${count} of 110 left in these ten seconds`,
    none: 'The app has not called HubSpot yet. Open a contact.',
    sent: 'Sent',
    answered: 'Answered',
    waiting: '…',
    failed: 'That did not work. The stand-in may have been stopped.',
    connection: 'The app’s connection',
    gone: 'The app is not installed.',
    staticToken:
      'The app has a static token, which neither expires nor is refreshed.',
    connected: 'The app’s access token is good.',
    expired:
      'The app has no access token that is good. Its next call gets a new one.',
    revoked:
      'The app’s refresh token is revoked. Its access token is good until it expires.',
    cutOff:
      'No token of the app is good any more. An admin has to install it again.',
    expire: 'Expire the access token',
    revoke: 'Revoke the refresh token',
    uninstall: 'Uninstall the app',
    webhooks: 'Webhooks',
    noWebhooks:
      'None are sent: the app asks for none, or nothing answers for its service.',
    reversed: 'The latest event comes first',
    twice: 'Every event comes twice',
    oneByOne: 'Every event has a request of its own',
    answersLost: 'The app’s answers are lost',
    forged: 'Requests are signed with another secret',
    waitingEvents: sayCount(
      'en',
      '{count, plural, =0 {No event waits} one {# event waits} other {# events wait}}',
    ),
    resend: 'Send what waits now',
    answers: 'Latest answers of the app',
    noAnswer: 'none',
    actions: 'Call an action of the app',
  },
  fr: {
    title: 'Doublure de HubSpot',
    help: 'Ce que l’application rencontre quand elle appelle HubSpot. Vos propres clics dans le CRM ne sont pas ralentis.',
    down: 'HubSpot est en panne pour l’application',
    fetchRejects: 'hubspot.fetch rejette ce qui n’est pas 2xx',
    latency: 'HubSpot répond à l’application après',
    seconds: sayCount('fr', '{count, number}\u00a0s'),
    refuse: 'Répondre « trop de requêtes » aux 20 prochains appels',
    clock: 'L’horloge avance de',
    days: sayCount(
      'fr',
      '{count, plural, =0 {0} one {# jour} other {# jours}}',
    ),
    calls: sayCount(
      'fr',
      '{count, plural, one {# appel jusqu’ici} other {# appels jusqu’ici}}',
    ),
    left: (count: number) => `encore ${count} sur 110 dans ces dix secondes`,
    none: 'L’application n’a pas encore appelé HubSpot. Ouvrez un contact.',
    sent: 'Envoyé',
    answered: 'Répondu',
    waiting: '…',
    failed: 'Cela n’a pas marché. La doublure a peut-être été arrêtée.',
    connection: 'La connexion de l’application',
    gone: 'L’application n’est pas installée.',
    staticToken:
      'L’application a un jeton statique, qui n’expire pas et ne se renouvelle pas.',
    connected: 'Le jeton d’accès de l’application est valable.',
    expired:
      'L’application n’a aucun jeton d’accès valable. Son prochain appel en obtient un nouveau.',
    revoked:
      'Le jeton de renouvellement de l’application est révoqué. Son jeton d’accès reste valable jusqu’à son expiration.',
    cutOff:
      'Plus aucun jeton de l’application n’est valable. Un administrateur doit la réinstaller.',
    expire: 'Faire expirer le jeton d’accès',
    revoke: 'Révoquer le jeton de renouvellement',
    uninstall: 'Désinstaller l’application',
    webhooks: 'Webhooks',
    noWebhooks:
      'Aucun n’est envoyé\u00a0: l’application n’en demande pas, ou rien ne répond pour son service.',
    reversed: 'L’événement le plus récent arrive le premier',
    twice: 'Chaque événement arrive deux fois',
    oneByOne: 'Chaque événement a sa propre requête',
    answersLost: 'Les réponses de l’application se perdent',
    forged: 'Les requêtes sont signées avec un autre secret',
    waitingEvents: sayCount(
      'fr',
      '{count, plural, =0 {Aucun événement en attente} one {# événement en attente} other {# événements en attente}}',
    ),
    resend: 'Envoyer maintenant ce qui attend',
    answers: 'Dernières réponses de l’application',
    noAnswer: 'aucune',
    actions: 'Appeler une action de l’application',
  },
} as const;

/** Words of the stand-in's panel, in the viewer's language. */
export const useStandInWords = () => words[useSession().session.language];
