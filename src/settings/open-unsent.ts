import {
  fillText,
  joinList,
  type Language,
  type UnsentLine,
  type UnsentOpened,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { Account } from '#src/accounts/account.ts';
import type { RequestReader } from '#src/requests/request-reader.ts';
import { isLate } from '#src/outbox/is-late.ts';
import type { Backlog, OutboxOverview } from '#src/outbox/intent-store.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { capital } from '#src/texts/capital.ts';
import { nameUnsent } from '#src/texts/name-unsent.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { VoteReader } from '#src/votes/vote-reader.ts';
import type { Admin } from './settings-deps.ts';

/** What reading the outbox for an admin needs; HubSpot is not asked, it may be what is wrong. */
export interface UnsentDeps {
  outboxOverview: Pick<OutboxOverview, 'describe' | 'retryNow'>;
  catalogs: Pick<CatalogKeeper, 'peek'>;
  votes: Pick<VoteReader, 'listByKeys'>;
  requests: Pick<RequestReader, 'listByKeys'>;
  /** How many vote records in HubSpot belong to no vote. */
  unknown: { count: (accountId: number) => Promise<number> };
  now: () => Date;
}

/** Titles of starters, or briefs of requests, that say which records HubSpot refused. */
const nameExamples = async (
  deps: UnsentDeps,
  accountId: number,
  { kind, examples }: Backlog,
): Promise<string[]> => {
  if (kind === 'request') {
    return (await deps.requests.listByKeys(accountId, examples)).map(
      ({ brief }) => brief,
    );
  }
  const isOfVote = kind === 'vote' || kind === 'answer';
  const ids = isOfVote
    ? (await deps.votes.listByKeys(accountId, examples)).map(
        ({ starterId }) => starterId,
      )
    : examples;
  const starters = deps.catalogs.peek(accountId)?.starters ?? [];

  return starters
    .filter(({ id }) => ids.includes(id))
    .map(({ title }) => title);
};

const advise = (
  { pause, setAside, isLate }: Backlog & { isLate: boolean },
  names: string[],
  language: Language,
): string => {
  const { advice, quoted } = textsIn(language).unsent;
  if (pause?.of === 'budget') {
    const [left = '0', daily = '0'] = pause.because.split('/');
    const inWords = (count: string) => Number(count).toLocaleString(language);

    return fillText(advice.budget, {
      left: inWords(left),
      daily: inWords(daily),
    });
  }
  if (pause && pause.of !== 'record') return advice[pause.of];
  if (setAside === 0) return isLate ? advice.late : advice.onTheWay;
  if (names.length === 0) {
    return sayNumber(advice.record, { count: setAside }, language);
  }

  return sayNumber(
    advice.recordNamed,
    {
      count: setAside,
      names: joinList(
        names.map((title) => fillText(quoted, { title })),
        language,
      ),
    },
    language,
  );
};

const toLine = async (
  deps: UnsentDeps,
  accountId: number,
  backlog: Backlog,
  language: Language,
): Promise<UnsentLine> => {
  const { kind, waiting, since, because, pause } = backlog;
  const names =
    pause === null && backlog.setAside > 0
      ? await nameExamples(deps, accountId, backlog)
      : [];

  return {
    kind,
    what: capital(nameUnsent(kind, waiting, language)),
    since: since.toISOString(),
    // Of our own waiting HubSpot said nothing.
    said: pause?.of === 'budget' ? null : (pause?.because ?? because),
    advice: advise(
      { ...backlog, isLate: isLate(backlog, deps.now()) },
      names,
      language,
    ),
    nextTry:
      pause && pause.until > deps.now() ? pause.until.toISOString() : null,
  };
};

/** What is not in HubSpot yet, in the admin's language: how many, since when, why, what to do. */
export const openUnsent = async (
  deps: UnsentDeps,
  { accountId }: Account,
  { language }: Admin,
  message: string | null = null,
): Promise<UnsentOpened> => {
  const backlogs = await deps.outboxOverview.describe(accountId);
  const unknown = await deps.unknown.count(accountId);

  return {
    ok: true,
    language,
    texts: textsIn(language).unsent.texts,
    unknown:
      unknown === 0
        ? null
        : sayNumber(
            textsIn(language).unsent.unknown,
            { count: unknown },
            language,
          ),
    lines: await Promise.all(
      backlogs.map((backlog) => toLine(deps, accountId, backlog, language)),
    ),
    message,
  };
};

/** Makes everything due that is not in HubSpot yet; the caller has it sent. */
export const retryUnsent = async (
  deps: UnsentDeps,
  account: Account,
  admin: Admin,
): Promise<UnsentOpened> => {
  await deps.outboxOverview.retryNow(account.accountId, deps.now());

  return openUnsent(
    deps,
    account,
    admin,
    textsIn(admin.language).unsent.retried,
  );
};
