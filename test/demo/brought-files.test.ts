import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator } from 'hubspot-emulator';
import { people } from '#demo/seed/people.ts';
import { seedAccount } from '#demo/seed/seed-account.ts';
import { seedFromExport } from '#demo/seed/seed-from-export.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brought-#1 ?-'));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const load = (content: string) => {
  const file = join(folder, 'contacts.csv');
  writeFileSync(file, content);

  return seedFromExport(file, now, (line) => said.push(line));
};

it.each([
  [
    'semicolons within commas',
    'Email,City,Job title\na@b.example,Bath; Wells,CEO; founder\n',
    'Bath; Wells',
  ],
  [
    'commas within semicolons',
    'Email;City;Job title\na@b.example;Bath, Wells;CEO, founder\n',
    'Bath, Wells',
  ],
  [
    'both within tabs',
    'Email\tCity\tJob title\na@b.example\tBath, Wells; York\tCEO, founder\n',
    'Bath, Wells; York',
  ],
  [
    'a line that names it',
    'sep=;\r\nEmail;City\r\na@b.example;Bath, Wells\r\n',
    'Bath, Wells',
  ],
  [
    'that line in quotation marks',
    '"sep=;"\r\nEmail;City\r\na@b.example;Bath, Wells\r\n',
    'Bath, Wells',
  ],
  [
    'commas within upright lines',
    'Email|City|Job title\na@b.example|Bath, Wells|CEO; founder\n',
    'Bath, Wells',
  ],
])('splits a file by one delimiter: %s', async (_, content, city) => {
  const { contacts } = await load(content);

  expect(contacts).toMatchObject([{ city }]);
});

it.each([
  ['accents apart', 'Pre\u0301nom,Nom,Pays/Re\u0301gion\nAna,Roy,France\n'],
  [
    'blanks that do not break',
    'Pr\u00e9nom\u00a0,\u00a0Nom,Pays/R\u00e9gion\u202f\nAna,Roy,France\n',
  ],
  [
    'underscores and capitals',
    'FIRST_NAME,LAST_NAME,COUNTRY/REGION\nAna,Roy,France\n',
  ],
  [
    'letters without a width',
    '\u200bFirst Name,Last\u00ad Name,Country/Region\nAna,Roy,France\n',
  ],
])('knows the names of columns with %s', async (_, content) => {
  const { contacts } = await load(content);

  expect(contacts).toMatchObject([
    { firstname: 'Ana', lastname: 'Roy', country: 'France' },
  ]);
});

it.each([
  ['Associated Company', 'Email,Associated Company\na@b.example,Bex\n'],
  [
    'Associated Company (Primary)',
    'Email,Associated Company (Primary)\na@b.example,Bex\n',
  ],
  [
    'an empty Company name beside it',
    'Email,Company name,Associated company\na@b.example,,Bex\n',
  ],
  [
    'Entreprise associée',
    'E-mail;Entreprise associée (principale)\na@b.example;Bex\n',
  ],
])('takes the company from %s', async (_, content) => {
  expect((await load(content)).contacts).toMatchObject([{ company: 'Bex' }]);
});

it.each(['constructor', 'toString', '__proto__', '42'])(
  'seeds a company called %s',
  async (name) => {
    const data = await load(
      `Email,City,Company name\na@b.example,Lyon,${name}\nc@d.example,York,Bex\n`,
    );
    const emulator = createEmulator({
      accountId: 1,
      accessToken: 'x',
      people,
    });
    const { contactIds } = await seedAccount(emulator, { now, data });

    expect(data.companies[name]).toMatchObject({ name });
    expect(Object.keys(contactIds)).toHaveLength(2);
  },
);

it.each([
  [
    'an address that is none',
    'Email,City\ntom at b.example,Metz\nc@d.example,Lyon\n',
    /^Row 2, email: "tom at b\.example" is no e-mail address\. Correct it/,
  ],
  [
    'a text that HubSpot does not keep',
    `Email,City,Job title\na@b.example,Metz,${'x'.repeat(70_000)}\nc@d.example,Lyon,CEO\n`,
    /^Row 2, jobtitle: has 70,000 characters/,
  ],
  [
    'a date of which nobody knows the month',
    'Email,City,Last contacted\na@b.example,Metz,11/12/2026\nc@d.example,Lyon,2026-11-12\n',
    /^Row 2, notes_last_contacted: "11\/12\/2026" is no date/,
  ],
  [
    'a day that there is not',
    'Email,City,Last contacted\na@b.example,Metz,2026-13-12\nc@d.example,Lyon,\n',
    /^Row 2, notes_last_contacted: "2026-13-12" is no date/,
  ],
  [
    'the 30th of February',
    'Email,City,Last contacted\na@b.example,Metz,2026-02-30 10:00\nc@d.example,Lyon,2024-02-29\n',
    /^Row 2, notes_last_contacted: "2026-02-30 10:00" is no date/,
  ],
  [
    'an address with two points in a row',
    'Email,City\na@b..example,Metz\nc@d.example,Lyon\n',
    /^Row 2, email: "a@b\.\.example" is no e-mail address/,
  ],
  [
    'an address with a letter that nobody sees',
    'Email,City\na@b.example\u200b,Metz\nc@d.example,Lyon\n',
    /^Row 2, email: .* is no e-mail address/,
  ],
  [
    'an address that is a link',
    'Email,City\nmailto:a@b.example,Metz\nc@d.example,Lyon\n',
    /^Row 2, email: "mailto:a@b\.example" is no e-mail address/,
  ],
  [
    'a stage of the account’s own',
    'Email,City,Lifecycle stage\na@b.example,Metz,Friend\nc@d.example,Lyon,Customer\n',
    /^Row 2, lifecyclestage: "Friend" is none of HubSpot's own stages\. Write/,
  ],
  [
    'a language that is none',
    'Email,City,Preferred language\na@b.example,Metz,constructor\nc@d.example,Lyon,fr\n',
    /^Row 2, hs_language: "constructor" is no language/,
  ],
])(
  'tells the row, column and remedy of %s, and takes the rest',
  async (_, content, told) => {
    const data = await load(content);
    const emulator = createEmulator({
      accountId: 1,
      accessToken: 'x',
      people,
    });
    const { contactIds } = await seedAccount(emulator, { now, data });

    expect(said.filter((line) => told.test(line))).toHaveLength(1);
    expect(data.contacts.map(({ city }) => city)).toEqual(['Metz', 'Lyon']);
    expect(Object.keys(contactIds)).toHaveLength(2);
  },
);

it.each([
  [
    'at the beginning of a cell',
    'Email,City,Job title\na@b.example,"Metz,CEO\nc@d.example,Lyon,CFO\n',
  ],
  [
    'with one at the end of a cell further on',
    'Email,City,Job title\na@b.example,"Metz,CEO\nc@d.example,Lyon 15",CFO\n',
  ],
  [
    'in a column of no use',
    'Email,City,Notes\na@b.example,Metz,"call\nc@d.example,Lyon,none\n',
  ],
])('lets a lone quotation mark eat no row: %s', async (_, content) => {
  const { contacts } = await load(content);

  expect(contacts).toHaveLength(2);
  expect(said.some((line) => /^Row 2, .*never closed/.test(line))).toBe(true);
});

it('leaves out a row whose cells belong to no column for certain, and takes the rest', async () => {
  const { contacts } = await load(
    'Email,City,Job title\na@b.example,Bath, Wells,CEO\nc@d.example,Lyon,CFO,,\n',
  );

  expect(contacts).toMatchObject([{ city: 'Lyon', jobtitle: 'CFO' }]);
  expect(said.filter((line) => line.startsWith('Row'))).toEqual([
    expect.stringMatching(/^Row 2 has 4 cells .*left out\. Put a text/),
  ]);
});

it('tells of a quotation mark in the name of a column', async () => {
  await load('Email,"City\na@b.example,Metz\n');

  expect(said.some((line) => /^Row 1, "City: .*Delete/.test(line))).toBe(true);
});

it('tells the first twenty rows that are wrong, and counts the others', async () => {
  const rows = Array.from({ length: 25 }, (_, i) => `c${i}@d.example,"Metz`);
  await load(['Email,City', ...rows, ''].join('\n'));

  expect(said.filter((line) => line.startsWith('Row'))).toHaveLength(20);
  expect(said).toContain('And 5 more of this kind.');
});

it.each([
  ['blanks beside them', 'a@b.example, "Bath, spa" ,CEO'],
  ['blanks that do not break', 'a@b.example,\u00a0"Bath, spa"\u00a0,CEO'],
])('takes quotation marks with %s', async (_, row) => {
  const { contacts } = await load(`Email,City,Job title\n${row}\n`);

  expect(contacts).toMatchObject([{ city: 'Bath, spa', jobtitle: 'CEO' }]);
});

it.each([
  ['"Bath \\"the\\", spa"', 'Bath "the", spa'],
  ['"the \\"spa\\""', 'the "spa"'],
  ['"C:\\"', 'C:\\'],
])('reads %s as a database writes it', async (cell, city) => {
  const { contacts } = await load(
    `Email,City,Job title\na@b.example,${cell},CEO\nc@d.example,"Lyon",CFO\n`,
  );

  expect(contacts).toMatchObject([
    { city, jobtitle: 'CEO' },
    { city: 'Lyon', jobtitle: 'CFO' },
  ]);
});

it('keeps what is rightly in quotation marks: delimiters, line ends, marks', async () => {
  const { contacts } = await load(
    'Email,City,Job title\na@b.example,"Bath, ""the"" spa\nWells",likes 5" tablets; and tea\n',
  );

  expect(contacts).toMatchObject([
    { city: 'Bath, "the" spa\nWells', jobtitle: 'likes 5" tablets; and tea' },
  ]);
  expect(said.filter((line) => line.startsWith('Row'))).toEqual([]);
});

it.each(['\n', '\r\n', '\r'])('reads rows that end in %j', async (end) => {
  const { contacts } = await load(
    ['Email,City', 'a@b.example,Metz', 'c@d.example,Lyon', ''].join(end),
  );

  expect(contacts).toHaveLength(2);
});
