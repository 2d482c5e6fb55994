import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ProjectError } from '#host/project/project-error.ts';
import { readProject } from '#host/project/read-project.ts';

let root: string;

const write = (place: string, content: object | string) => {
  const file = join(root, place);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    typeof content === 'string' ? content : JSON.stringify(content),
  );
};
/** The meta file of a component in `src/app`. */
const component = (place: string, uid: string, type: string, config: object) =>
  write(`src/app/${place}`, { uid, type, config });
const app = (config: object) =>
  component('app-hsmeta.json', 'app', 'app', { name: 'Trial', ...config });
/** A card that begins at a file of its own. */
const card = (name: string, changes: object = {}, uid = name) => {
  write(`src/app/cards/${name}.tsx`, '');
  component(`cards/${name}-hsmeta.json`, uid, 'card', {
    name,
    location: 'crm.record.tab',
    entrypoint: `/app/cards/${name}.tsx`,
    objectTypes: ['contacts'],
    ...changes,
  });
};
const staticAuth = (...requiredScopes: string[]) => ({
  auth: { type: 'static', requiredScopes },
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'manifest-'));
  write('hsproject.json', { name: 'trial', srcDir: 'src' });
  app({});
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

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
  card('one', { objectTypes: [given] });

  expect((await readProject(root)).features.cards[0]?.objectTypes).toEqual([
    name,
  ]);
});

it.each(['2-67505887', '0-1', 'p48302715_course', 'course_visit', 'p_', ''])(
  'refuses the object name %j as HubSpot does',
  async (given) => {
    card('one', { objectTypes: [given] });

    await expect(readProject(root)).rejects.toThrow(
      `the object name \`${given}\` is invalid`,
    );
  },
);

it('has the scopes of its app', async () => {
  app(staticAuth('oauth', 'crm.objects.contacts.read'));
  card('one');

  expect((await readProject(root)).scopes).toEqual([
    'oauth',
    'crm.objects.contacts.read',
  ]);
});

it.each([
  ['contacts', 'crm.objects.contacts.read'],
  ['companies', 'crm.objects.companies.read'],
  ['p_course', 'crm.objects.custom.read'],
])('needs the scope of %s for a card on them', async (type, scope) => {
  card('one', { objectTypes: [type] });
  app(staticAuth('oauth'));
  await expect(readProject(root)).rejects.toThrow(
    `cards/one-hsmeta.json needs the scope ${scope}.`,
  );

  app(staticAuth('oauth', scope));
  await expect(readProject(root)).resolves.toBeDefined();
});

it('reads what the app may reach, by kind', async () => {
  const permittedUrls = {
    fetch: ['https://api.example.com'],
    iframe: ['https://pages.example.com/help'],
    img: ['https://img.example.com'],
  };
  app({ permittedUrls });

  expect((await readProject(root)).permittedUrls).toEqual(permittedUrls);
});

it('finds the functions of the app', async () => {
  write('src/app/functions/greet.js', '');
  component('functions/greet-hsmeta.json', 'greet', 'app-function', {
    entrypoint: '/app/functions/greet.js',
    secretKeys: ['KEY'],
  });

  expect((await readProject(root)).functions).toEqual([
    {
      uid: 'greet',
      file: join(root, 'src/app/functions/greet.js'),
      secretKeys: ['KEY'],
    },
  ]);
});

it.each<[string, RegExp, () => void]>([
  [
    'two cards of one uid',
    /^app\/cards\/one-hsmeta\.json and app\/cards\/two-hsmeta\.json both have the uid "same"\./,
    () => {
      card('one', {}, 'same');
      card('two', {}, 'same');
    },
  ],
  [
    'a card with the uid of the app',
    /both have the uid "app"/,
    () => card('one', {}, 'app'),
  ],
  [
    'a component that HubSpot does not know',
    /^app\/cards\/odd-hsmeta\.json has the type "widget", which HubSpot does not know\./,
    () => component('cards/odd-hsmeta.json', 'odd', 'widget', {}),
  ],
  [
    'two apps',
    /both have the type "app"/,
    () => component('second-hsmeta.json', 'second', 'app', { name: 'Second' }),
  ],
  [
    'a page and pages',
    /both have the type "page"/,
    () => {
      write('src/app/pages/Home.tsx', '');
      for (const type of ['page', 'pages']) {
        component(`pages/${type}-hsmeta.json`, type, type, {
          entrypoint: '/app/pages/Home.tsx',
        });
      }
    },
  ],
  [
    'two bundles of one name',
    /\/app\/cards\/Home\.tsx and \/app\/pages\/Home\.tsx would be one bundle/,
    () => {
      card('Home');
      write('src/app/pages/Home.tsx', '');
      component('pages/home-hsmeta.json', 'home', 'page', {
        entrypoint: '/app/pages/Home.tsx',
      });
    },
  ],
  [
    'a uid that HubSpot does not take',
    /must be 1 to 64 letters/,
    () => card('one', {}, 'one card'),
  ],
  ['a uid that is too long', /1 to 64/, () => card('one', {}, 'x'.repeat(65))],
  [
    'a uid of 300 characters',
    /1 to 64/,
    () => card('one', {}, 'x'.repeat(300)),
  ],
  [
    'an object that every program has',
    /the object name `constructor` is invalid/,
    () => card('one', { objectTypes: ['constructor'] }),
  ],
  [
    'a card that begins at a folder',
    /^app\/cards\/one-hsmeta\.json begins at \/app\/cards, which is not a file in src/,
    () => card('one', { entrypoint: '/app/cards' }),
  ],
  [
    'a card that begins nowhere',
    /^app\/cards\/one-hsmeta\.json begins at \/app\/cards\/Gone\.tsx, which is not a file in src/,
    () => card('one', { entrypoint: '/app/cards/Gone.tsx' }),
  ],
  [
    'an empty manifest',
    /^app\/cards\/one-hsmeta\.json/,
    () => write('src/app/cards/one-hsmeta.json', ''),
  ],
  [
    'a manifest that is cut off',
    /^app\/cards\/one-hsmeta\.json/,
    () => write('src/app/cards/one-hsmeta.json', '{"uid":"one","type":'),
  ],
  [
    'a manifest without a configuration',
    /^app\/cards\/one-hsmeta\.json lacks something/,
    () =>
      write('src/app/cards/one-hsmeta.json', {
        uid: 'one',
        type: 'card',
        config: null,
      }),
  ],
  [
    'a manifest nested without end',
    /^app\/cards\/one-hsmeta\.json/,
    () => write('src/app/cards/one-hsmeta.json', '['.repeat(200_000)),
  ],
  [
    'a place that HubSpot does not have',
    /location/,
    () => card('one', { location: 'crm.record.middle' }),
  ],
  [
    'a card for no object',
    /objectTypes/,
    () => card('one', { objectTypes: [] }),
  ],
  [
    'an entrypoint that leaves the project',
    /must begin with \/app\//,
    () => card('one', { entrypoint: '/app/../../elsewhere.tsx' }),
  ],
  [
    'a function whose source is not there',
    /begins at \/app\/functions\/gone\.js, which is not a file in src/,
    () =>
      component('functions/gone-hsmeta.json', 'gone', 'app-function', {
        entrypoint: '/app/functions/gone.js',
      }),
  ],
  ...[
    'http://api.example.com',
    'https://localhost:3000',
    'api.example.com',
  ].map((url): [string, RegExp, () => void] => [
    `the permitted URL ${url}`,
    /permittedUrls/,
    () => app({ permittedUrls: { fetch: [url] } }),
  ]),
  [
    'a manifest that is a list',
    /^app\/app-hsmeta\.json lacks something/,
    () => write('src/app/app-hsmeta.json', '[]'),
  ],
])('refuses %s with a sentence', async (_, sentence, spoil) => {
  spoil();
  const refusal: unknown = await readProject(root).catch(
    (error: unknown) => error,
  );

  expect(refusal).toBeInstanceOf(ProjectError);
  expect(refusal).toMatchObject({ message: expect.stringMatching(sentence) });
});
