import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readFlags } from '#src/read-flags.ts';
import { englishWordFiles } from './english-words.ts';

readFlags({
  command: 'npm run words',
  about:
    'Writes the list of English words that the service looks words up in, from dictionary-en.',
  flags: {},
});

for (const [file, text] of Object.entries(englishWordFiles())) {
  await writeFile(path.join(process.cwd(), file), text);
}
