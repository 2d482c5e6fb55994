import type {
  ManyStepped,
  ManyStepsRequest,
  StarterStatus,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { Account } from '#src/accounts/account.ts';
import type { OutboxOverview } from '#src/outbox/intent-store.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { recordOf } from '#src/starters/catalog.ts';
import { addEnd, countEnds } from '#src/starters/last-day.ts';
import { formatDay } from '#src/texts/format-day.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { within } from '#src/waiting.ts';
import type { QueuedStep, StepQueue } from '#src/starters/step-queue.ts';
import { renewedUntil } from './valid-from.ts';
import type { Writer } from './writer.ts';

/** What a step of many starters needs. */
export interface StepManyDeps {
  catalogs: Pick<CatalogKeeper, 'get' | 'include'>;
  stepQueue: StepQueue;
  outboxOverview: Pick<OutboxOverview, 'describe'>;
  /** Has the steps of the outbox sent now; what HubSpot does not take stays in it. */
  sendSteps: (accountId: number) => Promise<unknown>;
  now: () => Date;
}

/** How long whoever clicked waits for HubSpot; what takes longer is sent all the same. */
const patienceMs = 6_000;

const takes: Record<ManyStepsRequest['step'], readonly StarterStatus[]> = {
  renew: ['published'],
  retire: ['published', 'draft'],
};

/** The steps to be taken; ends are spread over the last days of the term. */
const listSteps = (
  account: Account,
  starters: Parameters<typeof countEnds>[0],
  chosen: {
    id: string;
    startsOn: string | null;
    validUntil: string | null;
  }[],
  {
    step,
    userId,
    now,
  }: { step: QueuedStep['step']; userId: number; now: Date },
): QueuedStep[] => {
  const ends = countEnds(starters);

  return chosen.map((starter) => {
    const validUntil =
      step === 'renew' ? renewedUntil(starter, account, now, ends) : '';
    if (validUntil !== '') addEnd(ends, validUntil);

    return {
      step,
      starterId: starter.id,
      validUntil,
      userId,
      at: now.getTime(),
    };
  });
};

/**
 * Renews or retires many starters with one click, as they stand. The steps are kept before HubSpot
 * is asked, and written a hundred at a time: what HubSpot does not take at once follows by itself.
 */
export const stepMany = async (
  deps: StepManyDeps,
  account: Account,
  { userId, language }: Writer,
  { step, starterIds }: ManyStepsRequest,
): Promise<ManyStepped | Refused> => {
  const { accountId } = account;
  const { catalog } = await deps.catalogs.get(accountId);
  const asked = new Set(starterIds);
  const chosen = catalog.starters
    .filter(({ id }) => asked.has(id))
    .map((starter) => recordOf(catalog, starter))
    .filter(({ status }) => takes[step].includes(status));
  if (chosen.length === 0) return refused('starter_gone');
  const steps = listSteps(account, catalog.starters, chosen, {
    step,
    userId,
    now: deps.now(),
  });
  await deps.stepQueue.add(accountId, steps);
  const sending = deps
    .sendSteps(accountId)
    .then(() =>
      deps.catalogs.include(
        accountId,
        chosen.map(({ id }) => id),
      ),
    )
    .catch(() => {
      // It is kept: the jobs send it, and the catalog has it with its next reading.
    });
  await within(sending, patienceMs, () => {});

  const waiting =
    (await deps.outboxOverview.describe(accountId)).find(
      ({ kind }) => kind === 'step',
    )?.waiting ?? 0;
  const { saved } = textsIn(language);
  const days = steps.map(({ validUntil }) => validUntil).sort();
  const count = steps.length;
  const done =
    step === 'retire'
      ? sayNumber(saved.retiredMany, { count }, language)
      : sayNumber(
          saved.renewedMany,
          {
            count,
            first: formatDay(days[0] ?? '', language),
            last: formatDay(days.at(-1) ?? '', language),
          },
          language,
        );

  return {
    ok: true,
    count,
    message:
      waiting > 0
        ? `${done} ${sayNumber(saved.manyWait, { count: waiting }, language)}`
        : done,
  };
};
