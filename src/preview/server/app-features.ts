import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { AppCard } from './layout-view.ts';

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

/**
 * Reads the cards of the app from the files HubSpot reads them from.
 *
 * @param root the project's folder
 */
export const readAppCards = async (root: string): Promise<AppCard[]> => {
  const folder = path.join(root, 'extensions/app/cards');
  const names = (await readdir(folder))
    .filter((name) => name.endsWith('-hsmeta.json'))
    .sort();

  return Promise.all(
    names.map(async (name) => {
      const { uid, config } = cardSchema.parse(
        JSON.parse(await readFile(path.join(folder, name), 'utf8')),
      );

      return {
        uid,
        name: config.name,
        description: config.description,
        location: config.location,
        objectTypes: config.objectTypes,
        bundle: path.parse(config.entrypoint).name,
      };
    }),
  );
};
