import { setTimeout } from 'node:timers/promises';
import { type SqlBool, sql } from 'kysely';
import type { Database } from '#src/store/open-database.ts';
import type { ServiceClock } from './service-clock.ts';

/** How many changes are not in HubSpot, or not known to be there, and imports not over. */
export const countOpen = async (db: Database): Promise<number> => {
  const { open } = await db
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll<string>().as('open'))
    .where(
      sql<SqlBool>`(attempted_at is not null or check_at is not null
        or sent_revision < revision)`,
    )
    .executeTakeFirstOrThrow();
  const { imports } = await db
    .selectFrom('imports')
    .select((eb) => eb.fn.countAll<string>().as('imports'))
    .where('state', 'in', ['writing', 'undoing'])
    .executeTakeFirstOrThrow();

  return Number(open) + Number(imports);
};

/** How a calm ended. */
export interface Calm {
  /** What was not sent at its end. */
  unsent: number;
  /** How long the service took, by its own clock, in ms. */
  tookMs: number;
}

/**
 * Waits until everything is in HubSpot: nobody asks for it, only the service's clock goes on.
 *
 * @param atLeast resolves once what comes in by itself was looked for
 * @param longestMs by the service's clock
 */
export const settle = async (
  db: Database,
  clock: ServiceClock,
  atLeast: Promise<unknown>,
  longestMs: number,
): Promise<Calm> => {
  const startedAt = clock.now();
  let lookedFor = false;
  void atLeast.then(() => {
    lookedFor = true;
  });
  for (;;) {
    const unsent = await countOpen(db);
    const tookMs = clock.now() - startedAt;
    if ((unsent === 0 && lookedFor) || tookMs > longestMs) {
      return { unsent, tookMs };
    }
    await setTimeout(250);
  }
};
