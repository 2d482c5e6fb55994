import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ProjectError } from '#host/project/project-error.ts';
import { readProject } from '#host/project/read-project.ts';

let root: string;

/** Writes a file of the project; an object as JSON. */
const write = (place: string, content: object | string) => {
  const file = join(root, place);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(
    file,
    typeof content === 'string' ? content : JSON.stringify(content),
  );
};
/** Writes the meta file of a feature, and the source it begins at. */
const writeFeature = (
  place: string,
  meta: { uid: string; type: string; config: object },
) => {
  write(`uploads/app/${place}`, meta);
  if ('entrypoint' in meta.config) {
    write(`uploads${String(meta.config.entrypoint)}`, '');
  }
};
const app = (config: object) =>
  writeFeature('app-hsmeta.json', { uid: 'app', type: 'app', config });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'project-'));
  write('hsproject.json', {
    name: 'trial',
    srcDir: 'uploads',
    platformVersion: '2026.09',
  });
  app({ name: 'Trial' });
});

it('offers nothing for an app that has nothing', async () => {
  expect((await readProject(root)).features).toEqual({
    cards: [],
    pages: null,
    settings: null,
    bulkActions: [],
  });
});

it('finds settings, a page and bulk actions by their manifest files', async () => {
  writeFeature('settings/settings-hsmeta.json', {
    uid: 'app_settings',
    type: 'settings',
    config: { entrypoint: '/app/settings/Settings.tsx' },
  });
  writeFeature('pages/pages-hsmeta.json', {
    uid: 'app_pages',
    type: 'page',
    config: { entrypoint: '/app/pages/Home.tsx' },
  });
  writeFeature('actions/prepare-hsmeta.json', {
    uid: 'prepare',
    type: 'crm-bulk-action',
    config: {
      label: 'Prepare calls',
      entrypoint: '/app/actions/Prepare.tsx',
      objectTypes: ['contacts'],
      displayMode: 'MODAL',
    },
  });

  expect((await readProject(root)).features).toEqual({
    cards: [],
    pages: 'Home',
    settings: 'Settings',
    bulkActions: [
      {
        uid: 'prepare',
        label: 'Prepare calls',
        objectTypes: ['contacts'],
        displayMode: 'MODAL',
        bundle: 'Prepare',
      },
    ],
  });
});

it('names each file to build once, though two cards share it', async () => {
  for (const place of ['tab', 'sidebar']) {
    writeFeature(`cards/${place}-hsmeta.json`, {
      uid: place,
      type: 'card',
      config: {
        name: 'Card',
        location: `crm.record.${place}`,
        entrypoint: '/app/cards/Card.tsx',
        objectTypes: ['contacts'],
      },
    });
  }
  writeFeature('webhooks/webhooks-hsmeta.json', {
    uid: 'webhooks',
    type: 'webhooks',
    config: {
      settings: { targetUrl: 'https://service.example.org/webhooks' },
      subscriptions: {},
    },
  });

  expect((await readProject(root)).entrypoints).toEqual([
    'uploads/app/cards/Card.tsx',
  ]);
});

it('says what a manifest file lacks', async () => {
  writeFeature('cards/card-hsmeta.json', {
    uid: 'card',
    type: 'card',
    config: { name: 'Card', entrypoint: '/app/cards/Card.tsx' },
  });

  await expect(readProject(root)).rejects.toThrow(/location/);
});

it('knows the app by its own file, else by the name of the project', async () => {
  app({
    name: 'Trial',
    permittedUrls: { fetch: ['https://api.example.com/v1'] },
  });
  expect(await readProject(root)).toMatchObject({
    appName: 'Trial',
    permittedUrls: {
      fetch: ['https://api.example.com/v1'],
      iframe: [],
      img: [],
    },
    scopes: null,
  });

  rmSync(join(root, 'uploads/app/app-hsmeta.json'));
  expect(await readProject(root)).toMatchObject({
    appName: 'trial',
    permittedUrls: { fetch: [], iframe: [], img: [] },
  });
});

it.each<[string, RegExp, () => void]>([
  [
    'no folder',
    /^There is no folder \S+project-\w+\.$/,
    () => rmSync(root, { recursive: true }),
  ],
  [
    'a folder that is no project',
    /has no hsproject\.json\. Give the folder of a HubSpot project\.$/,
    () => rmSync(join(root, 'hsproject.json')),
  ],
  [
    'a project file that is not JSON',
    /^hsproject\.json is not JSON: /,
    () => write('hsproject.json', '{"name": trial}'),
  ],
  [
    'a project file without a source folder',
    /^hsproject\.json lacks something:\n.*\n.*srcDir/,
    () => write('hsproject.json', { name: 'trial' }),
  ],
  [
    'a source folder that is not there',
    /names the source folder elsewhere, which is not there/,
    () =>
      write('hsproject.json', {
        name: 'trial',
        srcDir: 'elsewhere',
        platformVersion: '2026.09',
      }),
  ],
  [
    'a meta file that is not JSON',
    /^app\/app-hsmeta\.json is not JSON: /,
    () => write('uploads/app/app-hsmeta.json', '{'),
  ],
  [
    'a feature whose source is not there',
    /-hsmeta\.json begins at \/app\/Gone\.tsx, which is not a file in uploads/,
    () =>
      write('uploads/app/settings/settings-hsmeta.json', {
        uid: 'settings',
        type: 'settings',
        config: { entrypoint: '/app/Gone.tsx' },
      }),
  ],
])('refuses %s with a sentence', async (_, sentence, spoil) => {
  spoil();

  const refusal: unknown = await readProject(root).catch(
    (error: unknown) => error,
  );

  expect(refusal).toBeInstanceOf(ProjectError);
  expect(refusal).toMatchObject({ message: expect.stringMatching(sentence) });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));
