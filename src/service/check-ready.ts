import {
  type Database,
  findMissingMigrations,
} from '#src/store/open-database.ts';
import { within } from '#src/waiting.ts';

/** Whether requests may be sent here, and if not, why. */
export type Readiness =
  | { ok: true }
  | {
      ok: false;
      reason: 'draining' | 'database_unavailable' | 'migrations_missing';
    };

const patienceMs = 1_000;

/**
 * Asks whether the service can serve now: it is not ending, its database answers within a second
 * and has all migrations. Never rejects.
 *
 * @param isDraining whether the process answers its last requests
 */
export const checkReady = async (
  db: Database,
  isDraining: () => boolean,
): Promise<Readiness> => {
  if (isDraining()) return { ok: false, reason: 'draining' };
  const missing = await within(
    findMissingMigrations(db).catch(() => null),
    patienceMs,
    () => null,
  );
  if (missing === null) return { ok: false, reason: 'database_unavailable' };

  return missing.length === 0
    ? { ok: true }
    : { ok: false, reason: 'migrations_missing' };
};
