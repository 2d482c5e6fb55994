import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import nspell from 'nspell';

const folder = path.dirname(
  createRequire(import.meta.url).resolve('dictionary-en'),
);
const read = (name: string): Buffer => readFileSync(path.join(folder, name));

/**
 * Every form of `dictionary-en` that is written in small letters, inflections included, sorted by
 * UTF-16 code units, on lines of their own.
 */
const listWords = (): string => {
  const spelling = nspell({ aff: read('index.aff'), dic: read('index.dic') });
  const words = Object.keys(spelling.data)
    .filter((form) => form === form.toLowerCase() && spelling.correct(form))
    .sort();

  return `${words.join('\n')}\n`;
};

/**
 * The list of English words that the service looks words up in, and the licence that goes with it:
 * the text of each file, by its path from the root of the repository.
 */
export const englishWordFiles = (): Record<string, string> => ({
  'src/starters/words/english.txt': listWords(),
  'src/starters/words/english-license.txt': read('license').toString('utf8'),
});
