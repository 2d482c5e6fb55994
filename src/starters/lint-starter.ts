import type { Language } from '@starters/contracts';
import type { CheckableStarter, CheckedField } from './check-starter.ts';
import { jargon } from './jargon.ts';

/** Plain advice on a starter; none of it keeps a starter off cards. */
export const ADVICE = [
  'no_question',
  'two_questions',
  'closed_question',
  'too_long',
  'jargon',
  'we_before_you',
  'unproved_number',
  'familiar_you',
  'no_greeting',
] as const;

/** One piece of advice, with the words it is about. */
export interface Advice {
  field: CheckedField;
  advice: (typeof ADVICE)[number];
  piece: string;
}

/** 150 words a minute: https://ncvs.org/archive/ncvs/tutorials/voiceprod/tutorial/quality.html */
const wordsPerSecond = 2.5;
/** A fact is a city, a date, the name of a document: about so many words. */
const wordsOfAFact = 2;
/** Longer than this and the client waits for a chance to speak. */
const longestSeconds = 20;

const tokens = /\{\{.*?\}\}/gs;
/** What is said besides the facts. */
const plain = (text: string): string => text.replace(tokens, ' ');
const wordsIn = (text: string): number =>
  plain(text).match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;

/** How long opener and question take to say, in seconds, rounded up. */
export const secondsToSay = (
  starter: Pick<CheckableStarter, 'opener' | 'question'>,
): number => {
  const said = `${starter.opener} ${starter.question}`;
  const words =
    wordsIn(said) + (said.match(tokens)?.length ?? 0) * wordsOfAFact;

  return Math.ceil(words / wordsPerSecond);
};

const anyWord = (words: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  );

const we: Record<Language, RegExp> = {
  en: anyWord(['we', 'our', 'ours', 'us', "we[’']\\p{L}+"]),
  fr: anyWord(['nous', 'notre', 'nos', 'nôtres?']),
};
const you: Record<Language, RegExp> = {
  en: anyWord(['you', 'your', 'yours', "you[’']\\p{L}+"]),
  fr: anyWord(['vous', 'votre', 'vos', 'vôtres?', 'tu', 'ton', 'ta', 'tes']),
};
/** A question that a yes or a no ends. */
const closed: Record<Language, RegExp> = {
  en: /^(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|should|may|might|shall)(?:n[’']t)?\s/i,
  fr: /^(?:est-ce (?:que|qu[’'])|(?:avez|êtes|pouvez|pourriez|voulez|voudriez|souhaitez|souhaiteriez|aimeriez|puis|pourrais|auriez|seriez|faites|utilisez|savez|connaissez|y a|y aurait)-)/i,
};
const familiar =
  /(?<![\p{L}’'])(?:tu|toi|te|ton|ta|tes)(?![\p{L}])|(?<!\p{L})t[’'](?=\p{L})/iu;
/** A greeting, or the family name after Madame or Monsieur. */
const greeting =
  /^\s*(?:bonjour|bonsoir|madame|monsieur|mme|m\.|chère|cher|docteur|maître)(?!\p{L})/iu;
const beginsWithName = /^\s*\{\{\s*contact\.(?:firstname|lastname)/;
/** A figure that is no year; those in tokens come from the record and need no proof. */
const figure =
  /(?<![\p{L}\p{N}.,])(?!(?:19|20)\d\d(?!\d|[.,]\d))\d+(?:[.,\u00a0\u202f ]?\d+)*(?:\s?%)?/u;

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?…])\s+/).filter((each) => each.trim() !== '');

const first = (text: string, pattern: RegExp): string | undefined =>
  pattern.exec(plain(text))?.[0];

const lintQuestion = (
  { opener, question }: CheckableStarter,
  language: Language,
): Advice[] => {
  const asked = (plain(`${opener} ${question}`).match(/\?/g) ?? []).length;
  if (question.trim() === '') return [];
  if (!question.includes('?')) {
    return [{ field: 'question', advice: 'no_question', piece: '' }];
  }
  if (asked > 1) {
    return [{ field: 'question', advice: 'two_questions', piece: '' }];
  }
  const last = sentencesOf(question).find((each) => each.includes('?')) ?? '';
  const opening = closed[language].exec(last.trim().replace(/^¿/, ''));

  return opening
    ? [
        {
          field: 'question',
          advice: 'closed_question',
          piece: opening[0].trim(),
        },
      ]
    : [];
};

const lintVoice = (
  { opener, question }: CheckableStarter,
  language: Language,
): Advice[] => {
  const said = plain(`${opener} ${question}`);
  const ours = we[language].exec(said);
  const theirs = you[language].exec(said);
  const advice: Advice[] =
    ours && (!theirs || ours.index < theirs.index)
      ? [{ field: 'opener', advice: 'we_before_you', piece: ours[0] }]
      : [];
  if (language !== 'fr') return advice;

  for (const field of ['opener', 'question'] as const) {
    const piece = first(field === 'opener' ? opener : question, familiar);
    if (piece) advice.push({ field, advice: 'familiar_you', piece });
  }
  if (beginsWithName.test(opener) && !greeting.test(opener)) {
    advice.push({ field: 'opener', advice: 'no_greeting', piece: '' });
  }

  return advice;
};

/** Advice on how a starter is worded, in the language it is written in. */
export const lintStarter = (
  starter: CheckableStarter & { language: Language },
): Advice[] => {
  const { language, opener, question, whyNow, proofUrl } = starter;
  const advice = [
    ...lintQuestion(starter, language),
    ...lintVoice(starter, language),
  ];
  const seconds = secondsToSay(starter);
  if (seconds > longestSeconds) {
    advice.push({
      field: 'opener',
      advice: 'too_long',
      piece: String(seconds),
    });
  }
  const words = anyWord(jargon[language]);
  for (const [field, text] of [
    ['opener', opener],
    ['question', question],
    ['nextStep', starter.nextStep ?? ''],
  ] as const) {
    const piece = first(text, words);
    if (piece) advice.push({ field, advice: 'jargon', piece });
  }
  if (!proofUrl) {
    for (const [field, text] of [
      ['opener', opener],
      ['question', question],
      ['whyNow', whyNow],
    ] as const) {
      const piece = first(text, figure)?.trim();
      if (piece) advice.push({ field, advice: 'unproved_number', piece });
    }
  }

  return advice;
};
