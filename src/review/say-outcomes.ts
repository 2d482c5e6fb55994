import {
  DAY_MS,
  fillText,
  joinList,
  type Language,
  OUTCOME_RUNGS,
  type OutcomeCount,
  type OutcomeSummary,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { Account } from '#src/accounts/account.ts';
import type { ListLots } from '#src/outcomes/outcome-repository.ts';
import { conversationsIn } from '#src/starters/conversation.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { fillSentence } from '#src/texts/fill-sentence.ts';
import { formatDay } from '#src/texts/format-day.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { compareStarter } from './compare-starter.ts';
import {
  readLadder,
  readLonger,
  readSeen,
  type WholeLadder,
} from './read-ladders.ts';
import {
  HEADLINE_DAYS,
  LADDER_DAYS,
  type OutcomeFigureDeps,
  type OutcomeFigures,
  readOutcomeFigures,
} from './read-outcome-figures.ts';

/** Shares of credit are said with one decimal. */
const inWords = (value: number, language: Language): string =>
  value.toLocaleString(language, { maximumFractionDigits: 1 });

/** The rungs of a ladder in words; without counts where they rest on too few people. */
export const sayLadder = (
  { ladder, isHidden, seen, isTakenHidden }: WholeLadder,
  language: Language,
): OutcomeCount[] =>
  OUTCOME_RUNGS.map((rung): OutcomeCount => {
    if (rung === 'shown') {
      return {
        rung,
        count: seen && inWords(seen.shown, language),
        early: null,
      };
    }
    if (rung === 'taken') {
      const count = isTakenHidden ? null : inWords(seen?.taken ?? 0, language);

      return { rung, count, early: null };
    }
    if (isHidden) return { rung, count: null, early: null };
    const count = inWords(ladder?.[rung] ?? 0, language);
    const early = rung === 'used' ? 0 : Math.round(ladder?.early[rung] ?? 0);

    return {
      rung,
      count,
      early:
        early === 0
          ? null
          : fillSentence(
              textsIn(language).outcomeWords.early,
              { count: early },
              language,
            ),
    };
  });

/** The longest period of which it may be said: that of the headline, else that of the ladder. */
const headlineOf = (
  figures: OutcomeFigures,
  starterId: string | null,
  language: Language,
) => {
  const { outcomeWords: words } = textsIn(language);
  const longer = readLonger(figures, starterId);
  const isLonger = !longer.isHidden;
  const { ladder, isHidden } = isLonger
    ? longer
    : readLadder(figures, starterId);
  if (!ladder || isHidden) {
    const isFew = !ladder || ladder.people.size < figures.fewest;
    const values = { days: HEADLINE_DAYS };

    return fillText(isFew ? words.fewHeadline : words.hiddenHeadline, values);
  }
  const days = isLonger ? HEADLINE_DAYS : LADDER_DAYS;
  const uses = inWords(ladder.used, language);
  const first = Math.round(ladder.firstWon * 10) / 10;

  return first === 0
    ? fillText(words.noHeadline, { uses, days })
    : fillSentence(words.headline, { count: first, uses, days }, language);
};

/** What is missing of the figures, and why. */
const sayNotes = (
  { state, hasDeals, uses }: OutcomeFigures,
  { timeZone }: Account,
  language: Language,
): string[] => {
  const { outcomeWords: words } = textsIn(language);
  const stale =
    state && state.because !== null
      ? [
          fillText(words.stale, {
            date: formatDay(state.at, language, timeZone),
            because:
              state.scopes.length > 0
                ? fillText(words.lacks, {
                    scopes: joinList(state.scopes, language),
                  })
                : state.because,
          }),
        ]
      : [];

  return [...stale, ...(uses.length > 0 && !hasDeals ? [words.noDeals] : [])];
};

/**
 * What followed, as marketing reads it.
 *
 * @param starterId of one starter; null for all
 */
export const sayOutcomes = (
  figures: OutcomeFigures,
  account: Account,
  language: Language,
  starterId: string | null,
): OutcomeSummary => {
  const texts = textsIn(language);
  const last = readLadder(figures, starterId);
  const { meetingDays, dealDays, wonDays } = account.settings;

  return {
    texts: texts.outcomes,
    headline: headlineOf(figures, starterId, language),
    definition: sayNumber(
      texts.outcomeWords.definition,
      { meetingDays, dealDays, wonDays },
      language,
    ),
    ladder: sayLadder({ ...last, ...readSeen(figures, starterId) }, language),
    comparison: null,
    holdOut: [],
    notes: sayNotes(figures, account, language),
  };
};

/** The first deals that followed, as one sentence; null where outcomes are not read. */
export const sayHeadline = async (
  deps: OutcomeFigureDeps,
  account: Account,
  catalog: Pick<Catalog, 'starters'>,
  language: Language,
): Promise<string | null> => {
  const figures = await readOutcomeFigures(deps, account, catalog);

  return figures && headlineOf(figures, null, language);
};

/** What reading the outcomes of one starter needs. */
export interface StarterOutcomeDeps extends OutcomeFigureDeps {
  listLots: ListLots;
}

/** What followed the uses of one starter; null where outcomes are not read. */
export const sayStarterOutcomes = async (
  deps: StarterOutcomeDeps,
  account: Account,
  catalog: Pick<Catalog, 'starters'>,
  language: Language,
  starterId: string,
): Promise<OutcomeSummary | null> => {
  const figures = await readOutcomeFigures(deps, account, catalog);
  if (!figures) return null;
  const now = deps.now();
  const since = new Date(now.getTime() - LADDER_DAYS * DAY_MS);
  const starter = catalog.starters.find(({ id }) => id === starterId);
  const conversation = starter
    ? conversationsIn(catalog.starters)(starter)
    : starterId;
  const lots = await deps.listLots(
    account.accountId,
    conversation,
    todayIn(account.timeZone, since),
  );
  const about = { account, language, conversation, now };

  return {
    ...sayOutcomes(figures, account, language, starterId),
    comparison: compareStarter(lots, figures, catalog, about),
  };
};
