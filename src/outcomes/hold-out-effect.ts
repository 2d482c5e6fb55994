import { DAY_MS } from '@starters/contracts';
import type { FollowUp } from './follow-up.ts';
import { compareSides, type LotEffect, type Side } from './lot-effect.ts';
import { kindOfClient } from './new-client.ts';
import { listEvents, type OutcomeEvent, type Use } from './outcome-events.ts';
import type { Compared, ComparedRow } from './outcome-repository.ts';
import type { Windows } from './windows.ts';

/** What of a client is compared: a meeting or reply, and a first deal won with a new client. */
export const COMPARED_RUNGS = ['met', 'firstWon'] as const;
export type ComparedRung = (typeof COMPARED_RUNGS)[number];

/** Clients with starters beside clients who are left alone. */
export interface HoldOutEffect {
  /** Clients of either side whose days are over. */
  served: Side;
  leftAlone: Side;
  /** With starters less without, as shares from 0 to 1; null where a side has no client. */
  effect: LotEffect | null;
  /** Clients whose days are not over, or who were not read since. */
  early: number;
}

/** How many days a client is looked at. */
export const daysOf = (
  { meetingDays, wonDays }: Windows,
  rung: ComparedRung,
): number => (rung === 'met' ? meetingDays : wonDays);

/** A client with what was read of them; of a company, whose contact was taken in first. */
interface Followed extends ComparedRow {
  followUp: FollowUp | null;
}

/**
 * One row a client: deals are a company's, so of several contacts of one company the first counts,
 * on whichever side. What happens with the others is the company's as well.
 */
const onePerClient = ({ clients, followUps }: Compared): Followed[] => {
  const byContact = new Map(followUps.map((each) => [each.contactId, each]));
  const companies = new Set<string>();

  return [...clients]
    .sort(
      (one, other) =>
        one.enteredAt.getTime() - other.enteredAt.getTime() ||
        (one.contactId < other.contactId ? -1 : 1),
    )
    .flatMap((client) => {
      const followUp = byContact.get(client.contactId) ?? null;
      const companyId = followUp?.companyId ?? null;
      if (companyId !== null && companies.has(companyId)) return [];
      if (companyId !== null) companies.add(companyId);

      return [{ ...client, followUp }];
    });
};

/** Being taken in as if it were a use: the same rules then say what followed it. */
const asUse = ({
  contactId,
  enteredAt,
  followUp,
}: Followed & { followUp: FollowUp }): Use => ({
  key: contactId,
  starterId: '',
  wording: '',
  contactId,
  userId: 0,
  segmentIds: [],
  usedAt: enteredAt,
  clientKind: kindOfClient(followUp, enteredAt),
});

const toSide = (clients: Followed[], reached: ReadonlySet<string>): Side => ({
  size: clients.length,
  rate:
    clients.length === 0
      ? 0
      : clients.filter(({ contactId }) => reached.has(contactId)).length /
        clients.length,
  effective: clients.length,
});

const reachedBy = (
  events: OutcomeEvent[],
  rung: ComparedRung,
): ReadonlySet<string> =>
  new Set(
    events
      .filter((event) => event.rung === rung)
      .flatMap(({ shares }) => [...shares.keys()]),
  );

/** Compares by each rung; what followed is listed once for all of them. */
export const compareRungs = (
  compared: Compared,
  windows: Windows,
): Record<ComparedRung, HoldOutEffect> => {
  const all = onePerClient(compared);
  const read = all.flatMap(({ followUp, ...client }) =>
    followUp === null ? [] : [{ ...client, followUp }],
  );
  const events = listEvents(
    read.map(asUse),
    read.map(({ followUp }) => followUp),
    windows,
  );
  const compareBy = (rung: ComparedRung): HoldOutEffect => {
    const reached = reachedBy(events, rung);
    const days = daysOf(windows, rung);
    const over = read.filter(
      ({ followUp, enteredAt }) =>
        followUp.readAt.getTime() >= enteredAt.getTime() + days * DAY_MS,
    );
    const counted = over.filter(
      (client) => rung === 'met' || asUse(client).clientKind === 'new',
    );
    const served = toSide(
      counted.filter(({ isLeftAlone }) => !isLeftAlone),
      reached,
    );
    const leftAlone = toSide(
      counted.filter(({ isLeftAlone }) => isLeftAlone),
      reached,
    );

    return {
      served,
      leftAlone,
      effect:
        served.size === 0 || leftAlone.size === 0
          ? null
          : compareSides(served, leftAlone),
      early: all.length - over.length,
    };
  };

  return { met: compareBy('met'), firstWon: compareBy('firstWon') };
};

/**
 * Compares clients with starters and clients who are left alone by what followed in the days after
 * their card could first have shown something. Each client stays on the side that was drawn,
 * whatever was shown or said to them afterwards: anything else would compare clients who differ.
 * https://en.wikipedia.org/wiki/Intention-to-treat_analysis
 *
 * Of first deals only those count who were new clients then. The interval is that of `compareSides`.
 */
export const compareHoldOut = (
  compared: Compared,
  windows: Windows,
  rung: ComparedRung,
): HoldOutEffect => compareRungs(compared, windows)[rung];
