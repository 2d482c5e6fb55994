import { fillText, installPage } from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { Config, SettingProblem } from '#src/config.ts';
import { type Check, fine, todo } from '#src/doctor/run-checks.ts';
import {
  type Database,
  findMissingMigrations,
} from '#src/store/open-database.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { listAccountChecks } from './account-checks.ts';
import {
  chooseAccounts,
  type CommandAccounts,
  openCommandAccounts,
} from './command-accounts.ts';

/** What the checks of accounts of an app with OAuth look at. */
export interface OAuthCheckDeps {
  config: Partial<Config>;
  problems: readonly SettingProblem[];
  /** Null when there is none yet. */
  db: Database | null;
  /** Where HubSpot is to reach the service. */
  origin: string;
  now: () => Date;
  /** The account that is looked at; all that let the app in unless told otherwise. */
  account?: string | undefined;
}

const language = 'en';
const words = textsIn(language).healthWords;
/** What comes before an account is looked at. */
const before = ['settings', 'secrets', 'database', 'accounts'];

const checkAccounts = (
  { origin }: OAuthCheckDeps,
  chosen: readonly number[],
  connected: readonly number[],
): Check => ({
  key: 'accounts',
  what: words.what.accounts,
  needs: before.filter((each) => each !== 'accounts'),
  run: () => {
    const address = origin + installPage.path;
    const other = chosen.find((each) => !connected.includes(each));
    if (other !== undefined) {
      return todo(
        fillText(words.accountsOther, { account: String(other), address }),
      );
    }

    return connected.length === 0
      ? todo(fillText(words.accountsNone, { address }))
      : fine(
          sayNumber(words.accountsSome, { count: connected.length }, language),
        );
  },
});

/** The database with the settings that open accounts; null where either is not right. */
const openAccounts = async (
  { config, problems, db }: OAuthCheckDeps,
  noteAttempt: Parameters<typeof openCommandAccounts>[2],
): Promise<{ db: Database; accounts: CommandAccounts } | null> => {
  const { APP_SECRET, HUBSPOT_CLIENT_SECRET } = config;
  if (!db || problems.length > 0 || !APP_SECRET || !HUBSPOT_CLIENT_SECRET) {
    return null;
  }
  const isUpToDate = await findMissingMigrations(db).then(
    ({ length }) => length === 0,
    () => false,
  );

  return isUpToDate
    ? {
        db,
        accounts: openCommandAccounts(
          db,
          { ...config, APP_SECRET, HUBSPOT_CLIENT_SECRET },
          noteAttempt,
        ),
      }
    : null;
};

/** The checks of one account, under names of its own; what all accounts share keeps its name. */
const checksOf = async (
  deps: Pick<OAuthCheckDeps, 'now'> & { db: Database },
  { opener }: CommandAccounts,
  accountId: number,
): Promise<Check[]> => {
  const checks = await opener.open(accountId).then(
    ({ account, client }) =>
      listAccountChecks({
        ...deps,
        accountId,
        language,
        timeZone: account.timeZone,
        client,
        before,
      }),
    (error: unknown): Check[] => [
      {
        key: 'token',
        what: words.what.token,
        needs: before,
        run: () => Promise.reject(error as Error),
      },
    ],
  );

  return checks.map(({ key, what, needs = [], run }) => ({
    key: `${accountId} ${key}`,
    what: `${accountId} ${what}`,
    needs: needs.map((each) =>
      before.includes(each) ? each : `${accountId} ${each}`,
    ),
    run,
  }));
};

/**
 * The accounts of an app with OAuth, each with the checks that an account has. `readSkew` tells by
 * how many ms the clock is ahead of HubSpot's; null where no account is looked at.
 */
export const listOAuthAccountChecks = async (
  deps: OAuthCheckDeps,
): Promise<{ checks: Check[]; readSkew: (() => number | null) | null }> => {
  let skew: number | null = null;
  const opened = await openAccounts(deps, ({ at }) => {
    if (at) skew = deps.now().getTime() - at.getTime();
  });
  if (!opened) return { checks: [checkAccounts(deps, [], [])], readSkew: null };
  const { db, accounts } = opened;
  const { chosen, connected } = await chooseAccounts(accounts, deps.account);
  const ready = chosen.filter((each) => connected.includes(each));
  const checks = [checkAccounts(deps, chosen, connected)];
  for (const accountId of ready) {
    const { now } = deps;
    checks.push(...(await checksOf({ db, now }, accounts, accountId)));
  }

  return { checks, readSkew: ready.length === 0 ? null : () => skew };
};
