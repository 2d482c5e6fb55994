import {
  DAY_MS,
  type Language,
  type OutcomeComparison,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { Account } from '#src/accounts/account.ts';
import { holdOutOf } from '#src/accounts/settings.ts';
import {
  COMPARED_RUNGS,
  compareHoldOut,
  type ComparedRung,
  daysOf,
  type HoldOutEffect,
} from '#src/outcomes/hold-out-effect.ts';
import { weeksToTell } from '#src/outcomes/lot-effect.ts';
import type {
  Compared,
  ReadCompared,
} from '#src/outcomes/outcome-repository.ts';
import { textsIn } from '#src/texts/texts-in.ts';

/** What comparing needs. */
export interface HoldOutDeps {
  readCompared: ReadCompared;
  now: () => Date;
}

/** Fewer clients than this on one side say nothing, whatever the interval. */
const fewestClients = 10;
const weekMs = 7 * DAY_MS;
/** What it is worth waiting for: first deals are rare. */
const worthFinding: Record<ComparedRung, number> = { met: 0.1, firstWon: 0.05 };

const points = (share: number, language: Language): string =>
  (Math.round(share * 1_000) / 10 || 0).toLocaleString(language, {
    signDisplay: 'exceptZero',
  });

/**
 * In how many weeks after it began a difference would show, at the rate at which clients were taken
 * in. Null in the first week, and while too few clients or people stand behind the share of clients
 * who got there.
 */
const weeksInAll = (
  { clients, people }: Compared,
  { served, leftAlone }: HoldOutEffect,
  {
    rung,
    days,
    fewest,
    now,
  }: { rung: ComparedRung; days: number; fewest: number; now: Date },
): number | null => {
  const [first] = clients;
  const counted = served.size + leftAlone.size;
  if (!first || counted < fewestClients) return null;
  if (Math.min(people.served, people.leftAlone) < fewest) return null;
  const weeks = (now.getTime() - first.enteredAt.getTime()) / weekMs;
  if (weeks < 1) return null;
  const alone = clients.filter(({ isLeftAlone }) => isLeftAlone).length;
  const needed = weeksToTell(
    { own: (clients.length - alone) / weeks, others: alone / weeks },
    (served.rate * served.size + leftAlone.rate * leftAlone.size) / counted,
    worthFinding[rung],
  );

  return needed === null ? null : needed + Math.ceil(days / 7);
};

const sayRung = (
  compared: Compared,
  rung: ComparedRung,
  {
    account: { settings },
    fewest,
    language,
    now,
  }: { account: Account; fewest: number; language: Language; now: Date },
): OutcomeComparison => {
  const words = textsIn(language).outcomeWords.holdOut[rung];
  const { tooFewPeople } = textsIn(language).outcomeWords.holdOut;
  const found = compareHoldOut(compared, settings, rung);
  const { served, leftAlone, effect } = found;
  const days = daysOf(settings, rung);
  if (
    effect &&
    served.size >= fewestClients &&
    leftAlone.size >= fewestClients
  ) {
    const { people } = compared;
    if (Math.min(people.served, people.leftAlone) < fewest) {
      return { kind: 'tooEarly', sentence: tooFewPeople };
    }
    const isChance = effect.low <= 0 && effect.high >= 0;

    return {
      kind: 'compared',
      sentence: sayNumber(
        isChance ? words.noDifference : words.compared,
        {
          days,
          own: served.size,
          others: leftAlone.size,
          ownShare: Math.round(served.rate * 100),
          othersShare: Math.round(leftAlone.rate * 100),
          difference: points(effect.difference, language),
          low: points(effect.low, language),
          high: points(effect.high, language),
        },
        language,
      ),
    };
  }
  const weeks = weeksInAll(compared, found, { rung, days, fewest, now });
  const values = { own: served.size, others: leftAlone.size, days };

  return {
    kind: 'tooEarly',
    sentence:
      weeks === null
        ? sayNumber(words.tooEarlyUnknown, values, language)
        : sayNumber(words.tooEarly, { ...values, weeks }, language),
  };
};

/** Clients with starters beside those who are left alone; none where no comparison runs. */
export const sayHoldOut = async (
  { readCompared, now }: HoldOutDeps,
  account: Account,
  fewest: number,
  language: Language,
): Promise<OutcomeComparison[]> => {
  if (holdOutOf(account.settings) === 0) return [];
  const compared = await readCompared(account.accountId);
  const about = { account, fewest, language, now: now() };

  return COMPARED_RUNGS.map((rung) => sayRung(compared, rung, about));
};
