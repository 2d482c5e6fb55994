import { authors } from './people.ts';
import type { SegmentKey } from './segments.ts';

/** The languages that the demo's starters are written in. */
export type SeedLanguage = 'en' | 'fr';

/** What is said, in one language. */
export interface SeedText {
  title: string;
  opener: string;
  question: string;
  why_now: string;
  listen_for: string;
  next_step: string;
}

/** One conversation in both languages. */
export interface SeedConversation {
  key: string;
  theme: string;
  author: string;
  segment: SegmentKey | null;
  meant_for: 'new_clients' | 'existing_clients' | 'both';
  channels: string;
  proof_url: string | null;
  texts: Record<SeedLanguage, SeedText>;
}

const proof = (page: string) => `https://ateliernord.example/stories/${page}`;

/** The six conversations. */
export const conversations: readonly SeedConversation[] = [
  {
    key: 'download',
    theme: 'Price',
    author: authors.ines,
    segment: 'pricing',
    meant_for: 'both',
    channels: 'call;email',
    proof_url: proof('maison-verte'),
    texts: {
      en: {
        title: 'After the price list',
        opener:
          '{{contact.firstname}}, you asked for ‘{{contact.recent_conversion_event_name dated contact.recent_conversion_date}}’ on {{contact.recent_conversion_date}}, and a list of prices leaves the best part out.',
        question: 'What would make it worth its price to you?',
        why_now:
          'Asked for “{{contact.recent_conversion_event_name dated contact.recent_conversion_date}}” on {{contact.recent_conversion_date}}.',
        listen_for: 'who decides · when the current contract ends',
        next_step: 'Offer ten minutes to work out their own figure together.',
      },
      fr: {
        title: 'Après la grille tarifaire',
        opener:
          'Bonjour {{contact.firstname}} {{contact.lastname}}, vous avez demandé “{{contact.recent_conversion_event_name dated contact.recent_conversion_date}}” le {{contact.recent_conversion_date}}, et un tarif ne dit jamais ce qu’il vous épargne.',
        question: 'Qu’est-ce qui, chez vous, justifierait la dépense ?',
        why_now:
          'A demandé « {{contact.recent_conversion_event_name dated contact.recent_conversion_date}} » le {{contact.recent_conversion_date}}.',
        listen_for: 'qui décide · la fin du contrat actuel',
        next_step: 'Proposer dix minutes pour chiffrer leur cas ensemble.',
      },
    },
  },
  {
    key: 'visit',
    theme: 'Meeting',
    author: authors.ines,
    segment: null,
    meant_for: 'both',
    channels: 'call;email',
    proof_url: null,
    texts: {
      en: {
        title: 'A visit nearby',
        opener:
          '{{contact.firstname}}, I’m in {{contact.city}} on {{me.visit_date}}, and I’d rather see one of your working days than talk about ours.',
        question: 'What time of day would show me most?',
        why_now: 'You are in {{contact.city}} on {{me.visit_date}}.',
        listen_for: 'the busiest hour · who is on their own then',
        next_step: 'Agree on that hour before you hang up.',
      },
      fr: {
        title: 'Une visite sur place',
        opener:
          'Bonjour {{contact.firstname}} {{contact.lastname}}, je suis à {{contact.city}} le {{me.visit_date}}, et j’aimerais voir une de vos journées plutôt que vous raconter les nôtres.',
        question: 'À quelle heure faut-il venir pour tout comprendre ?',
        why_now: 'Vous êtes à {{contact.city}} le {{me.visit_date}}.',
        listen_for: 'l’heure de pointe · qui se retrouve seul',
        next_step: 'Fixer cette heure-là avant de raccrocher.',
      },
    },
  },
  {
    key: 'since',
    theme: 'Staying in touch',
    author: authors.ines,
    segment: null,
    meant_for: 'both',
    channels: 'call',
    proof_url: null,
    texts: {
      en: {
        title: 'What has changed since',
        opener:
          '{{contact.firstname}}, you last heard from us on {{contact.notes_last_contacted dated contact.notes_last_contacted}}, and I’d rather ask than assume that nothing has moved.',
        question: 'What looks different on your side today?',
        why_now:
          'Last heard from us on {{contact.notes_last_contacted dated contact.notes_last_contacted}}.',
        listen_for: 'new people · new sites · a project put on hold',
        next_step: 'Pick up the first change they mention.',
      },
      fr: {
        title: 'Ce qui a changé depuis',
        opener:
          'Bonjour {{contact.firstname}} {{contact.lastname}}, votre dernier échange avec nous date du {{contact.notes_last_contacted dated contact.notes_last_contacted}}, et je préfère demander plutôt que de croire que rien n’a bougé.',
        question: 'Qu’est-ce qui a changé chez vous depuis ?',
        why_now:
          'Dernier échange avec nous le {{contact.notes_last_contacted dated contact.notes_last_contacted}}.',
        listen_for: 'nouvelles personnes · nouveaux sites · projet en pause',
        next_step: 'Rebondir sur le premier changement évoqué.',
      },
    },
  },
  {
    key: 'closing',
    theme: 'Daily work',
    author: authors.ines,
    segment: 'multisite',
    meant_for: 'new_clients',
    channels: 'call;meeting',
    proof_url: proof('two-sites'),
    texts: {
      en: {
        title: 'Closing time',
        opener:
          '{{contact.firstname}}, you’ve had our ‘{{contact.recent_conversion_event_name dated contact.recent_conversion_date}}’ since {{contact.recent_conversion_date}}, and among the {{company.numberofemployees}} people at {{company.name}} somebody cashes up alone tonight.',
        question: 'How do you know the same evening that it all adds up?',
        why_now:
          'Has had “{{contact.recent_conversion_event_name dated contact.recent_conversion_date}}” since {{contact.recent_conversion_date}}; {{company.numberofemployees}} people work there.',
        listen_for:
          'phone calls at night · who counts · what comes to light too late',
        next_step: 'Show the evening report of a shop their size.',
      },
      fr: {
        title: 'L’heure de la fermeture',
        opener:
          'Bonjour {{contact.firstname}} {{contact.lastname}}, vous avez “{{contact.recent_conversion_event_name dated contact.recent_conversion_date}}” entre les mains depuis le {{contact.recent_conversion_date}}, et chez {{company.name}}, parmi {{company.numberofemployees}} personnes, quelqu’un fermera sa caisse seul ce soir.',
        question: 'Comment savez-vous, le soir même, que le compte est bon ?',
        why_now:
          'A « {{contact.recent_conversion_event_name dated contact.recent_conversion_date}} » depuis le {{contact.recent_conversion_date}} ; {{company.numberofemployees}} personnes y travaillent.',
        listen_for:
          'appels le soir · qui compte · ce que l’on découvre trop tard',
        next_step: 'Montrer le rapport du soir d’un magasin de leur taille.',
      },
    },
  },
  {
    key: 'double-booking',
    theme: 'Daily work',
    author: authors.paul,
    segment: 'hospitality',
    meant_for: 'new_clients',
    channels: 'call',
    proof_url: proof('no-table-twice'),
    texts: {
      en: {
        title: 'The table booked twice',
        opener:
          '{{contact.firstname}}, you picked up ‘{{contact.recent_conversion_event_name dated contact.recent_conversion_date}}’ on {{contact.recent_conversion_date}}, and hardly anybody does that after a quiet evening.',
        question: 'When did a booking last spoil an evening for you?',
        why_now:
          'Picked up “{{contact.recent_conversion_event_name dated contact.recent_conversion_date}}” on {{contact.recent_conversion_date}}.',
        listen_for: 'the story, not the software',
        next_step: 'Ask to be there on an evening like that.',
      },
      fr: {
        title: 'La table réservée deux fois',
        opener:
          'Bonjour {{contact.firstname}} {{contact.lastname}}, vous avez pris “{{contact.recent_conversion_event_name dated contact.recent_conversion_date}}” le {{contact.recent_conversion_date}}, et cela se fait rarement après une soirée tranquille.',
        question:
          'Quand une réservation vous a-t-elle gâché un service pour la dernière fois ?',
        why_now:
          'A pris « {{contact.recent_conversion_event_name dated contact.recent_conversion_date}} » le {{contact.recent_conversion_date}}.',
        listen_for: 'l’histoire, pas le logiciel',
        next_step: 'Demander à venir un soir comme celui-là.',
      },
    },
  },
  {
    key: 'by-hand',
    theme: 'Renewal',
    author: authors.paul,
    segment: 'renewals',
    meant_for: 'existing_clients',
    channels: 'call;meeting',
    proof_url: null,
    texts: {
      en: {
        title: 'Still done by hand',
        opener:
          '{{contact.firstname}}, you first wrote to us on {{contact.first_conversion_date}}, to get rid of a few chores.',
        question: 'Which of them do you still do by hand?',
        why_now: 'First wrote to us on {{contact.first_conversion_date}}.',
        listen_for: 'a promise we did not keep · a new chore',
        next_step: 'Put that right before you mention the renewal.',
      },
      fr: {
        title: 'Encore fait à la main',
        opener:
          'Bonjour {{contact.firstname}} {{contact.lastname}}, vous nous avez écrit pour la première fois le {{contact.first_conversion_date}}, pour en finir avec quelques corvées.',
        question: 'Lesquelles faites-vous encore à la main ?',
        why_now:
          'Nous a écrit pour la première fois le {{contact.first_conversion_date}}.',
        listen_for: 'une promesse non tenue · une nouvelle corvée',
        next_step: 'Régler cela avant de parler de renouvellement.',
      },
    },
  },
];
