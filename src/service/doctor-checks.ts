import { sayNumber } from '@starters/texts/numbers';
import { joinList } from '@starters/texts';
import type { SettingProblem, Config } from '#src/config.ts';
import { type Check, fine, todo } from '#src/doctor/run-checks.ts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import {
  findMissingScopes,
  findObjectFaults,
  readOwnAccount,
} from '#src/hubspot/probe-account.ts';
import { listSegments } from '#src/hubspot/segment-directory.ts';
import {
  type Database,
  findMissingMigrations,
} from '#src/store/open-database.ts';
import { findLastOpening } from '#src/store/opening-store.ts';

/** What the doctor looks at. */
export interface DoctorDeps {
  node: { version: string; lowest: string };
  config: Partial<Config>;
  problems: readonly SettingProblem[];
  /** Null when there is none yet. */
  db: Database | null;
  /** Where HubSpot is to reach the service. */
  origin: string;
  now: () => Date;
  /** Asks an address as HubSpot does; rejects where nothing answers. */
  ask: (address: URL) => Promise<Response>;
}

const secrets = [
  'HUBSPOT_ACCESS_TOKEN',
  'HUBSPOT_CLIENT_SECRET',
  'APP_SECRET',
  'METRICS_TOKEN',
];
/** A signature is refused after five minutes: a clock that is off by one is on its way there. */
const skewMs = 60_000;

const isOlder = (version: string, lowest: string): boolean => {
  const [one = [], other = []] = [version, lowest].map((text) =>
    text.split('.').map(Number),
  );
  const at = other.findIndex((part, index) => part !== one[index]);

  return at !== -1 && (one[at] ?? 0) < (other[at] ?? 0);
};

const say = (problems: readonly SettingProblem[]): string =>
  problems.map(({ name, message }) => `${name}: ${message}`).join(' ');

/** What is right on this machine: Node, settings, database, and that the world reaches it. */
const listMachineChecks = ({
  node,
  problems,
  db,
  origin,
  ask,
}: DoctorDeps): Check[] => {
  const isSecret = ({ name }: SettingProblem) => secrets.includes(name);
  const settings = problems.filter((each) => !isSecret(each));
  const secretProblems = problems.filter(isSecret);

  return [
    {
      what: 'Node',
      run: () =>
        isOlder(node.version, node.lowest)
          ? todo(`This is ${node.version}; install ${node.lowest} or newer.`)
          : fine(node.version),
    },
    {
      what: 'Settings',
      run: () =>
        settings.length === 0
          ? fine('All are readable.')
          : todo(`${say(settings)} See .env.example.`),
    },
    {
      what: 'Secrets',
      run: () =>
        secretProblems.length === 0
          ? fine('None is missing or an example.')
          : todo(say(secretProblems)),
    },
    {
      what: 'Database',
      run: async () => {
        if (!db) {
          return todo(
            'There is none yet. Set DATABASE_URL, or, for a trial, start the service once without it.',
          );
        }
        const missing = await findMissingMigrations(db);

        return missing.length === 0
          ? fine('It answers, and its tables are up to date.')
          : todo(
              sayNumber(
                '{count, plural, one {One migration is missing. npm run serve makes it when it starts.} other {# migrations are missing. npm run serve makes them when it starts.}}',
                { count: missing.length },
                'en',
              ),
            );
      },
    },
    {
      what: 'Reachability',
      run: async () => {
        const { protocol, hostname } = new URL(origin);
        if (/\.(example|invalid|test)$/.test(hostname)) {
          return todo(
            `${origin} is an example. Set serviceOrigin in app.json, run npm run manifest, and upload again.`,
          );
        }
        if (protocol !== 'https:') {
          return todo(`${origin} is not https; HubSpot calls nothing else.`);
        }
        const answer = await ask(new URL('/healthz', origin)).catch(() => null);
        if (!answer) {
          return todo(
            `${origin} does not answer from here. Is the service running, does the name lead to it, and is the certificate valid?`,
          );
        }
        const said: unknown = await answer.json().catch(() => null);

        return JSON.stringify(said) === '{"ok":true}'
          ? fine(`${origin} answers.`)
          : todo(
              `${origin}/healthz answers ${answer.status}, and not as the service does. Another program or a proxy answers there.`,
            );
      },
    },
  ];
};

/** What is right in HubSpot: token, scopes, objects, segments, the card, the clock. */
const listAccountChecks = ({ config, db, now }: DoctorDeps): Check[] => {
  const accountId = config.HUBSPOT_ACCOUNT_ID ?? 0;
  let skew: number | null = null;
  const client = createHubSpotClient({
    accountId,
    accessToken: config.HUBSPOT_ACCESS_TOKEN ?? '',
    ...(config.HUBSPOT_API_BASE_URL === undefined
      ? {}
      : { baseUrl: config.HUBSPOT_API_BASE_URL }),
    noteAttempt: ({ at }) => {
      if (at) skew = now().getTime() - at.getTime();
    },
  });
  const inHubSpot = ['Settings', 'Secrets', 'Token'];

  return [
    {
      what: 'Token',
      needs: ['Settings', 'Secrets'],
      run: async () => {
        const own = await readOwnAccount(client);

        return own === accountId
          ? fine(`HubSpot accepts it for account ${own}.`)
          : todo(
              `It is of account ${own}, and HUBSPOT_ACCOUNT_ID is ${accountId}. Copy the token of the app that is installed in ${accountId}, or correct the id.`,
            );
      },
    },
    {
      what: 'Scopes',
      needs: inHubSpot,
      run: async () => {
        const missing = await findMissingScopes(client);

        return missing.length === 0
          ? fine(
              'Everything may be read. Whether it may write shows when something is sent: the settings page says so.',
            )
          : todo(
              `HubSpot does not grant ${joinList(missing, 'en')}. Upload the app with the scopes of app.json and install it again: an upload alone grants nothing.`,
            );
      },
    },
    {
      what: 'Objects',
      needs: inHubSpot,
      run: async () => {
        const { missing, wrongType } = await findObjectFaults(client);
        if (wrongType.length > 0) {
          return todo(
            `${wrongType.join('; ')}. Rename that property's label, archive it for good in HubSpot, then run npm run objects.`,
          );
        }

        return missing.length === 0
          ? fine('conversation_starter and starter_vote are complete.')
          : todo(`Missing: ${joinList(missing, 'en')}. Run npm run objects.`);
      },
    },
    {
      what: 'Segments',
      needs: inHubSpot,
      run: async () => {
        const { length } = await listSegments(client);

        return length === 0
          ? todo(
              'There is no segment of contacts. Make one in HubSpot: starters are written for segments.',
            )
          : fine(
              sayNumber(
                '{count, plural, one {# segment of contacts.} other {# segments of contacts.}}',
                { count: length },
                'en',
              ),
            );
      },
    },
    {
      what: 'Card',
      needs: ['Settings', 'Database'],
      run: async () => {
        const last = db && (await findLastOpening(db, accountId));

        return last
          ? fine(`It was last seen ${last.toISOString().slice(0, 16)}Z.`)
          : todo(
              'Nobody has seen it yet. Place it on the contact record (Customize record), then open a contact.',
            );
      },
    },
    {
      what: 'Clock',
      needs: ['Settings', 'Secrets'],
      run: () => {
        if (skew === null) {
          return todo('HubSpot did not answer, so nothing is known of it.');
        }
        const seconds = Math.round(Math.abs(skew) / 1000);

        return Math.abs(skew) < skewMs
          ? fine('It agrees with the clock of HubSpot.')
          : todo(
              `It is ${seconds} s ${skew > 0 ? 'ahead of' : 'behind'} HubSpot's. Set it by NTP: with five minutes every request is refused as unsigned.`,
            );
      },
    },
  ];
};

/** Everything that has to be right before a card is served, in the order in which it is set up. */
export const listChecks = (deps: DoctorDeps): Check[] => [
  ...listMachineChecks(deps),
  ...listAccountChecks(deps),
];
