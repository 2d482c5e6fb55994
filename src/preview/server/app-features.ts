import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { AppAction, AppCard } from './layout-view.ts';

const cardSchema = z.object({
  uid: z.string(),
  type: z.literal('card'),
  config: z.object({
    name: z.string(),
    description: z.string().default(''),
    location: z.string(),
    entrypoint: z.string(),
    objectTypes: z.array(z.string()),
  }),
});

const actionSchema = z.object({
  uid: z.string(),
  type: z.literal('crm-bulk-action'),
  config: z.object({
    label: z.string(),
    entrypoint: z.string(),
    objectTypes: z.array(z.string()),
  }),
});

/** Parses the hsmeta files of one of the app's folders, in the order of their names. */
const readFeatures = async <T>(
  root: string,
  folderName: string,
  schema: z.ZodType<T>,
): Promise<T[]> => {
  const folder = path.join(root, 'extensions/app', folderName);
  const names = (await readdir(folder))
    .filter((name) => name.endsWith('-hsmeta.json'))
    .sort();

  return Promise.all(
    names.map(async (name) =>
      schema.parse(JSON.parse(await readFile(path.join(folder, name), 'utf8'))),
    ),
  );
};

/** Reads the actions the app offers on selected records. */
export const readAppActions = async (root: string): Promise<AppAction[]> =>
  (await readFeatures(root, 'actions', actionSchema)).map(
    ({ uid, config }) => ({
      uid,
      label: config.label,
      objectTypes: config.objectTypes,
      bundle: path.parse(config.entrypoint).name,
    }),
  );

/**
 * Reads the cards of the app from the files HubSpot reads them from.
 *
 * @param root the project's folder
 */
export const readAppCards = async (root: string): Promise<AppCard[]> =>
  (await readFeatures(root, 'cards', cardSchema)).map(({ uid, config }) => ({
    uid,
    name: config.name,
    description: config.description,
    location: config.location,
    objectTypes: config.objectTypes,
    bundle: path.parse(config.entrypoint).name,
  }));
