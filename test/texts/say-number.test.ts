import type { Language } from '@starters/contracts';
import { formatShare, shareValues } from '@starters/texts';
import { sayNumber } from '@starters/texts/numbers';
import { fillSentence } from '#src/texts/fill-sentence.ts';
import { textsIn } from '#src/texts/texts-in.ts';

it.each<[Language, number, string]>([
  ['en', 0, '0 conversations on cards'],
  ['en', 1, '1 conversation on cards'],
  ['en', 2, '2 conversations on cards'],
  ['fr', 0, '0 conversation sur les cartes'],
  ['fr', 1, '1 conversation sur les cartes'],
  ['fr', 2, '2 conversations sur les cartes'],
  ['en', 12_345, '12,345 conversations on cards'],
  ['fr', 12_345, '12\u202f345 conversations sur les cartes'],
])('says in %s what there are %d of', (language, count, said) => {
  expect(
    sayNumber(textsIn(language).sheets.published, { count }, language),
  ).toBe(said);
});

it('lets two numbers of a sentence follow each other', () => {
  const say = (language: Language, days: number, count: number) =>
    sayNumber(
      textsIn(language).review.promiseOverdue,
      { days, count },
      language,
    );

  expect(say('en', 1, 1)).toBe(
    'Salespeople are promised an answer within one working day; one is overdue.',
  );
  expect(say('en', 3, 2)).toBe(
    'Salespeople are promised an answer within 3 working days; 2 are overdue.',
  );
  expect(say('fr', 1, 3)).toBe(
    'Une réponse est promise aux commerciaux sous 1 jour ouvré\u00a0; 3 sont en retard.',
  );
});

it.each<[Language, number, number, string]>([
  ['en', 1, 0, 'Changed nothing after the only piece of feedback'],
  ['en', 1, 1, 'Changed something after the only piece of feedback'],
  ['en', 4, 2, 'Changed something after 2 of 4 pieces of feedback'],
  ['fr', 1, 1, 'A changé quelque chose après le seul retour reçu'],
  ['fr', 4, 0, 'N’a rien changé après les 4 retours reçus'],
  ['fr', 4, 1, 'A changé quelque chose après 1 retour sur 4'],
  ['fr', 4, 3, 'A changé quelque chose après 3 retours sur 4'],
])('says in %s of %d pieces of feedback that %d led to a change', (...row) => {
  const [language, feedback, changed, said] = row;

  expect(
    sayNumber(
      textsIn(language).sheets.changed,
      { feedback, changed },
      language,
    ),
  ).toBe(said);
});

it('keeps what is typed as it is: braces, signs and tags are no syntax in a value', () => {
  const reason = "<b>{count, plural, other {x}}</b> '# 100 %'";

  expect(sayNumber(textsIn('en').review.said, { reason, count: 2 }, 'en')).toBe(
    `“${reason}”, said 2 times`,
  );
});

it('writes numbers of refusals as the language does', () => {
  const { comment_too_long: tooLong } = textsIn('fr').refusals;

  expect(fillSentence(tooLong, { count: 2345, max: 2000 }, 'fr')).toContain(
    'compte 2\u202f345 caractères\u00a0; le maximum est 2\u202f000.',
  );
});

it.each<[Language, string, string]>([
  ['en', '61%', '62.5%'],
  ['fr', '61\u00a0%', '62,5\u00a0%'],
])('writes a share in %s as %j', (language, whole, parts) => {
  expect(formatShare(0.614, language)).toBe(whole);
  expect(formatShare(0.625, language, 1)).toBe(parts);
  expect(shareValues({ mean: 0.614, low: 0.5449, high: 1 }, language)).toEqual({
    mean: whole,
    low: '54',
    high: '100',
  });
});
