import path from 'node:path';
import { z } from 'zod';
import { cardLocations } from './component-types.ts';

const entrypoint = z
  .string()
  .refine((file) => path.posix.normalize(file).startsWith('/app/'), {
    error: 'must begin with /app/, from the source folder',
  });
const objectTypes = z.array(z.string()).min(1);
const publicUrl = z
  .url({ protocol: /^https$/, error: 'must be an https:// URL' })
  .refine((url) => !/^https:\/\/(localhost|127\.)/.test(url), {
    error: 'must not be on this machine: HubSpot calls it',
  });
const urls = z.array(publicUrl).default([]);

/** What every `-hsmeta.json` file has. */
export const anyMeta = z.looseObject({
  uid: z
    .string()
    .regex(
      /^[\w.-]{1,64}$/,
      'must be 1 to 64 letters, digits, underscores, dashes and periods',
    ),
  type: z.string(),
});

/** https://developers.hubspot.com/docs/apps/developer-platform/build-apps/app-configuration */
export const appMeta = z.object({
  config: z.object({
    name: z.string(),
    auth: z
      .object({
        type: z.string(),
        requiredScopes: z.array(z.string()).default([]),
      })
      .optional(),
    permittedUrls: z
      .object({ fetch: urls, iframe: urls, img: urls })
      .default({ fetch: [], iframe: [], img: [] }),
  }),
});

/** A card. */
export const cardMeta = z.object({
  config: z.object({
    name: z.string(),
    description: z.string().default(''),
    location: z.enum(cardLocations),
    entrypoint,
    objectTypes,
  }),
});

/** The app's page, or its settings. */
export const screenMeta = z.object({ config: z.object({ entrypoint }) });

/** An action on records that are selected in a list. */
export const bulkActionMeta = z.object({
  config: z.object({
    label: z.string(),
    entrypoint,
    objectTypes,
    displayMode: z.enum(['PANEL', 'MODAL']).default('PANEL'),
  }),
});

/** A function that HubSpot runs for the app. */
export const functionMeta = z.object({
  config: z.object({
    entrypoint,
    secretKeys: z.array(z.string()).default([]),
  }),
});
