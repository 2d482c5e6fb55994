import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedFromExport } from '#demo/seed/seed-from-export.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const load = (content: string | Buffer) => {
  const file = join(folder, 'contacts.csv');
  writeFileSync(file, content);

  return seedFromExport(file, now, (line) => said.push(line));
};
const refused = async (content: string | Buffer): Promise<string> =>
  load(content).then(
    () => '',
    (error: Error) => error.message,
  );

it.each([
  [
    'English labels',
    'First Name,Last Name,Email,City,Country/Region,Preferred Language,Lifecycle Stage,Company Name,Recent Conversion,Recent Conversion Date',
  ],
  [
    'French labels',
    'Prénom,Nom,E-mail,Ville,Pays/Région,Langue préférée,Phase du cycle de vie,Nom de l’entreprise,Conversion récente,Date de la conversion récente',
  ],
  [
    'internal names',
    'firstname,lastname,email,city,country,hs_language,lifecyclestage,company,recent_conversion_event_name,recent_conversion_date',
  ],
])('reads an export with %s', async (_, header) => {
  const { contacts, companies } = await load(
    `${header}\nAna,Silva,ANA@shop.example,Lyon,France,French,Customer,Shop,Pricing sheet,2026-11-13\n`,
  );

  expect(contacts).toEqual([
    expect.objectContaining({
      firstname: 'Ana',
      lastname: 'Silva',
      email: 'ana@shop.example',
      city: 'Lyon',
      country: 'France',
      hs_language: 'fr',
      lifecyclestage: 'customer',
      company: 'Shop',
      conversion: ['Pricing sheet', 10.5],
    }),
  ]);
  expect(contacts[0]?.segments).toContain('pricing');
  expect(companies['Shop']?.domain).toBe('shop.example');
});

it('reads semicolons, quotes, line breaks in cells and a byte order mark', async () => {
  const { contacts } = await load(
    '\ufeff"First Name";"Job Title"\n"Ana";"Owner;\nbuyer"\n',
  );

  expect(contacts).toMatchObject([
    { firstname: 'Ana', jobtitle: 'Owner;\nbuyer' },
  ]);
});

it('says which facts are missing because their column is', async () => {
  await load('Email\na@b.example\n');

  expect(said[0]).toMatch(/no column for .*city.*stay off the cards/);
});

it('takes the first of several with one address, and says how many were left out', async () => {
  const { contacts } = await load(
    'Email,City\na@b.example,Lyon\nA@B.example,Nice\nc@d.example,\n',
  );

  expect(contacts.map(({ city }) => city)).toEqual(['Lyon', null]);
  expect(said.at(-1)).toMatch(/e-mail address was there already: 1\.$/);
});

it('keeps a strange stage, language or date from being written', async () => {
  const { contacts } = await load(
    'Email,Lifecycle Stage,Preferred Language,Last Contacted\na@b.example,Friend,Klingon,11/12/2026\n',
  );

  expect(contacts).toMatchObject([
    { lifecyclestage: 'lead', hs_language: null, lastContactedDaysAgo: null },
  ]);
});

it('refuses columns of another language with a sentence', async () => {
  expect(await refused('Vorname,Nachname,Stadt\nAna,Silva,Lyon\n')).toMatch(
    /no column the preview knows a person by\. Its first line is "Vorname, Nachname, Stadt"/,
  );
});

it.each([
  ['UTF-16', Buffer.from('\ufeffEmail\na@b.example\n', 'utf16le')],
  ['Latin-1', Buffer.from('Email,Ville\na@b.example,Besançon\n', 'latin1')],
])('refuses %s with a sentence', async (_, content) => {
  expect(await refused(content)).toMatch(/is not written in UTF-8.*save it/);
});

it.each([
  ['an empty file', ''],
  ['a file with headings only', 'First Name,Email\n'],
])('refuses %s', async (_, content) => {
  expect(await refused(content)).toMatch(/holds no contacts\. Export/);
});

it('refuses 50,000 rows without reading them all', async () => {
  const rows = Array.from({ length: 50_000 }, (_, i) => `c${i}@d.example,Lyon`);

  expect(await refused(`Email,City\n${rows.join('\n')}\n`)).toMatch(
    /more than 5,000 contacts.*smaller segment/,
  );
});

it('says so when there is no such file', async () => {
  await expect(
    seedFromExport(join(folder, 'nothing.csv'), now, () => {}),
  ).rejects.toThrow(/There is no file .*nothing\.csv\. Check the path/);
  await expect(seedFromExport(folder, now, () => {})).rejects.toThrow(
    /is a folder/,
  );
});
