import { globSync, readFileSync } from 'node:fs';

/**
 * Every exported function whose first parameter is a text is timed by `test/growth.test.ts` or
 * `test/further-growth.test.ts`, or stands here with the reason why it need not be.
 */
const timed = ['test/growth.test.ts', 'test/further-growth.test.ts']
  .map((file) => readFileSync(file, 'utf8'))
  .join('');

/** Names of parameters that are no people's texts: what the service, HubSpot or an admin's files name. */
const notTexts = new Set([
  ...['call', 'connectionString', 'contactId', 'day', 'fact', 'file'],
  ...['folder', 'id', 'importKey', 'iso', 'key', 'level', 'message', 'object'],
  ...['path', 'remedy', 'says', 'secret', 'starterId', 'table', 'timeZone'],
  ...['token', 'voteKey', 'wantedFolder', 'wrongFact', 'sentence', 'part'],
]);

/** Functions that a timed one calls with the whole text, or that look at a piece of fixed length. */
const why: Record<string, string> = {
  beginsBare: 'lintStarter',
  capital: 'the first letter',
  columnOf: 'readTable',
  countBackslashes: 'sayFacts',
  countFacts: 'lintStarter',
  cutAround: 'cutText',
  cleanLabel: 'labelKey',
  fallbackOf: 'saidOf',
  findCasualGreeting: 'lintStarter',
  findFamiliar: 'lintStarter',
  findOriginal: 'an import with a long original',
  findOursFirst: 'lintStarter',
  freeTitle: 'foldName',
  hasControlCharacter: 'one class of characters',
  inLatinLetters: 'visibleText',
  isFallback: 'readFacts',
  isTimeZone: 'what only an admin’s environment says',
  languageOf: 'the first two letters',
  liesIn: 'the seed’s own places',
  listTokens: 'saidOf',
  looksLikeFigure: 'findFigure',
  nameFormer: 'fillText',
  openBracket: 'findOffers',
  pairBrackets: 'readFacts',
  parseJson: 'JSON.parse',
  phoneOf: 'the seed’s own places',
  plainOf: 'saidOf',
  readAccount: 'what the command line says',
  readChoice: 'foldName',
  readPort: 'what only an admin’s environment says',
  readTokenName: 'readFacts',
  refuseForeign: 'findForeignField',
  replaceTokens: 'saidOf',
  rewriteAsGiven: 'rewrite',
  sealedBy: 'a browser’s cookie',
  searchLinedWords: 'a list that ships with the service',
  searchListedWords: 'a list that ships with the service',
  splitToken: 'parseText',
  splitTokens: 'sayFacts',
  toTime: 'a long date',
  visitKey: 'readWhereabout',
  withPlainI: 'one pass per letter',
  withoutAccents: 'foldName',
  withoutNobodys: 'findOneClient in English',
};

const files = globSync([
  'src/**/*.ts',
  'extensions/app/**/*.{ts,tsx}',
  'demo/seed/*.ts',
]).filter((file) => !/node_modules|\/dist\/|\.d\.ts$/.test(file));
const readers = files.flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /export (?:const|function) (\w+)(?: =)? ?(?:async )?(?:<[^>]*>)?\(\s*(\w+): string\b(?!\[)/g,
    ),
  ].map(([, name = '', parameter = '']) => ({ name, parameter, file })),
);
const isTimed = (name: string): boolean =>
  new RegExp(`\\b${name}\\b`).test(timed);

it('times every function that reads people’s texts, or says why not', () => {
  expect(readers.length).toBeGreaterThan(80);
  const unsaid = readers.filter(
    ({ name, parameter }) =>
      !notTexts.has(parameter) && !isTimed(name) && !(name in why),
  );

  expect(unsaid).toEqual([]);
});

it('gives no reason for a function that is gone or timed', () => {
  const left = Object.keys(why).filter(
    (name) => isTimed(name) || !readers.some((each) => each.name === name),
  );

  expect(left).toEqual([]);
});

it('names no parameter that there is not', () => {
  const names = new Set(readers.map(({ parameter }) => parameter));

  expect([...notTexts].filter((name) => !names.has(name))).toEqual([]);
});
