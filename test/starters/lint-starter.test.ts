import { lintStarter, secondsToSay } from '#src/starters/lint-starter.ts';
import type { Starter } from '#src/starters/starter.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const adviceOn = (overrides: Partial<Starter>) =>
  lintStarter(
    buildStarter({ opener: 'Camille, your shop is a year old.', ...overrides }),
  ).map(({ advice, piece }) => (piece === '' ? advice : `${advice}: ${piece}`));

const french = {
  language: 'fr' as const,
  opener: 'Bonjour {{contact.firstname}}, votre boutique a ouvert en mai.',
  question: 'Comment se passe la rentrée ?',
  whyNow: 'À {{contact.city}}.',
};

it('has nothing to say of a starter that is well said', () => {
  expect(adviceOn({})).toEqual([]);
  expect(adviceOn(french)).toEqual([]);
});

it.each<[string, Partial<Starter>, string]>([
  ['no question', { question: 'Tell me about it.' }, 'no_question'],
  [
    'two questions',
    { question: 'How is it? And who decides?' },
    'two_questions',
  ],
  [
    'a question in the opener besides',
    { opener: 'How are you?', question: 'What now?' },
    'two_questions',
  ],
  [
    'a question that a no ends',
    { question: 'Would you like a demonstration?' },
    'closed_question: Would',
  ],
  ['jargon', { opener: 'Your funnel in Lyon' }, 'jargon: funnel'],
  [
    'ourselves before the client',
    { opener: 'We opened in Lyon, near you.' },
    'we_before_you: We',
  ],
  [
    'a number without proof',
    { opener: 'You could save 30 % on tills.' },
    'unproved_number: 30 %',
  ],
  [
    'familiar address in French',
    { ...french, opener: 'Bonjour, tu as ouvert une boutique.' },
    'familiar_you: tu',
  ],
  [
    'elided familiar address in French',
    { ...french, question: 'Qu’est-ce que je t’apporte ?' },
    'familiar_you: t’',
  ],
  [
    'a first name without greeting in French',
    { ...french, opener: '{{contact.firstname}}, votre boutique a ouvert.' },
    'no_greeting',
  ],
  [
    'a closed question in French',
    { ...french, question: 'Avez-vous un moment ?' },
    'closed_question: Avez-',
  ],
])('advises on %s', (_, overrides, advice) => {
  expect(adviceOn(overrides)).toContain(advice);
});

it.each<[string, Partial<Starter>]>([
  [
    'a number that has its proof',
    { opener: 'You could save 30 %.', proofUrl: 'https://proof.example' },
  ],
  ['a year', { opener: 'You opened in 2024.' }],
  ['a figure in a token', { opener: 'Your {{company.x99 | "12"}} shops' }],
  [
    'the letters of jargon inside a word',
    { opener: 'Your droit (ROIs aside)' },
  ],
])('says nothing of %s', (_, overrides) => {
  expect(adviceOn(overrides)).toEqual([]);
});

it('counts the seconds, a fact as two words', () => {
  // 9 words and a fact
  expect(
    secondsToSay({
      opener: 'How is the shop in {{contact.city}} doing',
      question: 'this spring?',
    }),
  ).toBe(Math.ceil((8 + 2) / 2.5));
});

it('advises on what takes too long to say', () => {
  const long = 'word '.repeat(50);

  expect(adviceOn({ opener: `Your ${long}` })).toContainEqual(
    expect.stringMatching(/^too_long: 2\d$/),
  );
});
