import { authors } from './people.ts';
import type { SeedConversation, SeedText } from './starters.ts';

type Words = readonly [
  title: string,
  opener: string,
  question: string,
  whyNow: string,
  listenFor: string,
  nextStep: string,
];

const toText = ([
  title,
  opener,
  question,
  why_now,
  listen_for,
  next_step,
]: Words): SeedText => ({
  title,
  opener,
  question,
  why_now,
  listen_for,
  next_step,
});

type Row = Pick<SeedConversation, 'key' | 'theme' | 'author'> & {
  en: Words;
  fr: Words;
};

const rows: readonly Row[] = [
  {
    key: 'after-the-meeting',
    theme: 'Meeting',
    author: authors.sofia,
    en: [
      'After the meeting',
      '{{contact.firstname}}, the meeting on {{last_meeting.date}} was about ‘{{last_meeting.title}}’.',
      'What has stayed with you from it?',
      'Meeting on {{last_meeting.date}}: {{last_meeting.title}}.',
      'what they told colleagues · what still bothers them',
      'Answer that one point in writing today.',
    ],
    fr: [
      'Après le rendez-vous',
      'Bonjour {{contact.firstname}} {{contact.lastname}}, le rendez-vous du {{last_meeting.date}} portait sur “{{last_meeting.title}}”.',
      'Qu’en avez-vous retenu ?',
      'Rendez-vous du {{last_meeting.date}} : {{last_meeting.title}}.',
      'ce qui a été dit aux collègues · ce qui gêne encore',
      'Répondre à ce point par écrit aujourd’hui.',
    ],
  },
  {
    key: 'left-unsaid',
    theme: 'Staying in touch',
    author: authors.marc,
    en: [
      'What a call leaves unsaid',
      '{{contact.firstname}}, a call like the one on {{last_call.date}} leaves something unsaid.',
      'What did you want to ask afterwards?',
      'Call on {{last_call.date}}: {{last_call.title}}.',
      'a question they kept to themselves · a name that is new',
      'Answer on the spot, or name the day you will.',
    ],
    fr: [
      'Ce qu’un appel ne dit pas',
      'Bonjour {{contact.firstname}} {{contact.lastname}}, un appel comme celui du {{last_call.date}} ne dit jamais tout.',
      'Qu’auriez-vous aimé demander ensuite ?',
      'Appel du {{last_call.date}} : {{last_call.title}}.',
      'une question gardée pour soi · un nom nouveau',
      'Répondre tout de suite, ou dire quel jour.',
    ],
  },
  {
    key: 'who-else-decides',
    theme: 'Growth',
    author: authors.paul,
    en: [
      'Who else decides',
      '{{contact.firstname}}, ‘{{next_deal.dealname}}’ is planned for {{next_deal.closedate}}.',
      'Who else has to agree before then?',
      '{{next_deal.dealname}} is at “{{next_deal.dealstage}}” and should close on {{next_deal.closedate}}.',
      'a partner · an accountant · the landlord',
      'Offer to speak to that person together.',
    ],
    fr: [
      'Qui d’autre décide',
      'Bonjour {{contact.firstname}} {{contact.lastname}}, “{{next_deal.dealname}}” est prévu pour le {{next_deal.closedate}}.',
      'Qui d’autre doit donner son accord d’ici là ?',
      '{{next_deal.dealname}} en est à « {{next_deal.dealstage}} » ; signature prévue le {{next_deal.closedate}}.',
      'un associé · un comptable · le propriétaire',
      'Proposer d’en parler ensemble à cette personne.',
    ],
  },
  {
    key: 'one-thing-to-change',
    theme: 'Price',
    author: authors.marc,
    en: [
      'One thing to change',
      '{{contact.firstname}}, until {{next_deal.closedate}} there is still time to change ‘{{next_deal.dealname}}’.',
      'Which part of it matters least to you?',
      '{{next_deal.dealname}} should close on {{next_deal.closedate}}.',
      'a part nobody asked for · a part that is missing',
      'Send the offer again without that part.',
    ],
    fr: [
      'Une chose à changer',
      'Bonjour {{contact.firstname}} {{contact.lastname}}, d’ici au {{next_deal.closedate}}, vous pouvez encore modifier “{{next_deal.dealname}}”.',
      'Quelle partie compte le moins pour vous ?',
      'Signature de {{next_deal.dealname}} prévue le {{next_deal.closedate}}.',
      'une partie que personne n’a demandée · une partie qui manque',
      'Renvoyer l’offre sans cette partie.',
    ],
  },
  {
    key: 'what-is-different',
    theme: 'Daily work',
    author: authors.sofia,
    en: [
      'What is different since',
      '{{contact.firstname}}, you signed for ‘{{won_deal.dealname}}’ on {{won_deal.closedate}}.',
      'What do your people do differently since then?',
      '{{won_deal.dealname}} was won on {{won_deal.closedate}}.',
      'a habit that is gone · a trick somebody found',
      'Ask to hear it from the person who uses it most.',
    ],
    fr: [
      'Ce qui a changé depuis',
      'Bonjour {{contact.firstname}} {{contact.lastname}}, vous avez signé pour “{{won_deal.dealname}}” le {{won_deal.closedate}}.',
      'Qu’est-ce que vos équipes font autrement depuis ?',
      '{{won_deal.dealname}} : signé le {{won_deal.closedate}}.',
      'une habitude disparue · une astuce trouvée par quelqu’un',
      'Demander à l’entendre de la personne qui s’en sert le plus.',
    ],
  },
  {
    key: 'seen-from-today',
    theme: 'Renewal',
    author: authors.paul,
    en: [
      'Seen from today',
      '{{contact.firstname}}, ‘{{last_deal.dealname}}’ was settled on {{last_deal.closedate}}.',
      'What would you look at more closely today?',
      '{{last_deal.dealname}} ended at “{{last_deal.dealstage}}” on {{last_deal.closedate}}.',
      'a promise that was kept · one that was not',
      'Write down that one thing, and come back with it.',
    ],
    fr: [
      'Vu d’aujourd’hui',
      'Bonjour {{contact.firstname}} {{contact.lastname}}, la question de “{{last_deal.dealname}}” a été tranchée le {{last_deal.closedate}}.',
      'Que regarderiez-vous de plus près aujourd’hui ?',
      '{{last_deal.dealname}} : « {{last_deal.dealstage}} » le {{last_deal.closedate}}.',
      'une promesse tenue · une autre qui ne l’a pas été',
      'Noter ce point, et revenir avec.',
    ],
  },
  {
    key: 'the-next-step-is-yours',
    theme: 'Growth',
    author: authors.marc,
    en: [
      'It has moved',
      '{{contact.firstname}}, ‘{{moved_deal.dealname}}’ has moved on.',
      'What do you need next?',
      'At “{{moved_deal.dealstage}}” since you last opened this record.',
      'a paper that is missing · a date that matters to them',
      'Send that one thing today.',
    ],
    fr: [
      'Cela avance',
      'Bonjour {{contact.firstname}} {{contact.lastname}}, “{{moved_deal.dealname}}” avance.',
      'De quoi avez-vous besoin maintenant ?',
      'À « {{moved_deal.dealstage}} » depuis votre dernière visite sur cette fiche.',
      'un document qui manque · une date qui compte',
      'Envoyer cette chose-là aujourd’hui.',
    ],
  },
  {
    key: 'what-came-of-it',
    theme: 'Meeting',
    author: authors.sofia,
    en: [
      'What came of it',
      '{{contact.firstname}}, ‘{{new_meeting.title}}’ was the subject on {{new_meeting.date}}.',
      'What has come of it on your side?',
      'Meeting on {{new_meeting.date}}, since you last opened this record.',
      'what was decided · who was not there',
      'Offer to tell it again to whoever was missing.',
    ],
    fr: [
      'Ce que cela a donné',
      'Bonjour {{contact.firstname}} {{contact.lastname}}, “{{new_meeting.title}}” était le sujet du {{new_meeting.date}}.',
      'Qu’est-ce que cela a donné de votre côté ?',
      'Rendez-vous du {{new_meeting.date}}, depuis votre dernière visite sur cette fiche.',
      'ce qui a été décidé · qui n’était pas là',
      'Proposer de le raconter à la personne absente.',
    ],
  },
  {
    key: 'who-heard-of-it',
    theme: 'Growth',
    author: authors.paul,
    en: [
      'Who heard of it',
      '{{contact.firstname}}, ‘{{last_meeting.title}}’ was the subject on {{last_meeting.date}}.',
      'Who have you told about it since?',
      'Meeting on {{last_meeting.date}}: {{last_meeting.title}}.',
      'a name that was not there · a doubt somebody else has',
      'Offer a page that this person can read alone.',
    ],
    fr: [
      'Qui en a entendu parler',
      'Bonjour {{contact.firstname}} {{contact.lastname}}, “{{last_meeting.title}}” était le sujet du {{last_meeting.date}}.',
      'À qui en avez-vous parlé depuis ?',
      'Rendez-vous du {{last_meeting.date}} : {{last_meeting.title}}.',
      'une personne absente ce jour-là · un doute venu d’ailleurs',
      'Proposer une page que cette personne peut lire seule.',
    ],
  },
  {
    key: 'on-the-same-subject',
    theme: 'Daily work',
    author: authors.sofia,
    en: [
      'On the same subject',
      '{{contact.firstname}}, ‘{{last_call.title}}’ came up on {{last_call.date}}.',
      'How has that gone in the days since?',
      'Call on {{last_call.date}}: {{last_call.title}}.',
      'what they tried themselves · who had to step in',
      'Show how another client of their size does it.',
    ],
    fr: [
      'Sur le même sujet',
      'Bonjour {{contact.firstname}} {{contact.lastname}}, il a été question de “{{last_call.title}}” le {{last_call.date}}.',
      'Comment cela s’est-il passé depuis ?',
      'Appel du {{last_call.date}} : {{last_call.title}}.',
      'ce qui a été tenté · qui a dû intervenir',
      'Montrer comment fait un autre client de cette taille.',
    ],
  },
];

/**
 * Conversations about deals, meetings and calls, for everyone. They speak of what the record shows
 * to whoever opens it, so their facts are read nowhere but on the card.
 */
export const dealConversations: readonly SeedConversation[] = rows.map(
  ({ en, fr, ...row }) => ({
    ...row,
    segment: null,
    meant_for: 'both',
    channels: 'call;email',
    proof_url: null,
    texts: { en: toText(en), fr: toText(fr) },
  }),
);
