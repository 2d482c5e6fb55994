import type { Language, StarterField } from '@starters/contracts';
import { speechBy } from '@starters/texts/service';
import type { WrittenStarter } from './starter.ts';
import {
  beginsBare,
  findCasualGreeting,
  findFamiliar,
  findOursFirst,
} from './address-client.ts';
import { findClosing } from './closed-question.ts';
import { findFigure } from './find-figure.ts';
import { isWebAddress } from './is-web-address.ts';
import { anyWord, countFacts, plainOf, saidOf } from './said-text.ts';
import { withoutTooLong } from './within-limits.ts';

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
  'casual_greeting',
  'no_greeting',
] as const;

/** One piece of advice, with the words it is about. */
export interface Advice {
  field: StarterField;
  advice: (typeof ADVICE)[number];
  piece: string;
}

/** 150 words a minute: https://ncvs.org/archive/ncvs/tutorials/voiceprod/tutorial/quality.html */
const wordsPerSecond = 2.5;
/** Estimated words of a fact, such as a city, a date or the name of a document. */
const wordsOfAFact = 2;
/** Longest time to say opener and question, before the client should speak. */
const longestSeconds = 20;

const wordsIn = (text: string): number =>
  plainOf(text).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0;

/** How long opener and question take to say, in seconds, rounded up. */
export const secondsToSay = (
  starter: Pick<WrittenStarter, 'opener' | 'question'>,
): number => {
  const said = `${starter.opener} ${starter.question}`;
  const words = wordsIn(said) + countFacts(said) * wordsOfAFact;

  return Math.ceil(words / wordsPerSecond);
};

const lintQuestion = (
  { opener, question }: WrittenStarter,
  language: Language,
): Advice[] => {
  if (question.trim() === '') return [];
  const about = (advice: Advice['advice'], piece = ''): Advice[] => [
    { field: 'question', advice, piece },
  ];
  if (!plainOf(question).includes('?')) return about('no_question');
  const asked = plainOf(`${opener} ${question}`).match(/\?[?!]*/g) ?? [];
  if (asked.length > 1) return about('two_questions');
  const closing = findClosing(question, language);

  return closing === undefined ? [] : about('closed_question', closing);
};

const lintVoice = (
  { opener, question }: WrittenStarter,
  language: Language,
): Advice[] => {
  const opening = `${saidOf(opener)} `;
  const ours = findOursFirst(opening + saidOf(question), language);
  const advice: Advice[] = [];
  if (ours) {
    const field = ours.at < opening.length ? 'opener' : 'question';
    advice.push({ field, advice: 'we_before_you', piece: ours.piece });
  }
  for (const [field, text] of [
    ['opener', opener],
    ['question', question],
  ] as const) {
    const piece = findFamiliar(text, language);
    if (piece) advice.push({ field, advice: 'familiar_you', piece });
  }
  const casual = findCasualGreeting(opener, language);
  if (casual) {
    advice.push({ field: 'opener', advice: 'casual_greeting', piece: casual });
  }
  if (beginsBare(opener, language)) {
    advice.push({ field: 'opener', advice: 'no_greeting', piece: '' });
  }

  return advice;
};

/** Advice on how a starter is worded, in the language it is written in. */
export const lintStarter = (written: WrittenStarter): Advice[] => {
  const starter = withoutTooLong(written);
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
  const words = anyWord(speechBy[language].jargon);
  for (const [field, text] of [
    ['opener', opener],
    ['question', question],
    ['nextStep', starter.nextStep ?? ''],
  ] as const) {
    const piece = words(saidOf(text))?.piece;
    if (piece) advice.push({ field, advice: 'jargon', piece });
  }
  if (!proofUrl || !isWebAddress(proofUrl)) {
    for (const [field, text] of [
      ['opener', opener],
      ['question', question],
      ['whyNow', whyNow],
    ] as const) {
      const piece = findFigure(text);
      if (piece) advice.push({ field, advice: 'unproved_number', piece });
    }
  }

  return advice;
};
