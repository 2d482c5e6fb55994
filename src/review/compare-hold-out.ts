import {
  DAY_MS,
  type Language,
  MINUTE_MS,
  type OutcomeComparison,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { Account } from '#src/accounts/account.ts';
import { holdOutOf } from '#src/accounts/settings.ts';
import {
  COMPARED_RUNGS,
  compareRungs,
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
const keptMs = 10 * MINUTE_MS;
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
  { compared, found }: { compared: Compared; found: HoldOutEffect },
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

interface Effects {
  compared: Compared;
  effects: Record<ComparedRung, HoldOutEffect>;
}

type Kept = WeakMap<Account, { at: number; found: Promise<Effects> }>;

const keptBy = new WeakMap<ReadCompared, Kept>();

/**
 * Compares all clients of an account, which takes the longer the more there are: kept for some
 * minutes, since what is read of them comes once a day at most. A change of the settings makes another
 * account of it.
 */
const readEffects = (
  { readCompared, now }: HoldOutDeps,
  account: Account,
): Promise<Effects> => {
  const kept: Kept = keptBy.get(readCompared) ?? new WeakMap();
  keptBy.set(readCompared, kept);
  const at = now().getTime();
  const known = kept.get(account);
  // A clock that was set back makes it old as well.
  if (known && Math.abs(at - known.at) < keptMs) return known.found;
  const found = readCompared(account.accountId).then((compared) => ({
    compared,
    effects: compareRungs(compared, account.settings),
  }));
  kept.set(account, { at, found });
  // What failed is read again.
  found.catch(() => kept.delete(account));

  return found;
};

/** Clients with starters beside those who are left alone; none where no comparison runs. */
export const sayHoldOut = async (
  deps: HoldOutDeps,
  account: Account,
  fewest: number,
  language: Language,
): Promise<OutcomeComparison[]> => {
  if (holdOutOf(account.settings) === 0) return [];
  const { compared, effects } = await readEffects(deps, account);
  const about = { account, fewest, language, now: deps.now() };

  return COMPARED_RUNGS.map((rung) =>
    sayRung({ compared, found: effects[rung] }, rung, about),
  );
};
