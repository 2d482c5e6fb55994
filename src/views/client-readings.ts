import { DAY_MS, HOUR_MS, MINUTE_MS } from '@starters/contracts';
import { type Refused, refused } from '#src/refused.ts';
import { within } from '#src/waiting.ts';
import type { MarkRecord } from './record-mark.ts';
import type { Opening } from './view-repository.ts';

/** Different clients one person may ask about within an hour: one each twelve seconds. */
export const MOST_CLIENTS_AN_HOUR = 300;

/** Moments of records that one person may say wrongly within an hour. */
export const MOST_MISSED_AN_HOUR = 60;

/**
 * A reading that was proved holds for so long: the same person asks for the same client after each
 * click, and nothing is written again for that. Limits count it from when it was first written.
 */
export const READING_HOLDS_MS = 10 * MINUTE_MS;

/** What came of asking for a client: `unproved` until HubSpot has been asked for its moments. */
export type Admission = 'proved' | 'unproved' | 'too_many';

/** When each person last asked for what is known of a client, and whether they may see it. */
export interface ClientReadings {
  /**
   * Notes that a person asks for a client at `at`: proved where the mark of the record is `mark`,
   * else a miss. Nothing is noted, and nobody admitted, beyond the limits since `since`.
   */
  admit(
    reading: Opening,
    mark: string,
    limit: { since: Date; mostClients: number; mostMissed: number },
  ): Promise<Admission>;
  /** Keeps the mark that a record has in HubSpot; a reading with the same one is proved by it. */
  learn(
    reading: Opening,
    marks: { said: string; known: string | null },
  ): Promise<void>;
  /** Takes back the miss of a reading that HubSpot could not be asked about. */
  forgive(reading: Opening): Promise<void>;
  /** Whether a person proved since `since` that they may see the client. */
  isProved(reading: Omit<Opening, 'at'>, since: Date): Promise<boolean>;
}

/** What telling of a client, or taking something on it, needs. */
export interface SeeingDeps {
  readings: ClientReadings;
  now: () => Date;
}

/** What admitting a card needs besides. */
export interface AdmitDeps extends SeeingDeps {
  markRecord: MarkRecord;
  /** The moments of a contact as HubSpot has them, like `momentsOf`; null where it has no such contact. */
  readMoments: (accountId: number, contactId: string) => Promise<string | null>;
}

/** HubSpot is asked for the moments once for each record, and by then answers in time or not. */
const patienceMs = 5_000;

/** Whether a card is let through. */
export interface Seen {
  /** Why not; null where they may go on. */
  refusal: Refused<
    | 'too_many_clients'
    | 'contact_unseen'
    | 'contact_unknown'
    | 'hubspot_unavailable'
  > | null;
  /**
   * Settled once what HubSpot said, or that it did not answer, is written down. The next call of
   * somebody who is let through depends on it.
   */
  noted: Promise<void>;
}

const seen = (refusal: Seen['refusal'], noted = Promise.resolve()): Seen => {
  // It is waited for later, and may fail before that.
  noted.catch(() => {});

  return { refusal, noted };
};

/** The person and client of a card, and the mark of the record's moments that came with the call. */
export type Claim = Omit<Opening, 'at'> & { mark: string };

/**
 * Lets a card through whose viewer HubSpot shows the client. HubSpot signs who calls, not which
 * record is open: an altered call may name any client. So it has to say the moments of that record,
 * which HubSpot's hooks read with the viewer's rights alone; they are compared with those that HubSpot
 * has, once read and kept as a keyed digest. See docs/decisions/0045-a-card-proves-its-record.md.
 *
 * The card can be put together while what HubSpot said is being written down: `noted` is waited for before
 * it is answered.
 *
 * @throws what reading HubSpot throws
 */
export const refuseUnseen = async (
  { readings, markRecord, readMoments, now }: AdmitDeps,
  { mark: said, ...client }: Claim,
): Promise<Seen> => {
  const { accountId, contactId } = client;
  const at = now();
  const reading = { ...client, at };
  const admission = await readings.admit(reading, said, {
    since: new Date(at.getTime() - HOUR_MS),
    mostClients: MOST_CLIENTS_AN_HOUR,
    mostMissed: MOST_MISSED_AN_HOUR,
  });
  if (admission === 'proved') return seen(null);
  if (admission === 'too_many') {
    return seen(refused('too_many_clients', { max: MOST_CLIENTS_AN_HOUR }));
  }

  const known = await within(
    readMoments(accountId, contactId),
    patienceMs,
    () => undefined,
  ).catch(async (error: unknown) => {
    await readings.forgive(reading);
    throw error;
  });
  if (known === undefined) {
    return seen(refused('hubspot_unavailable'), readings.forgive(reading));
  }
  if (known === null) return seen(refused('contact_unknown'));
  const mark = markRecord({ accountId, contactId, moments: known });

  return seen(
    said === mark ? null : refused('contact_unseen'),
    readings.learn(reading, { said, known: mark }),
  );
};

/**
 * Lets somebody go on with a client whose card they opened within a day.
 *
 * @returns a refusal, or null where they may go on
 */
export const refuseUnopened = async (
  { readings, now }: SeeingDeps,
  reading: Omit<Opening, 'at'>,
): Promise<Refused<'contact_unseen'> | null> =>
  (await readings.isProved(reading, new Date(now().getTime() - DAY_MS)))
    ? null
    : refused('contact_unseen');
