import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  byLanguage,
  callWords,
  cardWords,
  LANGUAGES,
  type Language,
  pageWords,
  settingsWords,
  starterRecordWords,
} from '@starters/texts';
import { sentencesBy } from '@starters/texts/service';
import { starters, votes } from '#demo/describe-objects.ts';
import { viewers } from '#demo/describe-app.ts';
import { describeStarter } from '#src/hubspot/objects/starter.object.ts';
import { describeVote } from '#src/hubspot/objects/vote.object.ts';

/** The sentences in a tree, each with the path of its key. */
const listSentences = (tree: unknown, key = ''): [string, string][] => {
  if (typeof tree === 'string') return [[key, tree]];
  if (typeof tree !== 'object' || tree === null) return [];

  return Object.entries(tree).flatMap(([name, each]) =>
    listSentences(each, key === '' ? name : `${key}.${name}`),
  );
};

const placeholdersOf = (sentence: string): string[] =>
  [...new Set(sentence.match(/(?<!\{)\{\w+\}(?!\})/g))].toSorted();

/** What a screen says of a language: the service's sentences, and the first words. */
const sentencesOf: Record<Language, Map<string, string>> = byLanguage(
  (language) =>
    new Map([
      ...listSentences(sentencesBy[language]),
      ...listSentences(
        [
          cardWords,
          starterRecordWords,
          pageWords,
          settingsWords,
          callWords,
        ].map((words) => words[language]),
        'firstWords',
      ),
    ]),
);

/** The labels of the demo in a language: objects of one text a language, at any depth. */
const listLabels = (tree: unknown, language: Language): string[] =>
  listSentences(tree)
    .filter(([key]) => key.endsWith(`.${language}`))
    .map(([, label]) => label);

/** HubSpot's objects as an account of a language gets them. */
const objectsIn = (language: Language) => [
  describeStarter(language),
  describeVote(language),
];

/** Where a line could break before a French mark, or after an opening one; addresses are none. */
const findBreakable = (sentence: string): string[] =>
  sentence.match(
    /\S*(?:[ \t\n](?=[:;!?»%])|«[ \t\n]|«(?=[^\s])|[\p{L}\p{N})}](?=[!?;»%](?:\s|$)|:\s)).{0,8}/gu,
  ) ?? [];

const oldWords =
  /\bmend(?:s|ed|ing)?\b|\bwhom\b|\bmeanwhile\b|say it so|\bof none\b|shows the way on|\banew\b|\bafresh\b|\bput away\b|\bwhilst\b|\bhitherto\b|with nothing to say|\bmisfits?\b|\bcomplaints?\b/iu;

it.each([
  ['Rien à faire ?', ['faire ?']],
  ['Voici : tout', ['Voici : tout']],
  ['Dites « oui\u00a0»', ['« oui\u00a0»']],
  ['12 % en mai', ['12 % en mai']],
  ['Comment?', ['Comment?']],
  ['Prête\u00a0!', []],
  ['commençant par https://', []],
  ['«\u00a0{value}\u00a0»\u00a0: inconnu', []],
])('finds where a line could break in %j', (sentence, found) => {
  expect(findBreakable(sentence).length).toBe(found.length);
});

/** The guide that has a French half. */
const [, frenchOfDocs = []] = readFileSync('docs/outcomes.md', 'utf8')
  .split(/(?=^# Ce qui suit)/mu)
  .map((half) => half.split('\n'));

it('lets no line break before a French mark', () => {
  const french = [
    ...sentencesOf.fr.values(),
    ...listLabels([starters, votes, viewers], 'fr'),
    ...listSentences(objectsIn('fr')).map(([, sentence]) => sentence),
    ...frenchOfDocs,
  ];

  expect(french.length).toBeGreaterThan(500);
  expect(frenchOfDocs.length).toBeGreaterThan(30);
  // The cells of a file keep the format's own semicolons.
  const spoken = french.filter((each) => each !== 'Appel; Rendez-vous');
  expect(spoken.flatMap(findBreakable)).toEqual([]);
});

it.each(LANGUAGES)('has the placeholders of the English in %s', (language) => {
  for (const [key, sentence] of sentencesOf[language]) {
    const english = sentencesOf.en.get(key);
    if (english === undefined) continue;
    expect([key, placeholdersOf(sentence)]).toEqual([
      key,
      placeholdersOf(english),
    ]);
  }
  expect([...sentencesOf.en.keys()]).toEqual(
    expect.arrayContaining(
      [...sentencesOf[language].keys()].filter(
        (key) => !/\.(?:zero|two|few|many)$/u.test(key),
      ),
    ),
  );
});

it('labels each property and option of HubSpot’s objects in French', () => {
  const english = objectsIn('en').flatMap(({ properties }) => properties);
  const french = objectsIn('fr').flatMap(({ properties }) => properties);
  const saidBy = (objects: typeof french) =>
    objects.flatMap(({ name, label, description, options = [] }) => [
      [`${name} label`, label],
      [`${name} description`, description],
      ...options.map((option) => [`${name} ${option.value}`, option.label]),
    ]);
  const same = saidBy(french).filter(
    (each, index) => each[1] === saidBy(english)[index]?.[1],
  );

  expect(saidBy(french).map(([key]) => key)).toEqual(
    saidBy(english).map(([key]) => key),
  );
  // Words that French and English share.
  expect(same).toEqual([
    ['question label', 'Question'],
    ['segments label', 'Segments'],
    ['channels email', 'E-mail'],
    ['verdict label', 'Verdict'],
    ['segments label', 'Segments'],
  ]);
});

it.each([
  'Nothing to mend.',
  'Whom it is for',
  'Changed meanwhile.',
  'Choose it anew.',
  'Put away',
])('knows %j for old', (sentence) => {
  expect(sentence).toMatch(oldWords);
});

it('says nothing in old words', () => {
  const docs = readdirSync('docs').filter((name) => /^for-.*\.md$/.test(name));
  const read = [...docs.map((name) => path.join('docs', name)), 'README.md'];
  const lines = [
    ...sentencesOf.en.values(),
    ...listLabels([starters, votes, viewers], 'en'),
    ...read.flatMap((file) => readFileSync(file, 'utf8').split('\n')),
  ];

  expect(read.length).toBeGreaterThan(3);
  expect(lines.filter((line) => oldWords.test(line))).toEqual([]);
});
