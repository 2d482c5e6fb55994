import {
  DAY_MS,
  fillText,
  type Language,
  type OutcomeComparison,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { Account } from '#src/accounts/account.ts';
import {
  compareLots,
  type Lot,
  weeksToTell,
} from '#src/outcomes/lot-effect.ts';
import type { DrawnLot } from '#src/outcomes/outcome-repository.ts';
import { conversationsIn } from '#src/starters/conversation.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { LADDER_DAYS, type OutcomeFigures } from './read-outcome-figures.ts';

/** Fewer draws than this on one side say nothing, whatever the interval. */
const fewestLots = 10;
const weekDays = 7;

/** Tells whether a meeting or reply followed a use with a client, from the day of the random draw on. */
const createIsFollowed = (
  { uses, events }: OutcomeFigures,
  meetingDays: number,
): ((lot: DrawnLot) => boolean) => {
  const usesWith = Map.groupBy(uses, ({ contactId }) => contactId);
  /** By use, in ms since 1970. */
  const firstMet = new Map<string, number>();
  for (const { rung, at, shares } of events) {
    if (rung !== 'met') continue;
    for (const key of shares.keys()) {
      firstMet.set(key, Math.min(firstMet.get(key) ?? Infinity, at.getTime()));
    }
  }

  return ({ contactId, day }) => {
    // A day of the calendar begins at most 14 hours before it does in UTC.
    const from = Date.parse(`${day}T00:00:00Z`) - DAY_MS / 2;
    const until = from + (meetingDays + 2) * DAY_MS;

    return (usesWith.get(contactId) ?? []).some(
      ({ key, usedAt }) =>
        usedAt.getTime() >= from && (firstMet.get(key) ?? Infinity) <= until,
    );
  };
};

/** The draws that were shown and whose window is over; the others say nothing yet. */
const listReached = (
  lots: DrawnLot[],
  figures: OutcomeFigures,
  { starters }: Pick<Catalog, 'starters'>,
  { settings }: Pick<Account, 'settings'>,
  now: Date,
): (Lot & Pick<DrawnLot, 'userId'>)[] => {
  const conversationOf = conversationsIn(starters);
  const known = new Map(
    starters.map((starter) => [starter.id, conversationOf(starter)]),
  );
  const { meetingDays } = settings;
  const isFollowed = createIsFollowed(figures, meetingDays);

  return lots
    .filter(
      ({ shown, conversation, day }) =>
        shown.some((id) => (known.get(id) ?? id) === conversation) &&
        Date.parse(`${day}T00:00:00Z`) + (meetingDays + 2) * DAY_MS <=
          now.getTime(),
    )
    .map((lot) => ({
      userId: lot.userId,
      conversation: lot.conversation,
      among: lot.among,
      isFollowed: isFollowed(lot),
    }));
};

/** Whether one side of the comparison tells of fewer people than may be shown. */
const isOfFew = (
  lots: (Lot & Pick<DrawnLot, 'userId'>)[],
  conversation: string,
  fewest: number,
): boolean => {
  const [own, others] = [true, false].map(
    (isOwn) =>
      new Set(
        lots.flatMap(({ userId, among, conversation: drawn }) =>
          among > 1 && (drawn === conversation) === isOwn ? [userId] : [],
        ),
      ).size,
  );

  return (own ?? 0) < fewest || (others ?? 0) < fewest;
};

/**
 * Compares clients who got a starter by the random draw with those who got another.
 *
 * @param drawn in which its conversation could be drawn
 */
export const compareStarter = (
  drawn: DrawnLot[],
  figures: OutcomeFigures,
  { starters }: Pick<Catalog, 'starters'>,
  {
    account,
    language,
    conversation,
    now,
  }: { account: Account; language: Language; conversation: string; now: Date },
): OutcomeComparison => {
  const { outcomeWords: words } = textsIn(language);
  const lots = listReached(drawn, figures, { starters }, account, now);
  const effect = compareLots(lots, conversation);
  const points = (share: number) =>
    (Math.round(share * 100) || 0).toLocaleString(language, {
      signDisplay: 'exceptZero',
    });
  if (
    effect &&
    effect.own.size >= fewestLots &&
    effect.others.size >= fewestLots
  ) {
    if (isOfFew(lots, conversation, figures.fewest)) {
      return { kind: 'tooEarly', sentence: words.tooFewPeople };
    }
    const values = {
      difference: points(effect.difference),
      low: points(effect.low),
      high: points(effect.high),
    };

    return {
      kind: 'compared',
      sentence:
        effect.low <= 0 && effect.high >= 0
          ? fillText(words.noDifference, values)
          : fillText(words.compared, {
              ...values,
              own: Math.round(effect.own.rate * 100),
              others: Math.round(effect.others.rate * 100),
            }),
    };
  }
  const own = effect?.own.size ?? 0;
  const perWeek = (count: number) => count / (LADDER_DAYS / weekDays);
  const weeks = effect
    ? weeksToTell(
        { own: perWeek(own), others: perWeek(effect.others.size) },
        effect.others.rate,
      )
    : null;

  return {
    kind: 'tooEarly',
    sentence:
      weeks === null
        ? sayNumber(words.tooEarlyUnknown, { own }, language)
        : sayNumber(
            words.tooEarly,
            {
              own,
              weeks,
              perWeek: perWeek(own).toLocaleString(language, {
                maximumFractionDigits: 1,
              }),
            },
            language,
          ),
  };
};
