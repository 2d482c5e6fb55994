import { type ImportAnswer, importRoute } from '@starters/contracts';
import { openPorts } from './open-ports.ts';
import { INES, type TestApp } from './start-app.ts';

/** CSV of that many starters, titled `Import 1` and so on; overrides go into each row. */
export const buildRows = (
  count: number,
  row: Record<string, string> = {},
): string => {
  const whole: Record<string, string> = {
    opener: 'How is the shop in {{contact.city}}?',
    question: 'What would a second one need?',
    why_now: 'They live in {{contact.city}}.',
    ...row,
  };

  return [
    ['title', ...Object.keys(whole)].join(','),
    ...Array.from({ length: count }, (_, index) =>
      [`Import ${index + 1}`, ...Object.values(whole)].join(','),
    ),
  ].join('\r\n');
};

let imports = 0;

/** Another key for each import. */
export const makeKey = (): string => {
  imports += 1;

  return `import-key-${imports}`;
};

/** Asks for an import, as the page does. */
export const askImport = async (
  app: TestApp,
  request: Record<string, unknown>,
  { as = INES, language = 'en' } = {},
): Promise<ImportAnswer> => {
  const { body } = await app.call(
    as,
    'POST',
    importRoute.path,
    { name: 'spring.csv', commit: false, key: makeKey(), ...request },
    { language },
  );

  return body as unknown as ImportAnswer;
};

/** Asks until the import has ended: the service answers after 2.5 s at the latest with the progress. */
export const askUntilOver = async (
  ...asked: Parameters<typeof askImport>
): Promise<ImportAnswer> => {
  for (let times = 0; times < 20; times += 1) {
    const answer = await askImport(...asked);
    if (!answer.ok || answer.state !== 'writing') return answer;
  }
  throw new Error('The import did not end.');
};

/** Checks rows and gives what is needed to import them. */
export const checkRows = async (
  app: TestApp,
  text: string,
  options: Parameters<typeof askImport>[2] = {},
): Promise<{ text: string; hash: string; key: string; commit: true }> => {
  const checked = await askImport(app, { text }, options);
  if (!checked.ok || checked.state !== 'checked' || checked.wrong > 0) {
    throw new Error(JSON.stringify(checked).slice(0, 500));
  }

  return { text, hash: checked.hash, key: makeKey(), commit: true };
};

/** Titles of all starters in HubSpot that were not archived. */
export const listTitles = async (app: TestApp): Promise<string[]> =>
  (await openPorts(app).readStarters(app.emulator.accountId)).map(
    ({ title }) => title,
  );
