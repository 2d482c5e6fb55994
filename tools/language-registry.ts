import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Where each language has a folder. */
const folder = 'extensions/app/packages/texts';

/** The language that the others are typed from. */
const original = 'en';

/** A file that follows from the folders of the languages: its path from the root and its text. */
export interface RegistryFile {
  path: string;
  text: string;
}

/** The languages that have a folder, English first. */
const listLanguages = async (root: string): Promise<string[]> => {
  const entries = await readdir(path.join(root, folder), {
    withFileTypes: true,
  });
  const found = entries
    .filter((each) => each.isDirectory() && /^[a-z]{2}$/.test(each.name))
    .map(({ name }) => name)
    .sort();

  return [original, ...found.filter((each) => each !== original)];
};

/**
 * The files that name every language: all that has to change when a folder is added. The
 * extensions' words are a constant for each extension, so that a bundle holds only its own.
 */
export const registryFiles = async (root: string): Promise<RegistryFile[]> => {
  const languages = await listLanguages(root);
  const write = (name: string, lines: string[]): RegistryFile => ({
    path: `${folder}/${name}`,
    text: [
      '// Written by `npm run languages` from the folders beside it; do not change it by hand.',
      ...lines,
      '',
    ].join('\n'),
  });
  const byLanguage = (
    name: string,
    doc: string,
    valueOf: (language: string) => string,
  ) => [
    '',
    `/** ${doc} */`,
    `export const ${name} = {`,
    ...languages.map((each) => `  ${each}: ${valueOf(each)},`),
    '};',
  ];
  const importEach = (what: string, from: string) =>
    languages.map(
      (each) =>
        `import ${what.replaceAll('LANGUAGE', each)} from './${each}/${from}.ts';`,
    );
  const wordsOf = (room: string) => (language: string) => `${language}.${room}`;

  return [
    write('languages.ts', [
      '',
      '/** The languages of the interface and of starters. */',
      `export const LANGUAGES = [${languages.map((each) => `'${each}'`).join(', ')}] as const;`,
      'export type Language = (typeof LANGUAGES)[number];',
      '',
      '/** What each language is called, by key of a sentence. */',
      'export type LanguageNames = Record<`language.${Language}`, string>;',
      '',
      '/** A value for each language. */',
      'export const byLanguage = <T>(',
      '  valueOf: (language: Language) => T,',
      '): Record<Language, T> => ({',
      ...languages.map((each) => `  ${each}: valueOf('${each}'),`),
      '});',
      '',
      '/** A name for each language. */',
      'export const nameLanguages = (',
      '  nameOf: (language: Language) => string,',
      '): LanguageNames => ({',
      ...languages.map((each) => `  'language.${each}': nameOf('${each}'),`),
      '});',
    ]),
    write('first-words.ts', [
      ...importEach('* as LANGUAGE', 'first-words'),
      ...byLanguage(
        'LOCALES',
        'The locale that days and times are written by.',
        wordsOf('locale'),
      ),
      ...byLanguage(
        'cardWords',
        'First words of the card of a contact.',
        wordsOf('card'),
      ),
      ...byLanguage(
        'starterRecordWords',
        'First words of the card on the record of a starter.',
        wordsOf('starterRecord'),
      ),
      ...byLanguage(
        'pageWords',
        'First words of the pages of marketing.',
        wordsOf('pages'),
      ),
      ...byLanguage(
        'settingsWords',
        'First words of the settings page.',
        wordsOf('settings'),
      ),
      ...byLanguage(
        'callWords',
        'First words of the call sheet.',
        wordsOf('calls'),
      ),
    ]),
    write('service.ts', [
      ...importEach('* as LANGUAGE', 'index'),
      ...byLanguage(
        'sentencesBy',
        'Every sentence, by language.',
        wordsOf('sentences'),
      ),
      ...byLanguage(
        'speechBy',
        'How clients are spoken to, by language.',
        wordsOf('speech'),
      ),
    ]),
  ];
};
