import { nameEach } from '#src/transfer/name-each.ts';

it('gives names, which people read', () => {
  expect(nameEach({ 7: 'Hospitality', 8: 'Retail' })).toEqual({
    7: 'Hospitality',
    8: 'Retail',
  });
});

it.each([
  ['two have the same name', { 7: 'Sam Ford', 8: 'Sam  FORD', 9: 'Ines' }],
  ['a name would be taken for two', { 7: 'Paris; Lyon', 8: 'a\nb', 9: 'Ines' }],
  ['a name is empty', { 7: '', 8: ' ', 9: 'Ines' }],
  ['a name is the id of another', { 7: '8', 8: 'Sam; Ford', 9: 'Ines' }],
])('gives the id where %s, so that it can be imported', (_, names) => {
  expect(nameEach(names)).toEqual({ 7: '7', 8: '8', 9: 'Ines' });
});
