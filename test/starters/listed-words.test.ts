import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import {
  searchLinedWords,
  searchListedWords,
} from '#src/starters/listed-words.ts';

const french = readFileSync(
  createRequire(import.meta.url).resolve('an-array-of-french-words'),
  'utf8',
);

it('finds each word of the French list', () => {
  const { has } = searchListedWords(french);
  const words: string[] = JSON.parse(french);

  // What is missing from a list that is not sorted, or has escapes, would be missed here.
  expect(words.length).toBeGreaterThan(300_000);
  expect(words.filter((word) => !has(word))).toEqual([]);
});

it('finds no word beside, inside or across those of the French list', () => {
  const { has } = searchListedWords(french);
  const words = new Set<string>(JSON.parse(french));
  const near = [...words]
    .filter((_, i) => i % 97 === 0)
    .flatMap((word) => [
      `${word}x`,
      word.slice(0, -1),
      word.slice(1),
      `${word}","`,
    ])
    .filter((word) => !words.has(word));

  expect(near.length).toBeGreaterThan(1_000);
  expect(near.filter(has)).toEqual([]);
  expect(['', ',', '[', ']', '"', '","', 'zzzz', '!'].filter(has)).toEqual([]);
});

it('says of any list and any word what the list itself says', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '-', '’') });
  fc.assert(
    fc.property(fc.uniqueArray(word), word, (listed, other) => {
      const filled = listed.filter((each) => each !== '');
      const sorted = [...filled].sort();
      for (const { has } of [
        searchListedWords(JSON.stringify(sorted)),
        searchLinedWords(sorted.map((each) => `${each}\n`).join('')),
      ]) {
        expect(filled.filter((each) => !has(each))).toEqual([]);
        expect(has(other)).toBe(filled.includes(other));
      }
    }),
  );
});
