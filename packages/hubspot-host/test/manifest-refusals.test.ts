import { ProjectError } from '#host/project/project-error.ts';
import { readProject } from '#host/project/read-project.ts';
import { createTrialProject } from './trial-project.ts';

let project: ReturnType<typeof createTrialProject>;

beforeEach(() => {
  project = createTrialProject();
});

afterEach(() => project.remove());

it.each<[string, RegExp, () => void]>([
  [
    'two cards of one uid',
    /^app\/cards\/one-hsmeta\.json and app\/cards\/two-hsmeta\.json both have the uid "same"\./,
    () => {
      project.card('one', {}, 'same');
      project.card('two', {}, 'same');
    },
  ],
  [
    'a card with the uid of the app',
    /both have the uid "app"/,
    () => project.card('one', {}, 'app'),
  ],
  [
    'a component that HubSpot does not know',
    /^app\/cards\/odd-hsmeta\.json has the type "widget", which HubSpot does not know\./,
    () => project.component('cards/odd-hsmeta.json', 'odd', 'widget', {}),
  ],
  [
    'two apps',
    /both have the type "app"/,
    () =>
      project.component('second-hsmeta.json', 'second', 'app', {
        name: 'Second',
      }),
  ],
  [
    'a page and pages',
    /both have the type "page"/,
    () => {
      project.write('src/app/pages/Home.tsx', '');
      for (const type of ['page', 'pages']) {
        project.component(`pages/${type}-hsmeta.json`, type, type, {
          entrypoint: '/app/pages/Home.tsx',
        });
      }
    },
  ],
  [
    'two bundles of one name',
    /\/app\/cards\/Home\.tsx and \/app\/pages\/Home\.tsx would be one bundle/,
    () => {
      project.card('Home');
      project.write('src/app/pages/Home.tsx', '');
      project.component('pages/home-hsmeta.json', 'home', 'page', {
        entrypoint: '/app/pages/Home.tsx',
      });
    },
  ],
  [
    'a uid that HubSpot does not take',
    /must be 1 to 64 letters/,
    () => project.card('one', {}, 'one card'),
  ],
  [
    'a uid that is too long',
    /1 to 64/,
    () => project.card('one', {}, 'x'.repeat(65)),
  ],
  [
    'a uid of 300 characters',
    /1 to 64/,
    () => project.card('one', {}, 'x'.repeat(300)),
  ],
  [
    'an object that every program has',
    /the object name `constructor` is invalid/,
    () => project.card('one', { objectTypes: ['constructor'] }),
  ],
  [
    'a card that begins at a folder',
    /^app\/cards\/one-hsmeta\.json begins at \/app\/cards, which is not a file in src/,
    () => project.card('one', { entrypoint: '/app/cards' }),
  ],
  [
    'a card that begins nowhere',
    /^app\/cards\/one-hsmeta\.json begins at \/app\/cards\/Gone\.tsx, which is not a file in src/,
    () => project.card('one', { entrypoint: '/app/cards/Gone.tsx' }),
  ],
  [
    'an empty manifest',
    /^app\/cards\/one-hsmeta\.json/,
    () => project.write('src/app/cards/one-hsmeta.json', ''),
  ],
  [
    'a manifest that is cut off',
    /^app\/cards\/one-hsmeta\.json/,
    () =>
      project.write('src/app/cards/one-hsmeta.json', '{"uid":"one","type":'),
  ],
  [
    'a manifest without a configuration',
    /^app\/cards\/one-hsmeta\.json lacks something/,
    () =>
      project.write('src/app/cards/one-hsmeta.json', {
        uid: 'one',
        type: 'card',
        config: null,
      }),
  ],
  [
    'a manifest nested without end',
    /^app\/cards\/one-hsmeta\.json/,
    () => project.write('src/app/cards/one-hsmeta.json', '['.repeat(200_000)),
  ],
  [
    'a place that HubSpot does not have',
    /location/,
    () => project.card('one', { location: 'crm.record.middle' }),
  ],
  [
    'a card for no object',
    /objectTypes/,
    () => project.card('one', { objectTypes: [] }),
  ],
  [
    'an entrypoint that leaves the project',
    /must begin with \/app\//,
    () => project.card('one', { entrypoint: '/app/../../elsewhere.tsx' }),
  ],
  // @hubspot/project-parsing-lib 0.23.0
  [
    'a field that no manifest has',
    /^app\/cards\/one-hsmeta\.json has the field "version", which HubSpot does not know\./,
    () => {
      project.card('one');
      project.write('src/app/cards/one-hsmeta.json', {
        uid: 'one',
        type: 'card',
        config: {},
        version: 2,
      });
    },
  ],
  ...[
    ['widgets/one-hsmeta.json', 'settings', 'app/settings'],
    ['cards/deep/one-hsmeta.json', 'card', 'app/cards'],
    ['app-object/one-hsmeta.json', 'app-object', 'app/app-objects'],
    ['one-hsmeta.json', 'card', 'app/cards'],
  ].map(([place, type, folder]): [string, RegExp, () => void] => [
    `a ${type} at ${place}`,
    new RegExp(`^app/${place} belongs in ${folder}\\.`),
    () => project.component(String(place), 'one', String(type), {}),
  ]),
  [
    'functions without a package.json',
    /^app\/functions\/greet-hsmeta\.json needs app\/functions\/package\.json/,
    () => {
      project.greeting();
    },
  ],
  // https://developers.hubspot.com/docs/apps/developer-platform/overview
  [
    'functions of an app with OAuth',
    /only an app for one account \(auth "static"\) has functions/,
    () => {
      project.app({ auth: { type: 'oauth' } });
      project.write('src/app/functions/package.json', '{}');
      project.greeting();
    },
  ],
  // https://developers.hubspot.com/docs/apps/developer-platform/build-apps/app-configuration
  [
    'an app of the marketplace with a static token',
    /distribution/,
    () =>
      project.app({ distribution: 'marketplace', auth: { type: 'static' } }),
  ],
  ...[
    { distribution: 'public' },
    { auth: { type: 'key' } },
    { name: 'x'.repeat(201) },
    { description: 'x'.repeat(8_193) },
  ].map((config): [string, RegExp, () => void] => [
    `an app with the ${Object.keys(config).join()} that HubSpot does not take`,
    new RegExp(Object.keys(config).join()),
    () => project.app(config),
  ]),
  [
    'a project without a version',
    /^hsproject\.json [^]*platformVersion/,
    () => project.describe({ platformVersion: undefined }),
  ],
  [
    'a version whose manifests are others',
    /^hsproject\.json [^]*platformVersion/,
    () => project.describe({ platformVersion: '2025.1' }),
  ],
  [
    'a source folder outside of the project',
    /^hsproject\.json [^]*srcDir/,
    () => project.describe({ srcDir: '../elsewhere' }),
  ],
  [
    'a function whose source is not there',
    /begins at \/app\/functions\/gone\.js, which is not a file in src/,
    () => {
      project.write('src/app/functions/package.json', '{}');
      project.component('functions/gone-hsmeta.json', 'gone', 'app-function', {
        entrypoint: '/app/functions/gone.js',
      });
    },
  ],
  ...[
    'http://api.example.com',
    'https://localhost:3000',
    'api.example.com',
  ].map((url): [string, RegExp, () => void] => [
    `the permitted URL ${url}`,
    /permittedUrls/,
    () => project.app({ permittedUrls: { fetch: [url] } }),
  ]),
  [
    'a manifest that is a list',
    /^app\/app-hsmeta\.json lacks something/,
    () => project.write('src/app/app-hsmeta.json', '[]'),
  ],
])('refuses %s with a sentence', async (_, sentence, spoil) => {
  spoil();
  const refusal: unknown = await readProject(project.root).catch(
    (error: unknown) => error,
  );

  expect(refusal).toBeInstanceOf(ProjectError);
  expect(refusal).toMatchObject({ message: expect.stringMatching(sentence) });
});
