import type { Starter } from './starter.ts';

/**
 * Whether a starter is published and within its dates.
 *
 * @param today `YYYY-MM-DD` in the account's time zone
 */
export const isInSeason = (
  starter: Pick<Starter, 'status' | 'startsOn' | 'validUntil'>,
  today: string,
): boolean =>
  starter.status === 'published' &&
  (starter.startsOn === null || starter.startsOn <= today) &&
  (starter.validUntil === null || today <= starter.validUntil);

/**
 * Whether a starter is in season for a contact: published, within its dates, and meant for
 * everyone or for a segment the contact is in.
 *
 * @param today `YYYY-MM-DD` in the account's time zone
 */
export const isOnCards = (
  starter: Starter,
  contactSegmentIds: readonly string[],
  today: string,
): boolean =>
  isInSeason(starter, today) &&
  (starter.segmentIds.length === 0 ||
    starter.segmentIds.some((id) => contactSegmentIds.includes(id)));
