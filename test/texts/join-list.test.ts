import { joinList } from '@starters/texts';

it.each([
  [[], '', ''],
  [['Lille'], 'Lille', 'Lille'],
  [['Lille', 'Brest'], 'Lille and Brest', 'Lille et Brest'],
  [
    ['Lille', 'Brest', 'Nice'],
    'Lille, Brest, and Nice',
    'Lille, Brest et Nice',
  ],
])('names %j as its language does', (items, english, french) => {
  expect(joinList(items, 'en')).toBe(english);
  expect(joinList(items, 'fr')).toBe(french);
});
