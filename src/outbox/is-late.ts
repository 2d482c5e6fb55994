import { MINUTE_MS } from '@starters/contracts';
import type { Backlog } from './intent-store.ts';

/** What waits longer than this does not arrive by itself, as far as people can tell. */
const longMs = 10 * MINUTE_MS;

/** Whether the oldest of a backlog has waited for more than ten minutes. */
export const isLate = ({ since }: Pick<Backlog, 'since'>, now: Date): boolean =>
  now.getTime() - since.getTime() > longMs;
