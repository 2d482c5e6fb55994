import { typeset } from '#src/cards/typeset.ts';
import { buildFact } from '#test/helpers/build-card.ts';

it('keeps French marks with the word before them', () => {
  const fact = buildFact();

  expect(
    typeset(['« Bonjour ', fact, ' : vraiment ? Oui ; non ! »'], 'fr'),
  ).toEqual([
    '«\u00a0Bonjour ',
    fact,
    '\u00a0: vraiment\u00a0? Oui\u00a0; non\u00a0!\u00a0»',
  ]);
});

it('leaves English as it was written', () => {
  expect(typeset(['Really ? Yes : no'], 'en')).toEqual(['Really ? Yes : no']);
});
