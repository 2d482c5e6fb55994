import { LANGUAGES } from '@starters/contracts';
import { z } from 'zod';
import { isTimeZone } from './accounts/is-time-zone.ts';
import { secret } from './secret.ts';

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

/** How to make a secret, for whoever has none. */
const generate =
  'Make one: node -p "crypto.randomBytes(36).toString(\'base64\')"';

/** A secret that keys something: long, and not to be guessed. */
const longSecret = secret(generate)
  .refine(
    (text) => text.length >= 32,
    `is shorter than 32 characters. ${generate}`,
  )
  .refine(
    (text) => new Set(text).size >= 10,
    `has fewer than 10 different characters, so that it can be guessed. ${generate}`,
  );

/** The account of .env.example; HubSpot's own documents use it as an example, too. */
const exampleAccount = 12_345_678;

/** The id of a HubSpot account. */
const accountId = z.coerce
  .number('is to be the id of the HubSpot account, a number.')
  .int()
  .positive()
  .refine(
    (id) => id !== exampleAccount,
    'is the account of .env.example. Put the id of yours: it is in the address of every page of HubSpot.',
  );

/** The access token of the installed app. */
const accessToken = secret(
  'Copy the access token from the installed app in HubSpot.',
);

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
  HUBSPOT_ACCOUNT_ID: accountId,
  HUBSPOT_ACCESS_TOKEN: accessToken,
  HUBSPOT_CLIENT_SECRET: secret(
    'Copy the client secret from the app in HubSpot.',
  ),
  /** The client secret of before, while HubSpot signs with one or the other. */
  HUBSPOT_CLIENT_SECRET_PREVIOUS: secret(
    'Leave it out, or put the client secret of before.',
  ).optional(),
  HUBSPOT_API_BASE_URL: z.url().optional(),
  /** HubSpot's screen on which an admin lets the app in; only a stand-in has another. */
  HUBSPOT_AUTHORIZE_URL: z.url().optional(),
  APP_SECRET: longSecret,
  /** The APP_SECRET of before: what it sealed still opens. */
  APP_SECRET_PREVIOUS: longSecret.optional(),
  /** Seals tokens in the database. Default: APP_SECRET does. */
  ENCRYPTION_KEY: longSecret.optional(),
  /** The ENCRYPTION_KEY of before, until `npm run rotate-keys` has ended. */
  ENCRYPTION_KEY_PREVIOUS: longSecret.optional(),
  /** HubSpot user ids, comma separated. */
  ADMIN_USER_IDS: userIds,
  MARKETING_USER_IDS: userIds,
  MARKETING_TEAM_IDS: ids,
  ACCOUNT_LANGUAGE: z.enum(LANGUAGES).default('en'),
  /** Left out, it is the one that the HubSpot account has. */
  ACCOUNT_TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'is no time zone; use a name such as Europe/Paris')
    .optional(),
  MAX_FACT_AGE_DAYS: z.coerce.number().int().min(1).default(180),
  /** Age, in ms, after which a catalog is refreshed from HubSpot. */
  CATALOG_REFRESH_MS: z.coerce.number().int().min(100).default(10_000),
  /** How long nothing is sent again after an attempt of unknown outcome. */
  QUIET_MS: z.coerce.number().int().min(0).default(30_000),
  /** Who asks for /metrics names it; without one there is no such page. */
  METRICS_TOKEN: secret(generate)
    .refine(
      (text) => text.length >= 16,
      `is shorter than 16 characters. ${generate}`,
    )
    .optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info'),
});

/** The same of an app with OAuth, whose accounts let it in one by one. */
const oauthEnvironment = environment
  .omit({ HUBSPOT_ACCOUNT_ID: true, HUBSPOT_ACCESS_TOKEN: true })
  .extend({
    HUBSPOT_CLIENT_ID: secret('Copy the client id from the app in HubSpot.'),
    HUBSPOT_ACCESS_TOKEN: z
      .never(
        'belongs to a private app, and HUBSPOT_CLIENT_ID to one with OAuth, which has another client secret. Leave one of them out.',
      )
      .optional(),
  });

type PrivateApp = 'HUBSPOT_ACCOUNT_ID' | 'HUBSPOT_ACCESS_TOKEN';

/**
 * The service's settings, from the environment: of a private app, with its account and its token,
 * or of an app with OAuth, with its client id.
 */
export type Config = Readonly<
  Omit<z.infer<typeof environment>, PrivateApp> &
    Partial<Pick<z.infer<typeof environment>, PrivateApp>> & {
      HUBSPOT_CLIENT_ID?: string;
    }
>;

const isOAuth = (env: Record<string, string | undefined>): boolean =>
  (env['HUBSPOT_CLIENT_ID'] ?? '') !== '';

/** Every variable that the service reads from the environment; .env.example explains each. */
export const SETTING_NAMES: readonly string[] = [
  ...Object.keys(environment.shape),
  'HUBSPOT_CLIENT_ID',
];

const present = (env: Record<string, string | undefined>) =>
  Object.fromEntries(
    Object.entries(env).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  );

const read = <Shape extends z.core.$ZodLooseShape>(
  schema: z.ZodObject<Shape>,
  env: Record<string, string | undefined>,
  who: string,
): z.output<z.ZodObject<Shape>> => {
  const parsed = schema.safeParse(present(env));
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

/** A setting that is missing or wrong, with what to do. */
export interface SettingProblem {
  name: string;
  message: string;
}

/** The settings that can be read, and what is wrong with the others. Never throws. */
export const inspectConfig = (
  env: Record<string, string | undefined>,
): { config: Partial<Config>; problems: SettingProblem[] } => {
  const given = present(env);
  const schema = isOAuth(env) ? oauthEnvironment : environment;
  const problems =
    schema.safeParse(given).error?.issues.map(({ path, message }) => ({
      name: path.join('.'),
      message,
    })) ?? [];
  const readable = Object.entries(given).filter(
    ([name]) => !problems.some((problem) => problem.name === name),
  );
  const { data = {} } = environment
    .extend({ HUBSPOT_CLIENT_ID: z.string() })
    .partial()
    .safeParse(Object.fromEntries(readable));

  return { config: data, problems };
};

/**
 * Reads the settings; empty values count as left out.
 *
 * @throws Error naming everything that is missing or wrong, all at once
 */
export const loadConfig = (env: Record<string, string | undefined>): Config =>
  Object.freeze(
    isOAuth(env)
      ? read(oauthEnvironment, env, 'The service')
      : read(environment, env, 'The service'),
  );

/**
 * What seals tokens and opens them: the newest first. APP_SECRET opens what was sealed before there
 * was an ENCRYPTION_KEY.
 */
export const sealingSecrets = (
  config: Pick<
    Config,
    | 'APP_SECRET'
    | 'APP_SECRET_PREVIOUS'
    | 'ENCRYPTION_KEY'
    | 'ENCRYPTION_KEY_PREVIOUS'
  >,
): string[] => [
  ...new Set(
    [
      config.ENCRYPTION_KEY,
      config.ENCRYPTION_KEY_PREVIOUS,
      config.APP_SECRET,
      config.APP_SECRET_PREVIOUS,
    ].filter((secret) => secret !== undefined),
  ),
];

const ofBackup = environment
  .pick({
    DATABASE_URL: true,
    DATA_FOLDER: true,
    HUBSPOT_ACCOUNT_ID: true,
    APP_SECRET: true,
  })
  // An app with OAuth has many: the command names one.
  .partial({ HUBSPOT_ACCOUNT_ID: true });
const ofKeys = environment.pick({
  DATABASE_URL: true,
  DATA_FOLDER: true,
  APP_SECRET: true,
  APP_SECRET_PREVIOUS: true,
  ENCRYPTION_KEY: true,
  ENCRYPTION_KEY_PREVIOUS: true,
});
const ofRebuild = environment.pick({
  DATABASE_URL: true,
  DATA_FOLDER: true,
  HUBSPOT_ACCOUNT_ID: true,
  APP_SECRET: true,
  HUBSPOT_ACCESS_TOKEN: true,
  HUBSPOT_API_BASE_URL: true,
});

const ofInstallation = environment.pick({
  ACCOUNT_LANGUAGE: true,
  DATABASE_URL: true,
  HUBSPOT_ACCOUNT_ID: true,
  HUBSPOT_ACCESS_TOKEN: true,
  HUBSPOT_API_BASE_URL: true,
});

/** Those of the service's settings that `npm run objects` needs. Throws as `loadConfig` does. */
export const loadInstallConfig = (env: Record<string, string | undefined>) =>
  read(ofInstallation, env, 'npm run objects');

/** Those of the service's settings that a backup needs. Throws as `loadConfig` does. */
export const loadBackupConfig = (env: Record<string, string | undefined>) =>
  read(ofBackup, env, 'The backup');

/** Those of the service's settings that open and seal tokens. Throws as `loadConfig` does. */
export const loadKeysConfig = (env: Record<string, string | undefined>) =>
  read(ofKeys, env, 'npm run rotate-keys');

/** Those of the service's settings that a rebuild needs. Throws as `loadConfig` does. */
export const loadRebuildConfig = (env: Record<string, string | undefined>) =>
  read(ofRebuild, env, 'The rebuild');
