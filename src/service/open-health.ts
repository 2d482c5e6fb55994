import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  fillText,
  type HealthOpened,
  type Language,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import { z } from 'zod';
import type { Account } from '#src/accounts/account.ts';
import { type Check, fine, runChecks, todo } from '#src/doctor/run-checks.ts';
import { explainError } from '#src/errors/explain-error.ts';
import { isLate } from '#src/outbox/is-late.ts';
import type { OutboxOverview } from '#src/outbox/intent-store.ts';
import type { ReadBackRepository } from '#src/rebuild/read-back.ts';
import type { Database } from '#src/store/open-database.ts';
import { findLastSent, readServerVersion } from '#src/store/sent-store.ts';
import { formatMoment } from '#src/texts/format-moment.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { checkDatabase, listAccountChecks } from './account-checks.ts';
import type { AccountOpener } from './open-accounts.ts';
import { readBuild } from './read-build.ts';

/** What looking at the app's health needs. */
export interface HealthDeps {
  db: Database;
  opener: Pick<AccountOpener, 'clientOf'>;
  outboxOverview: Pick<OutboxOverview, 'describe'>;
  readBacks: Pick<ReadBackRepository, 'find'>;
  now: () => Date;
}

/** Who looks. */
interface Reader {
  account: Account;
  language: Language;
}

const packageSchema = z.object({ version: z.string() });

const readVersion = async (): Promise<string> =>
  packageSchema.parse(
    JSON.parse(
      await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
    ),
  ).version;

/** What was sent, what waits for long, and what HubSpot refused. */
const listOutboxChecks = (
  { db, outboxOverview, now }: HealthDeps,
  { account: { accountId, timeZone }, language }: Reader,
): Check[] => {
  const words = textsIn(language).healthWords;
  const moment = (at: Date) => formatMoment(at, language, timeZone);

  return [
    {
      key: 'published',
      what: words.what.published,
      needs: ['database'],
      run: async () => {
        const late = (await outboxOverview.describe(accountId))
          .filter((backlog) => isLate(backlog, now()))
          .map(({ since }) => since)
          .sort((one, other) => one.getTime() - other.getTime())[0];
        if (late) {
          return todo(fillText(words.publishedLate, { since: moment(late) }));
        }
        const last = await findLastSent(db, accountId);

        return fine(
          last
            ? fillText(words.publishedOk, { at: moment(last) })
            : words.publishedNever,
        );
      },
    },
    {
      key: 'setAside',
      what: words.what.setAside,
      needs: ['database'],
      run: async () => {
        const refused = (await outboxOverview.describe(accountId)).filter(
          ({ setAside }) => setAside > 0,
        );
        const count = refused.reduce((sum, { setAside }) => sum + setAside, 0);
        const reasons = new Set(refused.map(({ because }) => because ?? '–'));

        return count === 0
          ? fine(words.setAsideNone)
          : todo(
              sayNumber(
                words.setAsideSome,
                { count, because: [...reasons].join(' · ') },
                language,
              ),
            );
      },
    },
  ];
};

/** Whether what HubSpot had at the installation was read; said while it is not. */
const listReadBackChecks = async (
  { readBacks }: HealthDeps,
  { account: { accountId }, language }: Reader,
): Promise<Check[]> => {
  const { isDone, fault } = await readBacks.find(accountId);
  if (isDone) return [];
  const words = textsIn(language).healthWords;

  return [
    {
      key: 'readBack',
      what: words.what.readBack,
      needs: ['database', 'token', 'objects'],
      run: () =>
        fault === null
          ? fine(words.readBackGoesOn)
          : todo(words.readBackOtherSecret),
    },
  ];
};

/** What an admin has to name when asking for help. */
const checkVersions = ({ db }: HealthDeps, { language }: Reader): Check => {
  const words = textsIn(language).healthWords;

  return {
    key: 'versions',
    what: words.what.versions,
    needs: ['database'],
    run: async () =>
      fine(
        fillText(words.versions, {
          app: await readVersion(),
          build: await readBuild(fileURLToPath(new URL('..', import.meta.url))),
          node: process.versions.node,
          postgres: await readServerVersion(db),
        }),
      ),
  };
};

/**
 * How the app is in an account, item by item, in the reader's language. It asks by the same checks
 * as the doctor; what must be right for this answer to arrive (reachability, secret, clock) is left
 * to the doctor. Rejects only where the account itself cannot be read.
 */
export const createHealth =
  (deps: HealthDeps) =>
  async (
    account: Account,
    { language }: { language: Language },
  ): Promise<HealthOpened> => {
    const { accountId, timeZone } = account;
    const { health, healthWords, refusals } = textsIn(language);
    const reader = { account, language };
    const lines = await runChecks(
      [
        checkDatabase(deps.db, language),
        ...listAccountChecks({
          accountId,
          language,
          timeZone,
          client: deps.opener.clientOf(accountId),
          db: deps.db,
          before: [],
          now: deps.now,
        }),
        ...(await listReadBackChecks(deps, reader)),
        ...listOutboxChecks(deps, reader),
        checkVersions(deps, reader),
      ],
      (error) => {
        const { reason, values = {} } = explainError(error).refusal;

        return fillText(refusals[reason], values);
      },
      (what) => fillText(healthWords.comesFirst, { what }),
    );

    const count = lines.filter(({ state }) => state === 'todo').length;

    return {
      ok: true,
      language,
      texts: health,
      lines,
      summary:
        count === 0 ? null : sayNumber(healthWords.toDo, { count }, language),
    };
  };
