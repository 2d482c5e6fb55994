import { isOver } from './to-pause.ts';
import type { OutboxOverview, PauseStore } from './intent-store.ts';

/** Where it is kept how HubSpot last defined an account's objects. */
export interface ShapeStore {
  /** Null before the first reading. */
  find(accountId: number): Promise<string | null>;
  save(accountId: number, shape: string): Promise<void>;
}

/** What trying again after a change of the objects needs. */
export interface RetryAfterShapeDeps {
  shapes: ShapeStore;
  outboxOverview: Pick<OutboxOverview, 'describe' | 'retryNow'>;
  pauses: Pick<PauseStore, 'list'>;
  /** How HubSpot defines the objects now; the same text for the same definitions. */
  readShape: (accountId: number) => Promise<string>;
  now: () => Date;
}

/**
 * Makes due what HubSpot refused when an admin changed the objects since: a property that is no
 * longer required, an option that is back. The objects are read once for every account, and then
 * only while something is refused.
 *
 * @returns whether something is due now
 * @throws what `readShape` throws
 */
export const retryAfterShape = async (
  { shapes, outboxOverview, pauses, readShape, now }: RetryAfterShapeDeps,
  accountId: number,
): Promise<boolean> => {
  const known = await shapes.find(accountId);
  const isRefused =
    (await outboxOverview.describe(accountId)).some(
      ({ setAside }) => setAside > 0,
    ) ||
    (await pauses.list(accountId)).some(
      (pause) => pause.of === 'shape' && !isOver(pause, now()),
    );
  if (known !== null && !isRefused) return false;
  const shape = await readShape(accountId);
  if (shape === known) return false;
  if (isRefused && known !== null) {
    await outboxOverview.retryNow(accountId, now());
  }
  // Kept last: a process that dies in between leaves it to the next sweep.
  await shapes.save(accountId, shape);

  return isRefused && known !== null;
};
