import { DAY_MS } from '@starters/contracts';
import type { ClientKind } from '#src/votes/vote.ts';
import { GRACE_MS, type Deal, type FollowUp } from './follow-up.ts';
import type { Windows } from './windows.ts';

/** That a starter was said to a client. */
export interface Use {
  /** Unique: the key of its vote. */
  key: string;
  starterId: string;
  wording: string;
  contactId: string;
  /** Who said it: counted, never named. */
  userId: number;
  segmentIds: string[];
  usedAt: Date;
  /** Null while it was not looked up. */
  clientKind: ClientKind | null;
}

/** The rungs that are read from HubSpot; each won deal was opened, each first one is won. */
export const RUNGS = ['met', 'opened', 'won', 'firstWon'] as const;
export type Rung = (typeof RUNGS)[number];

/** Something that followed uses, with each use's share of it; shares add up to 1. */
export interface OutcomeEvent {
  rung: Rung;
  /** Id of the meeting, call or deal. */
  id: string;
  at: Date;
  amount: number | null;
  shares: ReadonlyMap<string, number>;
}

/** Whether a moment lies within so many days after a use. */
const follows = ({ usedAt }: Use, at: Date, days: number): boolean => {
  const after = at.getTime() - usedAt.getTime();

  return after >= -GRACE_MS && after <= days * DAY_MS;
};

/**
 * Credit is shared equally among the starters that were used within the window, and a starter's
 * part among its uses: saying one thing twice earns no more than saying it once.
 */
const share = (uses: Use[]): Map<string, number> => {
  const byStarter = Map.groupBy(uses, ({ starterId }) => starterId);

  return new Map(
    [...byStarter.values()].flatMap((same) =>
      same.map(({ key }) => [key, 1 / byStarter.size / same.length]),
    ),
  );
};

/** The rungs that a deal reached, each with the uses that it followed. */
const eventsOfDeal = (
  deal: Deal,
  uses: Use[],
  isFirstWin: (use: Use) => boolean,
  { dealDays, wonDays }: Windows,
): OutcomeEvent[] => {
  const { id, createdAt, wonAt, isWon, amount } = deal;
  if (createdAt === null) return [];
  const event = (rung: Rung, at: Date, some: Use[]): OutcomeEvent[] =>
    some.length === 0 ? [] : [{ rung, id, at, amount, shares: share(some) }];
  const opened = uses.filter((use) => follows(use, createdAt, dealDays));
  // A win whose day is not known is no earlier than the deal.
  const at = wonAt ?? createdAt;
  const won = isWon ? opened.filter((use) => follows(use, at, wonDays)) : [];

  return [
    ...event('opened', createdAt, opened),
    ...event('won', at, won),
    ...event('firstWon', at, won.filter(isFirstWin)),
  ];
};

/** The deal that was the first to be won; of several at the same moment, the one opened first. */
const firstWonOf = ({ deals, firstWonAt }: FollowUp): Deal | undefined =>
  deals
    .filter(
      ({ isWon, wonAt, createdAt }) =>
        isWon && (wonAt ?? createdAt)?.getTime() === firstWonAt?.getTime(),
    )
    .sort(
      (one, other) =>
        (one.createdAt?.getTime() ?? 0) - (other.createdAt?.getTime() ?? 0) ||
        Number(one.id) - Number(other.id) ||
        (one.id < other.id ? -1 : 1),
    )[0];

/**
 * What followed the uses of an account. A deal that several contacts share, or that HubSpot lists
 * more than once, counts once; so does a meeting with several people.
 */
export const listEvents = (
  uses: Use[],
  followUps: FollowUp[],
  windows: Windows,
): OutcomeEvent[] => {
  const byContact = Map.groupBy(uses, ({ contactId }) => contactId);
  const touched = new Map<string, { at: Date; uses: Use[] }>();
  const deals = new Map<
    string,
    { deal: Deal; uses: Use[]; ofWin: FollowUp[] }
  >();
  for (const followUp of followUps) {
    const own = byContact.get(followUp.contactId) ?? [];
    if (own.length === 0) continue;
    for (const { id, at } of followUp.touches) {
      const known = touched.get(id) ?? { at, uses: [] };
      touched.set(id, { at, uses: known.uses });
      for (const use of own) known.uses.push(use);
    }
    for (const deal of followUp.deals) {
      const { uses: ofDeal = [], ofWin = [] } = deals.get(deal.id) ?? {};
      for (const use of own) ofDeal.push(use);
      ofWin.push(followUp);
      deals.set(deal.id, { deal, uses: ofDeal, ofWin });
    }
  }

  return [
    ...[...touched].flatMap(([id, { at, uses: own }]): OutcomeEvent[] => {
      const met = own.filter((use) => follows(use, at, windows.meetingDays));

      return met.length === 0
        ? []
        : [{ rung: 'met', id, at, amount: null, shares: share(met) }];
    }),
    ...[...deals.values()].flatMap(({ deal, uses: own, ofWin }) =>
      eventsOfDeal(
        deal,
        own,
        ({ contactId, clientKind }) =>
          clientKind === 'new' &&
          ofWin.some(
            (each) =>
              each.contactId === contactId &&
              !each.hadWon &&
              firstWonOf(each)?.id === deal.id,
          ),
        windows,
      ),
    ),
  ];
};
