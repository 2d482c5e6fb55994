import { findSpeakerClaims } from '#src/starters/speaker-claims.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const claimsIn = (opener: string): string[] =>
  findSpeakerClaims(
    buildStarter({
      language: 'fr',
      opener,
      question: 'Qu’est-ce qui a changé ?',
      whyNow: 'Au printemps.',
    }),
  ).map(({ piece }) => piece);

it.each([
  ['Je tourne dans votre région la semaine prochaine.'],
  ['Nous sillonnons le secteur en mai.'],
  ['Je circule dans {{contact.city}} toute la semaine.'],
  ['Je peux passer vendredi.'],
  ['Je peux vous rencontrer mardi.'],
  ['Nous pouvons venir demain.'],
  ['On peut passer vous voir jeudi.'],
])('reconnaît une affirmation sur celui qui parle\u00a0: %s', (opener) => {
  expect(claimsIn(opener)).toHaveLength(1);
});

it.each([
  ['Je peux comprendre que vous hésitiez.'],
  ['Je tourne autour de la question.'],
  ['On peut voir les choses autrement.'],
  ['Nous pouvons en rester là.'],
])('n’en voit pas dans\u00a0: %s', (opener) => {
  expect(claimsIn(opener)).toEqual([]);
});
