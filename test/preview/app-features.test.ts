import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  readAppFeatures,
  readEntrypoints,
} from 'hubspot-host/server/app-features.ts';

let root: string;

const write = (place: string, meta: object) => {
  const file = join(root, 'extensions/app', place);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify(meta));
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'features-'));
  write('app-hsmeta.json', { uid: 'app', type: 'app', config: {} });
});

afterEach(() => rmSync(root, { recursive: true }));

it('offers nothing for an app that has nothing', async () => {
  expect(await readAppFeatures(root)).toEqual({
    cards: [],
    pages: null,
    settings: null,
    bulkActions: [],
  });
});

it('finds settings, a page and bulk actions by their manifest files', async () => {
  write('settings/settings-hsmeta.json', {
    uid: 'app_settings',
    type: 'settings',
    config: { entrypoint: '/app/settings/Settings.tsx' },
  });
  write('pages/pages-hsmeta.json', {
    uid: 'app_pages',
    type: 'page',
    config: { entrypoint: '/app/pages/Home.tsx' },
  });
  write('actions/prepare-hsmeta.json', {
    uid: 'prepare',
    type: 'crm-bulk-action',
    config: {
      label: 'Prepare calls',
      entrypoint: '/app/actions/Prepare.tsx',
      objectTypes: ['contacts'],
      displayMode: 'MODAL',
    },
  });

  expect(await readAppFeatures(root)).toEqual({
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
    write(`cards/${place}-hsmeta.json`, {
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
  write('webhooks/webhooks-hsmeta.json', {
    uid: 'webhooks',
    type: 'webhooks',
    config: { settings: {} },
  });

  expect(await readEntrypoints(root)).toEqual([
    'extensions/app/cards/Card.tsx',
  ]);
});

it('says what a manifest file lacks', async () => {
  write('cards/card-hsmeta.json', {
    uid: 'card',
    type: 'card',
    config: { name: 'Card', entrypoint: '/app/cards/Card.tsx' },
  });

  await expect(readAppFeatures(root)).rejects.toThrow(/location/);
});
