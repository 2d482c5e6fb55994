import { sql, type SqlBool } from 'kysely';
import { INTENT_KINDS } from '#src/outbox/intent.ts';
import type {
  OutboxOverview,
  Pause,
  PauseStore,
} from '#src/outbox/intent-store.ts';
import { isOver } from '#src/outbox/to-pause.ts';
import { isDue, isPast } from './intent-store.ts';
import type { Database } from './open-database.ts';
import { createPauseStore } from './pause-store.ts';

/** What of the outbox waits, in PostgreSQL. */
export const createOutboxOverview = (
  db: Database,
  pausesIn: Pick<PauseStore, 'list'> = createPauseStore(db),
): OutboxOverview => ({
  listAccountsWithWork: async (now) => {
    const rows = await db
      .selectFrom('outbox')
      .select('account_id')
      .distinct()
      .where(isDue)
      .where((where) =>
        where.or([
          where.and([
            sql<SqlBool>`sent_revision < revision`,
            where.or([where('retry_at', 'is', null), isPast('retry_at', now)]),
          ]),
          where('attempted_at', 'is not', null),
          isPast('check_at', now),
        ]),
      )
      .execute();

    return rows.map(({ account_id }) => account_id);
  },

  findNextDue: async (accountId, { quietMs, surelyQuietMs }, now) => {
    const rows = await db
      .selectFrom('outbox')
      .select([
        'kind',
        sql<Date>`min(case
          when attempted_at is not null
            then greatest(
              attempted_at + ${quietMs} * interval '1 millisecond',
              ${now}::timestamptz + (left_at - clock_timestamp())
                + ${surelyQuietMs} * interval '1 millisecond')
          when sent_revision < revision then coalesce(retry_at, changed_at)
          else check_at end)`.as('due'),
      ])
      .where('account_id', '=', accountId)
      .where(isDue)
      .groupBy('kind')
      .execute();
    const pauses = (await pausesIn.list(accountId)).filter(
      (pause) => !isOver(pause, now),
    );
    const dues = rows.map(({ kind, due }) =>
      Math.max(
        due.getTime(),
        ...pauses
          .filter((pause) => pause.kind === kind || pause.kind === 'all')
          .map(({ until }) => until.getTime()),
      ),
    );

    return dues.length === 0 ? null : new Date(Math.min(...dues));
  },

  describe: async (accountId) => {
    const rows = await db
      .selectFrom('outbox')
      .select([
        'kind',
        sql<number>`count(*)::int`.as('waiting'),
        sql<number>`count(because)::int`.as('set_aside'),
        sql<Date>`min(changed_at)`.as('since'),
        sql<
          string | null
        >`(array_agg(because order by retry_at desc nulls last))[1]`.as(
          'because',
        ),
        sql<string[]>`coalesce((array_agg(key order by changed_at)
          filter (where because is not null))[1:3], '{}')`.as('examples'),
      ])
      .where('account_id', '=', accountId)
      .where(isDue)
      .where(sql<SqlBool>`sent_revision < revision`)
      .groupBy('kind')
      .execute();
    const pauses = await pausesIn.list(accountId);
    const pauseOf = (kind: Pause['kind']) =>
      pauses.find((pause) => pause.kind === kind);

    return rows
      .map(({ set_aside, kind, ...row }) => ({
        ...row,
        kind,
        setAside: set_aside,
        pause: pauseOf('all') ?? pauseOf(kind) ?? null,
      }))
      .sort(
        (one, other) =>
          INTENT_KINDS.indexOf(one.kind) - INTENT_KINDS.indexOf(other.kind),
      );
  },

  retryNow: async (accountId, now) => {
    await db.transaction().execute(async (transaction) => {
      await transaction
        .updateTable('outbox')
        .set({ retry_at: now })
        .where('account_id', '=', accountId)
        .where('retry_at', 'is not', null)
        .execute();
      // The pause stays until a record is taken: it says since when, and one goes first.
      await transaction
        .updateTable('outbox_pauses')
        .set({ until: now })
        .where('account_id', '=', accountId)
        .execute();
    });
  },
});
