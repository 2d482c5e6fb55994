import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { AppFeatures } from './layout-view.ts';

const metaSchema = z.object({
  uid: z.string(),
  type: z.string(),
  config: z.looseObject({ entrypoint: z.string().optional() }),
});
const cardSchema = z.object({
  name: z.string(),
  description: z.string().default(''),
  location: z.string(),
  entrypoint: z.string(),
  objectTypes: z.array(z.string()),
});
const bulkActionSchema = z.object({
  label: z.string(),
  entrypoint: z.string(),
  objectTypes: z.array(z.string()),
  displayMode: z.enum(['PANEL', 'MODAL']).default('PANEL'),
});

const readMetas = async (root: string) => {
  const folder = path.join(root, 'extensions/app');
  const names = (await readdir(folder, { recursive: true }))
    .filter(
      (name) =>
        name.endsWith('-hsmeta.json') && !name.includes('node_modules/'),
    )
    .sort();

  return Promise.all(
    names.map(async (name) =>
      metaSchema.parse(
        JSON.parse(await readFile(path.join(folder, name), 'utf8')),
      ),
    ),
  );
};

const bundleOf = (entrypoint: string) => path.parse(entrypoint).name;

/** The types of features that have a bundle HubSpot draws; both spellings of pages are accepted. */
const drawnTypes = ['card', 'page', 'pages', 'settings', 'crm-bulk-action'];

/**
 * Reads what the app offers from the files HubSpot reads it from: cards, its page, its settings
 * and its bulk actions.
 *
 * @param root the project's folder
 * @throws ZodError when a file lacks what HubSpot needs
 */
export const readAppFeatures = async (root: string): Promise<AppFeatures> => {
  const metas = await readMetas(root);
  const of = (...types: string[]) =>
    metas.filter(({ type }) => types.includes(type));
  const oneBundle = (...types: string[]) => {
    const entrypoint = of(...types)[0]?.config.entrypoint;

    return entrypoint === undefined ? null : bundleOf(entrypoint);
  };

  return {
    cards: of('card').map(({ uid, config }) => {
      const { entrypoint, ...card } = cardSchema.parse(config);

      return { uid, ...card, bundle: bundleOf(entrypoint) };
    }),
    pages: oneBundle('page', 'pages'),
    settings: oneBundle('settings'),
    bulkActions: of('crm-bulk-action').map(({ uid, config }) => {
      const { entrypoint, ...action } = bulkActionSchema.parse(config);

      return { uid, ...action, bundle: bundleOf(entrypoint) };
    }),
  };
};

/**
 * The files that HubSpot builds a bundle from, each once, by their place in the project, such as
 * `extensions/app/cards/Card.tsx`.
 */
export const readEntrypoints = async (root: string): Promise<string[]> => {
  const entrypoints = (await readMetas(root)).flatMap(({ type, config }) =>
    drawnTypes.includes(type) && config.entrypoint !== undefined
      ? [`extensions${config.entrypoint}`]
      : [],
  );

  return [...new Set(entrypoints)];
};
