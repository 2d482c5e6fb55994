import { LANGUAGES } from '@starters/contracts';
import { z } from 'zod';

const ids = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
  );

const userIds = ids
  .refine(
    (list) => list.every((id) => /^\d+$/.test(id)),
    'is a list of HubSpot user ids, such as 12345,67890',
  )
  .transform((list) => list.map(Number));

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'is no port; use a whole number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'is no port; 65535 is the highest')
    .default(3000),
  /** Address to listen on; 127.0.0.1 is this machine only. */
  HOST: z.string().min(1).default('0.0.0.0'),
  DATABASE_URL: z.url().optional(),
  /** Folder of the embedded database, used when no DATABASE_URL is given. */
  DATA_FOLDER: z.string().min(1).default('.data/service'),
  HUBSPOT_ACCOUNT_ID: z.coerce.number().int().positive(),
  HUBSPOT_ACCESS_TOKEN: z.string().min(1),
  HUBSPOT_CLIENT_SECRET: z.string().min(1),
  HUBSPOT_API_BASE_URL: z.url().optional(),
  APP_SECRET: z.string().min(32),
  /** HubSpot user ids, comma separated. */
  ADMIN_USER_IDS: userIds,
  MARKETING_USER_IDS: userIds,
  MARKETING_TEAM_IDS: ids,
  ACCOUNT_LANGUAGE: z.enum(LANGUAGES).default('en'),
  ACCOUNT_TIME_ZONE: z
    .string()
    .default('Europe/Paris')
    .refine((zone) => {
      try {
        new Intl.DateTimeFormat('en', { timeZone: zone });

        return true;
      } catch {
        return false;
      }
    }, 'is no time zone; use a name such as Europe/Paris'),
  MAX_FACT_AGE_DAYS: z.coerce.number().int().min(1).default(180),
  /** Age, in ms, after which a catalog is refreshed from HubSpot. */
  CATALOG_REFRESH_MS: z.coerce.number().int().min(100).default(10_000),
  /** How long nothing is sent again after an attempt of unknown outcome. */
  QUIET_MS: z.coerce.number().int().min(0).default(30_000),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info'),
});

/** The service's settings, from the environment. */
export type Config = Readonly<z.infer<typeof environment>>;

const read = <Shape extends z.core.$ZodLooseShape>(
  schema: z.ZodObject<Shape>,
  env: Record<string, string | undefined>,
  who: string,
): z.output<z.ZodObject<Shape>> => {
  const given = Object.fromEntries(
    Object.entries(env).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues
      .map(({ path, message }) => `  ${path.join('.')}: ${message}`)
      .join('\n');
    throw new Error(
      `${who} cannot start with these settings:\n${problems}\nSee .env.example for what each one is.`,
    );
  }

  return parsed.data;
};

/**
 * Reads the settings; empty values count as left out.
 *
 * @throws Error naming everything that is missing or wrong, all at once
 */
export const loadConfig = (env: Record<string, string | undefined>): Config =>
  Object.freeze(read(environment, env, 'The service'));

const ofBackup = environment.pick({
  DATABASE_URL: true,
  DATA_FOLDER: true,
  HUBSPOT_ACCOUNT_ID: true,
  APP_SECRET: true,
});
const ofRebuild = environment.pick({
  DATABASE_URL: true,
  DATA_FOLDER: true,
  HUBSPOT_ACCOUNT_ID: true,
  APP_SECRET: true,
  HUBSPOT_ACCESS_TOKEN: true,
  HUBSPOT_API_BASE_URL: true,
});

/** Those of the service's settings that a backup needs. Throws as `loadConfig` does. */
export const loadBackupConfig = (env: Record<string, string | undefined>) =>
  read(ofBackup, env, 'The backup');

/** Those of the service's settings that a rebuild needs. Throws as `loadConfig` does. */
export const loadRebuildConfig = (env: Record<string, string | undefined>) =>
  read(ofRebuild, env, 'The rebuild');
