/** What a person said of where they are; kept in our database only, and shown to them alone. */
export interface Whereabout {
  /** `base`: where they are based; `in leeds`: a visit; `asking`: they are not to be asked. */
  key: string;
  /** As they wrote it; empty with `asking`. */
  place: string;
  /** The day of a visit, `YYYY-MM-DD`; null where they are based. */
  day: string | null;
}

/** Key of where a person is based. */
export const BASE = 'base';
/** Key of the wish not to be asked. */
export const ASKING = 'asking';

/** Key of a visit; one city has one, the last that was said. */
export const visitKey = (place: string): string => `in ${place.toLowerCase()}`;

/** Stores what people said of where they are. */
export interface WhereaboutsRepository {
  /** The base first, then visits in the order of their days; past ones as well. */
  list(accountId: number, userId: number): Promise<Whereabout[]>;
  save(
    accountId: number,
    userId: number,
    whereabout: Whereabout,
    at: Date,
  ): Promise<void>;
  /** Deletes what stands under a key, and visits of days before `before`, `YYYY-MM-DD`. */
  forget(
    accountId: number,
    userId: number,
    what: { key: string; before: string },
  ): Promise<void>;
}

/** What still holds: without visits that are over. */
export const stillTrue = (
  whereabouts: Whereabout[],
  today: string,
): Whereabout[] =>
  whereabouts.filter(({ day }) => day === null || day >= today);
