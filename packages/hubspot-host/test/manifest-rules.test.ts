import { join } from 'node:path';
import { readProject } from '#host/project/read-project.ts';
import { createTrialProject } from './trial-project.ts';

let project: ReturnType<typeof createTrialProject>;

const staticAuth = (...requiredScopes: string[]) => ({
  auth: { type: 'static', requiredScopes },
});

beforeEach(() => {
  project = createTrialProject();
});

afterEach(() => project.remove());

it.each([
  ['contacts', 'contacts'],
  ['contact', 'contacts'],
  ['CONTACT', 'contacts'],
  ['Companies', 'companies'],
  ['COMPANY', 'companies'],
  ['deal', 'deals'],
  ['TICKETS', 'tickets'],
  ['p_course', 'p_course'],
  ['p_Course_2', 'p_Course_2'],
])('takes %s for %s', async (given, name) => {
  project.card('one', { objectTypes: [given] });

  expect(
    (await readProject(project.root)).features.cards[0]?.objectTypes,
  ).toEqual([name]);
});

it.each(['2-67505887', '0-1', 'p48302715_course', 'course_visit', 'p_', ''])(
  'refuses the object name %j as HubSpot does',
  async (given) => {
    project.card('one', { objectTypes: [given] });

    await expect(readProject(project.root)).rejects.toThrow(
      `the object name \`${given}\` is invalid`,
    );
  },
);

it('has the scopes of its app', async () => {
  project.app(staticAuth('oauth', 'crm.objects.contacts.read'));
  project.card('one');

  expect((await readProject(project.root)).scopes).toEqual([
    'oauth',
    'crm.objects.contacts.read',
  ]);
});

it.each([
  ['contacts', 'crm.objects.contacts.read'],
  ['companies', 'crm.objects.companies.read'],
  ['p_course', 'crm.objects.custom.read'],
])('needs the scope of %s for a card on them', async (type, scope) => {
  project.card('one', { objectTypes: [type] });
  project.app(staticAuth('oauth'));
  await expect(readProject(project.root)).rejects.toThrow(
    `cards/one-hsmeta.json needs the scope ${scope}.`,
  );

  project.app(staticAuth('oauth', scope));
  await expect(readProject(project.root)).resolves.toBeDefined();
});

it('reads what the app may reach, by kind', async () => {
  const permittedUrls = {
    fetch: ['https://api.example.com'],
    iframe: ['https://pages.example.com/help'],
    img: ['https://img.example.com'],
  };
  project.app({ permittedUrls });

  expect((await readProject(project.root)).permittedUrls).toEqual(
    permittedUrls,
  );
});

it('finds the functions of the app', async () => {
  project.write('src/app/functions/package.json', '{}');
  project.greeting();

  expect((await readProject(project.root)).functions).toEqual([
    {
      uid: 'greet',
      file: join(project.root, 'src/app/functions/greet.js'),
      secretKeys: ['KEY'],
    },
  ]);
});
