import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { appSchema, manifestFiles } from './manifest.ts';
import { readFlags } from '#src/read-flags.ts';

/**
 * `npm run configure`: the app's addresses go into app.json and what follows from it, the account
 * and fresh secrets into `.env`, which is written once and never over.
 */
const flags = readFlags({
  command: 'npm run configure',
  about:
    'Writes the addresses of the app into app.json and the files for HubSpot, and a .env with the account and new secrets. An .env that exists is left as it is.',
  flags: {
    origin: {
      type: 'string',
      value: 'URL',
      says: 'the https origin at which HubSpot will reach the service, such as https://starters.acme.com',
    },
    account: {
      type: 'string',
      value: 'ID',
      says: 'the HubSpot account: the number in the address of its pages',
    },
    'support-email': {
      type: 'string',
      value: 'ADDRESS',
      says: 'the address your people write to when the app fails; HubSpot shows it',
    },
    'support-url': {
      type: 'string',
      value: 'URL',
      says: 'the page where they find help; HubSpot shows it',
    },
  },
});

const secret = () => randomBytes(36).toString('base64');

const readText = (file: string) =>
  readFile(path.join(process.cwd(), file), 'utf8');

const writeApp = async (): Promise<void> => {
  const { origin, 'support-email': email, 'support-url': url } = flags;
  const app: unknown = JSON.parse(await readText('app.json'));
  const known = appSchema.parse(app);
  const parsed = appSchema.safeParse({
    ...known,
    ...(origin === undefined ? {} : { serviceOrigin: origin }),
    support: {
      supportEmail: email ?? known.support.supportEmail,
      documentationUrl: url ?? known.support.documentationUrl,
      supportUrl: url ?? known.support.supportUrl,
    },
  });
  if (!parsed.success) {
    throw new Error(
      parsed.error.issues
        .map(({ path: at, message }) => `${at.join('.')}: ${message}`)
        .join('\n'),
    );
  }
  await writeFile('app.json', `${JSON.stringify(parsed.data, null, 2)}\n`);
  for (const { path: file, text } of manifestFiles(parsed.data)) {
    await writeFile(file, text);
  }
  process.stdout.write(
    `app.json: HubSpot will reach the service at ${parsed.data.serviceOrigin}.\n`,
  );
};

const writeEnvironment = async (account: string | undefined): Promise<void> => {
  if (existsSync('.env')) {
    process.stdout.write('.env is there already and was left as it is.\n');

    return;
  }
  if (account !== undefined && !/^\d+$/.test(account)) {
    throw new Error(
      `${account} is no account: it is the number in the address of its pages.`,
    );
  }
  const example = await readText('.env.example');
  const filled = example
    .replace(/^APP_SECRET=.*$/m, `APP_SECRET=${secret()}`)
    .replace(
      /^HUBSPOT_ACCOUNT_ID=.*$/m,
      (line) => `HUBSPOT_ACCOUNT_ID=${account ?? line.split('=')[1]}`,
    );
  await writeFile('.env', filled, { mode: 0o600, flag: 'wx' });
  process.stdout.write(
    '.env was written, with a new APP_SECRET: keep a copy of it, away from backups of the database.\n',
  );
};

try {
  await writeApp();
  await writeEnvironment(flags.account);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
