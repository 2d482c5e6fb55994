import { useSession } from './session.tsx';
import { sayCount } from './say-count.ts';

const words = {
  en: {
    title: 'HubSpot stand-in',
    help: 'What the app meets when it calls HubSpot. Your own clicks in the CRM are not slowed down.',
    down: 'HubSpot is down for the app',
    fetchRejects: 'hubspot.fetch rejects what is not 2xx',
    latency: 'HubSpot answers the app after',
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
  },
  fr: {
    title: 'Doublure de HubSpot',
    help: 'Ce que l’application rencontre quand elle appelle HubSpot. Vos propres clics dans le CRM ne sont pas ralentis.',
    down: 'HubSpot est en panne pour l’application',
    fetchRejects: 'hubspot.fetch rejette ce qui n’est pas 2xx',
    latency: 'HubSpot répond à l’application après',
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
  },
} as const;

/** Words of the stand-in's panel, in the viewer's language. */
export const useStandInWords = () => words[useSession().session.language];
