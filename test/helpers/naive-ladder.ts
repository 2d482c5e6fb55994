/**
 * An independent recount of the ladder from raw records, written from docs/outcomes.md and without a
 * line of the service: dates are milliseconds, and every pair of use and record is looked at.
 */
export interface RawUse {
  key: string;
  starter: string;
  contact: string;
  at: number;
}

export interface RawDeal {
  id: string;
  contacts: string[];
  opened: number | null;
  won: number | null;
}

export interface RawMeeting {
  id: string;
  contacts: string[];
  at: number;
}

export interface NaiveRung {
  met: number;
  opened: number;
  won: number;
  firstWon: number;
}

const hour = 3_600_000;
const day = 24 * hour;

/**
 * @param days of meetings, new deals and wins
 * @param companyOf contacts of one company are one client
 */
export const naiveLadder = (
  uses: RawUse[],
  meetings: RawMeeting[],
  deals: RawDeal[],
  days: { meeting: number; deal: number; won: number },
  companyOf: (contact: string) => string,
): Record<string, NaiveRung> => {
  const total: Record<string, NaiveRung> = {};
  const give = (rung: keyof NaiveRung, some: RawUse[]) => {
    const starters = [...new Set(some.map(({ starter }) => starter))];
    for (const starter of starters) {
      total[starter] ??= { met: 0, opened: 0, won: 0, firstWon: 0 };
      total[starter][rung] += 1 / starters.length;
    }
  };
  const within = (use: RawUse, at: number, most: number) =>
    use.at - hour <= at && at <= use.at + most * day;
  /** A deal is of all contacts of its company. */
  const isOf = (deal: RawDeal, contact: string) =>
    deal.contacts.some((each) => companyOf(each) === companyOf(contact));

  for (const meeting of meetings) {
    give(
      'met',
      uses.filter(
        (use) =>
          meeting.contacts.includes(use.contact) &&
          within(use, meeting.at, days.meeting),
      ),
    );
  }
  for (const deal of deals) {
    const { opened, won } = deal;
    if (opened === null) continue;
    const after = uses.filter(
      (use) => isOf(deal, use.contact) && within(use, opened, days.deal),
    );
    give('opened', after);
    if (won === null) continue;
    const winners = after.filter((use) => within(use, won, days.won));
    give('won', winners);
    give(
      'firstWon',
      winners.filter((use) =>
        deals.every(
          (other) =>
            other.won === null || other.won >= won || !isOf(other, use.contact),
        ),
      ),
    );
  }

  return total;
};
