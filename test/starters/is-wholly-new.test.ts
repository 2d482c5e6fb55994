import { isWhollyNew } from '#src/starters/is-wholly-new.ts';
import type { Wording } from '#src/starters/wording.ts';
import { wordingOf } from '#src/starters/wording.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const say = (opener: string, question: string): Wording => ({
  ...wordingOf(buildStarter({})),
  opener,
  question,
});

const first = say(
  '{{contact.firstname}}, you asked for our price list on {{contact.asked_on}}.',
  'Which of the three sizes were you looking at?',
);

it.each([
  ['the same text', first],
  [
    'other punctuation and case',
    say(
      first.opener.toUpperCase(),
      'Which of the three sizes were you looking at…',
    ),
  ],
  [
    'a word changed',
    say(first.opener, 'Which of the two sizes were you looking at?'),
  ],
  ['a sentence added', say(`${first.opener} Thank you!`, first.question)],
  ['the question replaced', say(first.opener, 'May I send you an example?')],
])('takes %s for a rewording', (_, wording) => {
  expect(isWhollyNew(wording, first)).toBe(false);
});

it.each([
  [
    'another idea',
    say(
      'Three firms in your trade closed last month.',
      'How do you see the coming year?',
    ),
  ],
  [
    'the text in another language',
    say(
      '{{contact.firstname}}, vous avez demandé notre tarif le {{contact.asked_on}}.',
      'Quelle taille regardiez-vous ?',
    ),
  ],
])('takes %s for a new wording', (_, wording) => {
  expect(isWhollyNew(wording, first)).toBe(true);
});

it('calls two empty wordings the same', () => {
  expect(isWhollyNew(say('', ''), say('', ''))).toBe(false);
});
