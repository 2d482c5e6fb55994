import { fillText } from '@starters/contracts';
import type { SettingProblem } from '#src/config.ts';
import { type Check, fine, todo } from '#src/doctor/run-checks.ts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { checkDatabase, listAccountChecks } from './account-checks.ts';
import { listOAuthAccountChecks, type OAuthCheckDeps } from './oauth-checks.ts';

/** What the doctor looks at. */
export interface DoctorDeps extends OAuthCheckDeps {
  node: { version: string; lowest: string };
  /** Asks an address as HubSpot does; rejects where nothing answers. */
  ask: (address: URL) => Promise<Response>;
}

/** The doctor speaks to whoever runs the service, as its settings do. */
const language = 'en';
const words = textsIn(language).healthWords;

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

const checkReachability = ({
  origin,
  ask,
}: Pick<DoctorDeps, 'origin' | 'ask'>): Check => ({
  key: 'reachability',
  what: words.what.reachability,
  run: async () => {
    const { protocol, hostname } = new URL(origin);
    if (/\.(example|invalid|test)$/.test(hostname)) {
      return todo(fillText(words.reachExample, { origin }));
    }
    if (protocol !== 'https:') {
      return todo(fillText(words.reachNotHttps, { origin }));
    }
    const answer = await ask(new URL('/healthz', origin)).catch(() => null);
    if (!answer) return todo(fillText(words.reachSilent, { origin }));
    const said: unknown = await answer.json().catch(() => null);

    return JSON.stringify(said) === '{"ok":true}'
      ? fine(fillText(words.reachOk, { origin }))
      : todo(fillText(words.reachOther, { origin, status: answer.status }));
  },
});

/** What is right on this machine: Node, settings, database, and that the world reaches it. */
const listMachineChecks = ({
  node,
  problems,
  db,
  ...deps
}: DoctorDeps): Check[] => {
  const isSecret = ({ name }: SettingProblem) => secrets.includes(name);
  const settings = problems.filter((each) => !isSecret(each));
  const secretProblems = problems.filter(isSecret);

  return [
    {
      key: 'node',
      what: words.what.node,
      run: () =>
        isOlder(node.version, node.lowest)
          ? todo(fillText(words.nodeOld, node))
          : fine(node.version),
    },
    {
      key: 'settings',
      what: words.what.settings,
      run: () =>
        settings.length === 0
          ? fine(words.settingsOk)
          : todo(fillText(words.settingsWrong, { problems: say(settings) })),
    },
    {
      key: 'secrets',
      what: words.what.secrets,
      run: () =>
        secretProblems.length === 0
          ? fine(words.secretsOk)
          : todo(say(secretProblems)),
    },
    checkDatabase(db, language),
    checkReachability(deps),
  ];
};

const checkClock = (readSkew: () => number | null): Check => ({
  key: 'clock',
  what: words.what.clock,
  needs: ['settings', 'secrets'],
  run: () => {
    const skew = readSkew();
    if (skew === null) return todo(words.clockUnknown);
    const seconds = Math.round(Math.abs(skew) / 1000);
    if (Math.abs(skew) < skewMs) return fine(words.clockOk);

    return todo(
      fillText(skew > 0 ? words.clockAhead : words.clockBehind, { seconds }),
    );
  },
});

const listPrivateChecks = (deps: DoctorDeps): Check[] => {
  const { config, db, now } = deps;
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

  return [
    ...listMachineChecks(deps),
    ...listAccountChecks({
      accountId,
      language,
      timeZone: 'UTC',
      client,
      db,
      before: ['settings', 'secrets'],
      now,
    }),
    checkClock(() => skew),
  ];
};

/** Of an app with OAuth: this machine, then each account that let the app in. */
const listOAuthChecks = async (deps: DoctorDeps): Promise<Check[]> => {
  const { checks, readSkew } = await listOAuthAccountChecks(deps);

  return [
    ...listMachineChecks(deps),
    ...checks,
    ...(readSkew ? [checkClock(readSkew)] : []),
  ];
};

/** Everything that has to be right before a card is served, in the order in which it is set up. */
export const listChecks = async (deps: DoctorDeps): Promise<Check[]> =>
  deps.config.HUBSPOT_CLIENT_ID === undefined
    ? listPrivateChecks(deps)
    : listOAuthChecks(deps);
