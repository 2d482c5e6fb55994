import {
  conversationsIn,
  editionOf,
  type TiedStarter,
} from '#src/starters/conversation.ts';

const tied = (
  id: string,
  ties: Partial<Omit<TiedStarter, 'id'>> = {},
): TiedStarter => ({ id, translationOf: null, variantOf: null, ...ties });

const starters = [
  tied('root'),
  tied('translation', { translationOf: 'root' }),
  tied('variant', { variantOf: 'root' }),
  tied('variantOfVariant', { variantOf: 'variant' }),
  tied('variantOfTranslation', { variantOf: 'translation' }),
  tied('translationOfVariant', { translationOf: 'variant' }),
  tied('itself', { variantOf: 'itself' }),
  tied('circleA', { variantOf: 'circleB' }),
  tied('circleB', { translationOf: 'circleA' }),
  tied('intoCircle', { variantOf: 'circleB' }),
  tied('orphan', { variantOf: 'gone' }),
  tied('otherOrphan', { translationOf: 'gone' }),
];
const conversationOf = conversationsIn(starters);
const of = (id: string) =>
  conversationOf(starters.find((each) => each.id === id) ?? tied(id));

it.each([
  'root',
  'translation',
  'variant',
  'variantOfVariant',
  'variantOfTranslation',
  'translationOfVariant',
])('counts %s to the conversation of its root', (id) => {
  expect(of(id)).toBe('root');
});

it('ends where ties lead in a circle, at one place for all in it', () => {
  expect(of('itself')).toBe('itself');
  expect(new Set(['circleA', 'circleB', 'intoCircle'].map(of)).size).toBe(1);
});

it('keeps those together whose original is gone', () => {
  expect(of('orphan')).toBe('gone');
  expect(of('otherOrphan')).toBe('gone');
});

it('pools a translation with its original, and a variant with nobody but its translations', () => {
  const editions = starters.slice(0, 6).map(editionOf);

  expect(editions).toEqual([
    'root',
    'root',
    'variant',
    'variantOfVariant',
    'variantOfTranslation',
    'variant',
  ]);
});
