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

/** What is not in HubSpot, or not known to be there, by account and kind, and what it waits for. */
const describeOpen = async (db: Database): Promise<string[]> => {
  const intents = await db
    .selectFrom('outbox')
    .select(['account_id', 'kind', 'because'])
    .select((eb) => [
      eb.fn.countAll<string>().as('count'),
      eb.fn.min('retry_at').as('retryAt'),
      eb.fn.min('attempted_at').as('attemptedAt'),
      eb.fn.min('check_at').as('checkAt'),
      eb.fn.max('refusals').as('refusals'),
    ])
    .where(
      sql<SqlBool>`(attempted_at is not null or check_at is not null
        or sent_revision < revision)`,
    )
    .groupBy(['account_id', 'kind', 'because'])
    .execute();
  const imports = await db
    .selectFrom('imports')
    .select(['account_id', 'state'])
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('state', 'in', ['writing', 'undoing'])
    .groupBy(['account_id', 'state'])
    .execute();
  const pauses = await db.selectFrom('outbox_pauses').selectAll().execute();

  return [...intents, ...imports, ...pauses].map(
    (each) => `open after the calm: ${JSON.stringify(each)}`,
  );
};

/**
 * Whether something could be sent now, by this time: what waits for the end of a pause could not.
 * An attempt that is under way cannot be hurried either.
 */
export const hasWork = async (db: Database, now: Date): Promise<boolean> => {
  const found = await db
    .selectFrom('outbox')
    .select('key')
    .where(
      sql<SqlBool>`(sent_revision < revision or attempted_at is not null)
        and (retry_at is null or retry_at <= ${now})
        and not exists (
          select 1 from outbox_pauses
          where outbox_pauses.account_id = outbox.account_id
            and outbox_pauses.kind in (outbox.kind, 'all')
            and until > ${now})`,
    )
    .limit(1)
    .executeTakeFirst();

  return found !== undefined;
};

/** How a calm ended. */
export interface Calm {
  /** What was not sent at its end. */
  unsent: number;
  /** What that was, and what it waits for. */
  left: string[];
  /** How long the service took, by its own clock, in ms. */
  tookMs: number;
}

/**
 * Waits until everything is in HubSpot: nobody asks for it, only the service's clock goes on. It
 * goes fast while the service waits, and as the machine's while it works: sending takes the machine
 * as long as it takes, however fast a clock goes.
 *
 * @param atLeast resolves once what comes in by itself was looked for
 * @param longestMs by the service's clock
 * @param waitingPace how many times as fast as the machine's the clock goes while the service waits
 */
export const settle = async (
  db: Database,
  clock: ServiceClock,
  atLeast: Promise<unknown>,
  longestMs: number,
  waitingPace: number,
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
      return { unsent, left: unsent > 0 ? await describeOpen(db) : [], tookMs };
    }
    clock.setPace((await hasWork(db, new Date(clock.now()))) ? 1 : waitingPace);
    await setTimeout(250);
  }
};
