import { HOUR_MS } from '@starters/contracts';
import { type Refused, refused } from '#src/refused.ts';
import type { Opening } from './view-repository.ts';

/** Different clients of whom one person may ask within an hour: one each twelve seconds. */
export const MOST_CLIENTS_AN_HOUR = 300;

/** When each person last asked for what is known of a client. */
export interface ClientReadings {
  /**
   * Notes that a person asks for a client at `at`, unless they asked for `most` other ones since
   * `since`.
   *
   * @returns whether they may
   */
  admit(
    reading: Opening,
    limit: { since: Date; most: number },
  ): Promise<boolean>;
}

/** What admitting needs. */
export interface AdmitDeps {
  readings: ClientReadings;
  now: () => Date;
}

/**
 * HubSpot signs who calls, not which record is open: somebody who alters the call may ask for
 * clients that HubSpot does not show them. Nothing tells such a call from an honest one, but nobody
 * opens hundreds of clients an hour by hand.
 *
 * @returns a refusal, or null where they may go on
 */
export const refuseMany = async (
  { readings, now }: AdmitDeps,
  reading: Omit<Opening, 'at'>,
): Promise<Refused<'too_many_clients'> | null> => {
  const at = now();
  const isAdmitted = await readings.admit(
    { ...reading, at },
    { since: new Date(at.getTime() - HOUR_MS), most: MOST_CLIENTS_AN_HOUR },
  );

  return isAdmitted
    ? null
    : refused('too_many_clients', { max: MOST_CLIENTS_AN_HOUR });
};
