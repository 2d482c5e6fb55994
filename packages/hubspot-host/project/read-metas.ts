import path from 'node:path';
import { z } from 'zod';
import type { AppFeatures } from './features.ts';
import { readJson } from './read-json.ts';

const entrypoint = z.string();
const objectTypes = z.array(z.string());
const anyMeta = z.looseObject({ uid: z.string(), type: z.string() });
const appMeta = z.object({
  config: z.object({
    name: z.string(),
    permittedUrls: z
      .object({ fetch: z.array(z.url()).default([]) })
      .default({ fetch: [] }),
  }),
});
const cardMeta = z.object({
  config: z.object({
    name: z.string(),
    description: z.string().default(''),
    location: z.string(),
    entrypoint,
    objectTypes,
  }),
});
const screenMeta = z.object({ config: z.object({ entrypoint }) });
const bulkActionMeta = z.object({
  config: z.object({
    label: z.string(),
    entrypoint,
    objectTypes,
    displayMode: z.enum(['PANEL', 'MODAL']).default('PANEL'),
  }),
});

const bundleOf = (file: string) => path.parse(file).name;

/** What the `-hsmeta.json` files of an app say. */
export interface AppMetas {
  /** Null when no file describes an app. */
  app: { name: string; permittedUrls: string[] } | null;
  features: AppFeatures;
  /** The files that HubSpot builds a bundle from, each once, from the source folder. */
  entrypoints: string[];
}

/**
 * Reads what an app offers from the files HubSpot reads it from: cards, its page, its settings
 * and its bulk actions. Types that HubSpot draws nothing for are passed over.
 *
 * @param folder the source folder of the project
 * @param names `-hsmeta.json` files in it
 * @throws ProjectError when a file lacks what HubSpot needs
 */
export const readAppMetas = async (
  folder: string,
  names: string[],
): Promise<AppMetas> => {
  const metas: AppMetas = {
    app: null,
    features: { cards: [], pages: null, settings: null, bulkActions: [] },
    entrypoints: [],
  };
  const { features } = metas;
  for (const name of names) {
    const read = <T>(schema: z.ZodType<T>) =>
      readJson(path.join(folder, name), name, schema);
    const build = (file: string) => {
      if (!metas.entrypoints.includes(file)) metas.entrypoints.push(file);

      return bundleOf(file);
    };
    const { uid, type } = await read(anyMeta);
    if (type === 'app') {
      const { config } = await read(appMeta);
      metas.app = {
        name: config.name,
        permittedUrls: config.permittedUrls.fetch,
      };
    } else if (type === 'card') {
      const { entrypoint: file, ...card } = (await read(cardMeta)).config;
      features.cards.push({ uid, ...card, bundle: build(file) });
    } else if (type === 'crm-bulk-action') {
      const { entrypoint: file, ...action } = (await read(bulkActionMeta))
        .config;
      features.bulkActions.push({ uid, ...action, bundle: build(file) });
    } else if (type === 'page' || type === 'pages') {
      features.pages ??= build((await read(screenMeta)).config.entrypoint);
    } else if (type === 'settings') {
      features.settings ??= build((await read(screenMeta)).config.entrypoint);
    }
  }

  return metas;
};
