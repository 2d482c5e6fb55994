/** A deal as far as it is kept. */
export interface Deal {
  id: string;
  /** HubSpot's internal name of its stage. */
  stage: string;
  /** Null where HubSpot has no readable date. */
  createdAt: Date | null;
  /** When it was won; null while it is not, or where HubSpot has no readable date. */
  wonAt: Date | null;
  isWon: boolean;
  /** As HubSpot has it, in the deal's own currency; null unless the admin lets amounts be kept. */
  amount: number | null;
}

/** A sign of the client: a meeting that was booked, or a call of theirs that was answered. */
export interface Touch {
  id: string;
  kind: 'meeting' | 'reply';
  /** When the meeting was booked, or the client called. */
  at: Date;
}

/** All that HubSpot has of a client: deals and touches of any age. */
export interface ClientRecords {
  /** The contact's primary company; null without one. */
  companyId: string | null;
  /** The deals of that company and of the contact; of the contact alone without one. */
  deals: Deal[];
  /** Null where they were not asked for. */
  touches: Touch[] | null;
}

/**
 * What is kept of a client who heard a starter, or who takes part in the comparison: only what came
 * since.
 */
export interface FollowUp {
  contactId: string;
  companyId: string | null;
  /** Whether there was a won deal before the first use. */
  hadWon: boolean;
  /** The first win since; of whatever deal, those opened before the use included. */
  firstWonAt: Date | null;
  deals: Deal[];
  touches: Touch[];
  readAt: Date;
}

/**
 * Salespeople click after they have said it: what happened up to an hour before the click may have
 * come of the conversation. It also covers two clocks that differ.
 */
export const GRACE_MS = 3_600_000;

/** A record that HubSpot lists twice, such as one tied by two labels, is one. */
const once = <T extends { id: string }>(records: T[]): T[] => [
  ...new Map(records.map((each) => [each.id, each])).values(),
];

const byTime = (one: Date, other: Date): number =>
  one.getTime() - other.getTime();

/** When a deal was won, or began if that is not known; null for one that is not won. */
const winOf = ({ isWon, wonAt, createdAt }: Deal): Date | null =>
  isWon ? (wonAt ?? createdAt) : null;

/**
 * Takes from a client's records what may be kept: nothing that is older than the first use, but
 * that there was a won deal before. That is settled at the first reading: a deal that is deleted
 * or re-opened years later makes no new client of an old one.
 *
 * @param known what was kept at the last reading
 * @param since when a starter was first used with this contact, or when they were taken into the
 *   comparison, whichever came first; later than at the last reading where a comparison has ended
 */
export const keepSince = (
  contactId: string,
  { companyId, deals, touches }: ClientRecords,
  {
    known,
    since: from,
    now,
  }: { known: FollowUp | null; since: Date; now: Date },
): FollowUp => {
  const since = from.getTime() - GRACE_MS;
  const isSince = (at: Date | null): boolean =>
    at !== null && at.getTime() >= since;
  // A won deal without any date is taken for an old one: it shows that the client has bought.
  const wins = deals.filter(({ isWon }) => isWon).map(winOf);

  return {
    contactId,
    companyId,
    hadWon: known
      ? known.hadWon ||
        (known.firstWonAt !== null && !isSince(known.firstWonAt))
      : wins.some((at) => !isSince(at)),
    firstWonAt:
      wins
        .filter((at) => at !== null)
        .filter(isSince)
        .sort(byTime)[0] ?? null,
    deals: once(deals).filter(({ createdAt }) => isSince(createdAt)),
    touches: once(touches ?? known?.touches ?? []).filter(({ at }) =>
      isSince(at),
    ),
    readAt: now,
  };
};
