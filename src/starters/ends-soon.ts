import { DAY_MS } from '@starters/contracts';
import type { Starter } from './starter.ts';
import { todayIn } from './today-in.ts';

/** How long before the end authors are warned. */
export const WARNED_MS = 14 * DAY_MS;

/** Whether a starter is published and its last day is within two weeks, or past. */
export const endsSoon = (
  { status, validUntil }: Pick<Starter, 'status' | 'validUntil'>,
  timeZone: string,
  now: Date,
): boolean =>
  status === 'published' &&
  validUntil !== null &&
  validUntil <= todayIn(timeZone, new Date(now.getTime() + WARNED_MS));
