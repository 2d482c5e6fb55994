import { readFileSync } from 'node:fs';
import { hasWordList, knownWords } from '#src/starters/known-words.ts';
import { englishWordFiles } from '#tools/english-words.ts';

const files = englishWordFiles();

it.each(Object.keys(files))('%s is what `npm run words` writes', (file) => {
  expect(readFileSync(file, 'utf8')).toBe(files[file]);
});

it('finds each form of the dictionary, inflections included', () => {
  const listed = (files['src/starters/words/english.txt'] ?? '')
    .trimEnd()
    .split('\n');
  const { isWord } = knownWords('en');

  expect(hasWordList('en')).toBe(true);
  expect(listed.length).toBeGreaterThan(100_000);
  expect(listed.filter((word) => !isWord(word))).toEqual([]);
  // What is missing from the list though the dictionary has it would be missed above.
  expect(
    ['meetings', 'unlocked', 'client’s', 'don’t', 'cheaper'].filter(isWord),
  ).toHaveLength(5);
});

it.each(['london', 'bonjour', 'rdv', 'meetingss', '', 'a b', 'client’'])(
  'does not take %j for an English word',
  (word) => {
    expect(knownWords('en').isWord(word)).toBe(false);
  },
);
