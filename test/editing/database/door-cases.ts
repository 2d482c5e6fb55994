import { MAX_FIELD, type StarterFields } from '@starters/contracts';
import type { textsIn } from '#src/texts/texts-in.ts';

/** A starter that is on cards. */
export const original: Partial<StarterFields> = {
  title: 'The new terrace',
  opener:
    '{{contact.firstname}}, people in {{contact.city}} told us about the new terrace you opened this spring.',
  question: 'What do your guests say of it on a warm evening?',
};
/** Its translation, which is on cards, too. */
export const french: Partial<StarterFields> = {
  title: 'La nouvelle terrasse',
  language: 'fr',
  opener:
    'Bonjour {{contact.firstname}}, on parle à {{contact.city}} de la terrasse que vous avez ouverte.',
  question: 'Qu’est-ce que vos clients en disent le soir ?',
};
/** One with nothing in common with them. */
export const another: Partial<StarterFields> = {
  title: 'Two kitchens',
  opener: 'You run two kitchens in {{contact.city}} now.',
  question: 'Which of them would you change first?',
};

/** The longest text that may be written, with a fact that takes ten characters more as a token. */
export const longWhyNow =
  `They are in {{contact.city}} ${'and stay there '.repeat(200)}`.slice(
    0,
    MAX_FIELD + 10,
  );

/** What each case changes in a starter that is right, and the fault it is to be told. */
export const cases: {
  name: string;
  /** Given the ids of the original and its translation. */
  change: (ids: { en: string; fr: string }) => Partial<StarterFields>;
  fault: keyof ReturnType<typeof textsIn>['faults'];
  piece?: string;
}[] = [
  {
    name: 'the same text',
    change: () => ({ opener: original.opener, question: original.question }),
    fault: 'said_already',
    piece: 'The new terrace',
  },
  {
    name: 'the same text in other letters',
    change: () => ({
      opener: original.opener?.replace('people', 'PEOPLE').replace(',', ' –'),
      question: original.question?.replace('?', ' ?!'),
    }),
    fault: 'said_already',
    piece: 'The new terrace',
  },
  {
    name: 'a text with one word changed',
    change: () => ({
      opener: original.opener?.replace('spring', 'summer'),
      question: original.question,
    }),
    fault: 'said_alike',
    piece: 'The new terrace',
  },
  {
    name: 'the same text with other blanks, an emoji and letters drawn alike',
    change: () => ({
      opener: `👋 ${original.opener?.replaceAll(' ', '\u00a0').replace('terrace', 'tеrrасе')}`,
      question: `${original.question}\u200b`,
    }),
    fault: 'said_already',
    piece: 'The new terrace',
  },
  {
    name: 'the same text without the client’s name',
    change: () => ({
      opener: original.opener?.slice('{{contact.firstname}}, '.length),
      question: original.question,
    }),
    fault: 'said_already',
    piece: 'The new terrace',
  },
  {
    name: 'the same text with a fallback',
    change: () => ({
      opener: original.opener?.replace('city}}', 'city | "your city"}}'),
      question: original.question,
    }),
    fault: 'said_already',
    piece: 'The new terrace',
  },
  {
    name: 'the same text in another order',
    change: () => ({
      opener: original.question,
      question: original.opener,
    }),
    fault: 'said_alike',
    piece: 'The new terrace',
  },
  {
    name: 'the same title in accents, with other blanks and a full stop',
    change: () => ({ title: 'The\u00a0néw terrace\u200b.' }),
    fault: 'title_taken',
  },
  {
    name: 'the same title',
    change: () => ({ title: 'the NEW terrace ' }),
    fault: 'title_taken',
  },
  {
    name: 'English as French',
    change: () => ({ language: 'fr' }),
    fault: 'other_language',
    piece: 'English',
  },
  {
    name: 'French as English',
    change: () => ({
      language: 'en',
      opener: french.opener?.replace('terrasse', 'cuisine neuve'),
      question: french.question?.replace('le soir', 'à midi'),
    }),
    fault: 'other_language',
    piece: 'French',
  },
  {
    name: 'a few words of English as French',
    change: () => ({
      language: 'fr',
      opener: 'Bonjour, nice kitchen in {{contact.city}}.',
      question: 'Any plans?',
    }),
    fault: 'other_language',
    piece: 'English',
  },
  {
    name: 'an English question under a French opener',
    change: () => ({
      language: 'fr',
      opener: 'Bonjour, vous avez deux cuisines à {{contact.city}}.',
      question: 'Who decides?',
    }),
    fault: 'other_language',
    piece: 'English',
  },
  {
    name: 'a few words of French as English',
    change: () => ({
      language: 'en',
      opener: 'Une ouverture à {{contact.city}} ?',
      question: 'Qui décide ?',
    }),
    fault: 'other_language',
    piece: 'French',
  },
  {
    name: 'German as English',
    change: () => ({
      language: 'en',
      opener: 'Ihre Küche in {{contact.city}} ist gewachsen.',
      question: 'Was sagen die Stammgäste dazu?',
    }),
    fault: 'unknown_language',
    piece: 'English',
  },
  {
    name: 'Japanese as English',
    change: () => ({
      language: 'en',
      opener: '{{contact.city}}の新しいお店、おめでとうございます。',
      question: 'お客様は何と言っていますか？',
    }),
    fault: 'unknown_language',
    piece: 'English',
  },
  {
    name: 'one word of Russian under an English opener',
    change: () => ({ language: 'en', question: 'Почему?' }),
    fault: 'unknown_language',
    piece: 'English',
  },
  {
    name: 'Arabic behind a French greeting',
    change: () => ({
      language: 'fr',
      opener: 'Bonjour, متجركم في {{contact.city}} كبر كثيرا هذه السنة.',
      question: 'ماذا يقول الزبائن؟',
    }),
    fault: 'unknown_language',
    piece: 'French',
  },
  {
    name: 'a text that is too long',
    change: () => ({ whyNow: `${longWhyNow}x` }),
    fault: 'too_long',
    piece: 'Why now',
  },
  {
    name: 'a token that is not closed',
    change: () => ({ question: 'What of {{contact.city' }),
    fault: 'unclosed_token',
    piece: '{{contact.city',
  },
  {
    name: 'a token in braces of another kind',
    change: () => ({ question: 'What of ｛｛contact.city｝｝?' }),
    fault: 'unclosed_token',
    piece: 'What of ｛｛contact.city｝｝?',
  },
  {
    name: 'a bracket that was not opened',
    change: () => ({ question: 'What is new in town]?' }),
    fault: 'unclosed_token',
    piece: 'What is new in town]?',
  },
  {
    name: 'no fact',
    change: () => ({
      opener: 'You run two kitchens now.',
      whyNow: 'Two kitchens are many.',
    }),
    fault: 'no_fact',
  },
  {
    name: 'a translation that there is already',
    change: ({ en }) => ({
      language: 'fr',
      translationOf: en,
      title: 'Deux cuisines',
      opener: 'Bonjour, vous avez deux cuisines à {{contact.city}}.',
      question: 'Laquelle des deux est-ce que vous changeriez la première ?',
    }),
    fault: 'translated_already',
    piece: 'La nouvelle terrasse',
  },
  {
    name: 'a translation of the translation that there is already',
    change: ({ fr }) => ({ translationOf: fr }),
    fault: 'translated_already',
    piece: 'The new terrace',
  },
];
