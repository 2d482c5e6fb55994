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
          '{{contact.firstname}}, on {{contact.recent_conversion_date}} you took our ‘{{contact.recent_conversion_event_name dated contact.recent_conversion_date}}’, and I didn’t want to leave you alone with a table of figures.',
        question: 'What would it have to do for you to be worth its price?',
        why_now:
          'Took “{{contact.recent_conversion_event_name dated contact.recent_conversion_date}}” on {{contact.recent_conversion_date}}.',
        listen_for: 'who decides · when the present contract ends',
        next_step:
          'Offer to work out their own figure together, in ten minutes.',
      },
      fr: {
        title: 'Après la grille tarifaire',
        opener:
          'Bonjour {{contact.firstname}} {{contact.lastname}}, vous avez pris “{{contact.recent_conversion_event_name dated contact.recent_conversion_date}}” le {{contact.recent_conversion_date}} : je ne voulais pas en rester à un tableau de chiffres.',
        question:
          'Qu’est-ce qui ferait que, pour vous, cela vaut vraiment son prix ?',
        why_now:
          'A pris « {{contact.recent_conversion_event_name dated contact.recent_conversion_date}} » le {{contact.recent_conversion_date}}.',
        listen_for: 'qui décide · quand se termine le contrat actuel',
        next_step:
          'Proposer de calculer leur propre chiffre ensemble, en dix minutes.',
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
          '{{contact.firstname}}, I’m in {{contact.city}} at the end of the month and I’d rather see how you work than talk about how we do.',
        question: 'Which hour of your day would you like me to see?',
        why_now: 'They are in {{contact.city}}; you are there soon.',
        listen_for: 'the moment of the day that hurts',
        next_step: 'Fix the visit for that very hour.',
      },
      fr: {
        title: 'Une visite dans le coin',
        opener:
          'Bonjour {{contact.firstname}} {{contact.lastname}}, je passe par {{contact.city}} à la fin du mois et j’aimerais voir comment vous travaillez, plutôt que de vous parler de nous.',
        question: 'Quel moment de votre journée devrais-je voir ?',
        why_now: 'Est à {{contact.city}} ; vous y passez bientôt.',
        listen_for: 'le moment de la journée qui fait mal',
        next_step: 'Fixer la visite à cette heure-là.',
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
        title: 'Since we last spoke',
        opener:
          '{{contact.firstname}}, we last spoke on {{contact.notes_last_contacted dated contact.notes_last_contacted}}, and I’d rather ask than assume.',
        question: 'What has changed for you since then?',
        why_now:
          'Last spoken to on {{contact.notes_last_contacted dated contact.notes_last_contacted}}.',
        listen_for: 'new people · new sites · a project put off',
        next_step: 'Take up the thread where they name a change.',
      },
      fr: {
        title: 'Depuis la dernière fois',
        opener:
          'Bonjour {{contact.firstname}} {{contact.lastname}}, nous nous sommes parlé le {{contact.notes_last_contacted dated contact.notes_last_contacted}} et je préfère vous demander plutôt que de supposer.',
        question: 'Qu’est-ce qui a changé chez vous depuis ?',
        why_now:
          'Dernier échange le {{contact.notes_last_contacted dated contact.notes_last_contacted}}.',
        listen_for: 'nouvelles personnes · nouveaux sites · un projet reporté',
        next_step: 'Reprendre le fil là où un changement est nommé.',
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
          '{{contact.firstname}}, with {{company.numberofemployees}} people at {{company.name}}, somebody closes a till alone every evening.',
        question: 'How do you know that night that everything adds up?',
        why_now: '{{company.numberofemployees}} people work there.',
        listen_for:
          'phone calls at night · who counts · what is found too late',
        next_step: 'Show the evening report of a shop their size.',
      },
      fr: {
        title: 'L’heure de la fermeture',
        opener:
          'Bonjour {{contact.firstname}} {{contact.lastname}}, à {{company.numberofemployees}} chez {{company.name}}, il y a chaque soir quelqu’un qui ferme une caisse seul.',
        question: 'Comment savez-vous, le soir même, que tout est juste ?',
        why_now: '{{company.numberofemployees}} personnes y travaillent.',
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
          '{{contact.firstname}}, as {{contact.jobtitle}} you are probably the one who is fetched when a booking goes wrong.',
        question: 'When did that last spoil an evening for you?',
        why_now: 'Is {{contact.jobtitle}}: the complaint lands there.',
        listen_for: 'the story, not the software',
        next_step: 'Ask to be there on such an evening.',
      },
      fr: {
        title: 'La table réservée deux fois',
        opener:
          'Bonjour {{contact.firstname}} {{contact.lastname}}, comme {{contact.jobtitle}}, c’est sans doute vous que l’on vient chercher quand une réservation tourne mal.',
        question:
          'Quand cela vous a-t-il gâché une soirée pour la dernière fois ?',
        why_now: 'Est {{contact.jobtitle}} : c’est là que la plainte arrive.',
        listen_for: 'l’histoire, pas le logiciel',
        next_step: 'Demander à être présent un de ces soirs.',
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
          '{{contact.firstname}}, you first wrote to us on {{contact.first_conversion_date}}, hoping to get rid of some drudgery.',
        question: 'What do you still do by hand that should be long gone?',
        why_now: 'First wrote to us on {{contact.first_conversion_date}}.',
        listen_for: 'a broken promise of ours · a new chore',
        next_step: 'Mend it before you talk about renewal.',
      },
      fr: {
        title: 'Encore fait à la main',
        opener:
          'Bonjour {{contact.firstname}} {{contact.lastname}}, vous nous avez écrit pour la première fois le {{contact.first_conversion_date}}, pour en finir avec certaines corvées.',
        question:
          'Que faites-vous encore à la main qui devrait avoir disparu depuis longtemps ?',
        why_now:
          'Nous a écrit pour la première fois le {{contact.first_conversion_date}}.',
        listen_for: 'une promesse non tenue · une nouvelle corvée',
        next_step: 'Réparer cela avant de parler de renouvellement.',
      },
    },
  },
];
