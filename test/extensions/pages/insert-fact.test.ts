import { findOffers } from '@starters/pages/editor/findOffers.ts';
import {
  insertFact,
  placeOfChange,
} from '@starters/pages/editor/insertFact.ts';

it.each([
  ['', 'a', 1],
  ['ab', 'axb', 2],
  ['aa', 'aaa', 3],
  ['In , today', 'In [, today', 4],
  ['In [c], today', 'In [ci], today', 6],
  ['abc', 'ac', 1],
  ['one two', 'one [City] two', 11],
  ['same', 'same', 4],
])('knows where %j was changed into %j', (before, after, at) => {
  expect(placeOfChange(before, after)).toBe(at);
});

it.each([
  ['', 0, '[City]', 6],
  ['In', 2, 'In [City]', 9],
  ['In ', 3, 'In [City]', 9],
  ['In [ci', 6, 'In [City]', 9],
  ['In [ci], today', 6, 'In [City], today', 9],
  ['In [ci today', 6, 'In [City] today', 9],
  ['In xtoday', 3, 'In [City] xtoday', 9],
  ['“', 1, '“[City]', 7],
  ['d’', 2, 'd’[City]', 8],
])('puts a fact into %j at %i', (text, at, wanted, next) => {
  expect(insertFact(text, at, 'City')).toEqual({ text: wanted, at: next });
});

it('offers what a label begins with before what is in it, without accents and case', () => {
  const facts = ['Département', 'City', 'Capacité', 'Opportunity'].map(
    (label) => ({ object: 'contact' as const, name: label, label }),
  );
  expect(findOffers('In [CIT', facts)?.labels).toEqual(['City', 'Capacité']);
  expect(findOffers('In [depart', facts)?.labels).toEqual(['Département']);
  expect(findOffers('In [zzz', facts)?.labels).toEqual([]);
  expect(findOffers('In [City] today', facts)).toBeNull();
  expect(findOffers('[City | your', facts)).toBeNull();
});
