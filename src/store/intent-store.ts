import { type Expression, sql, type SqlBool } from 'kysely';
import type { Intent, IntentKind } from '#src/outbox/intent.ts';
import type { IntentStore } from '#src/outbox/intent-store.ts';
import { MOST_SKEW_MS, RECORD_PAUSES } from '#src/outbox/retry-pause.ts';
import type { Database } from './open-database.ts';
import { holds } from './fenced.ts';

/** How long after a doubtful attempt was sent again HubSpot's record is read once more, in ms. */
export const CHECK_AFTER_MS = 120_000;

/** How far ahead each time of an intent can lie; further was written by a clock that was wrong. */
const horizons = {
  attempted_at: sql`0`,
  check_at: sql`${CHECK_AFTER_MS}::bigint`,
  retry_at: sql`(${[...RECORD_PAUSES]}::bigint[])[
    least(greatest(refusals, 1), ${RECORD_PAUSES.length}::int)]`,
};

/**
 * Whether a time of an intent is past. One further ahead than it can lie counts as past, so that
 * a clock that was wrong for a moment holds up nothing.
 *
 * @param at what it is compared with; default: now
 */
export const isPast = (
  column: keyof typeof horizons,
  now: Date,
  at = now,
): Expression<SqlBool> => sql<SqlBool>`(${sql.ref(column)} <= ${at}
  or ${sql.ref(column)} > ${now}::timestamptz
    + (${horizons[column]} + ${MOST_SKEW_MS}::bigint) * interval '1 millisecond')`;

/** What the index of due intents is of: it is used by queries that say this. */
export const isDue = sql<SqlBool>`outbox.is_due`;

const columns = [
  'key',
  'revision',
  'refusals',
  sql<number>`(date_part('epoch', clock_timestamp() - changed_at) * 1000)::float8`.as(
    'waited_ms',
  ),
  'record_id',
] as const;

const toIntent = (
  kind: IntentKind,
  row: {
    key: string;
    revision: number;
    refusals: number;
    waited_ms: number;
    record_id: string | null;
  },
): Intent => ({
  kind,
  key: row.key,
  revision: row.revision,
  refusals: row.refusals,
  waitedMs: row.waited_ms,
  recordId: row.record_id,
});

/** Intents in PostgreSQL. */
export const createIntentStore = (db: Database): IntentStore => ({
  listWaiting: async (accountId, kinds) => {
    const { rows } = await sql<{ kind: IntentKind }>`
      select kind from unnest(${[...kinds]}::text[]) as asked (kind)
      where exists (
        select from outbox
        where account_id = ${accountId} and outbox.kind = asked.kind
          and is_due)
      or exists (
        select from outbox_pauses
        where account_id = ${accountId} and outbox_pauses.kind = asked.kind)
      `.execute(db);

    return rows.map(({ kind }) => kind);
  },

  claim: async (lease, kind, limit, now) => {
    const rows = await db
      .updateTable('outbox')
      .set({ attempted_at: now, left_at: sql`clock_timestamp()` })
      .where('account_id', '=', lease.accountId)
      .where('kind', '=', kind)
      .where('key', 'in', (from) =>
        from
          .selectFrom('outbox')
          .select('key')
          .where('account_id', '=', lease.accountId)
          .where('kind', '=', kind)
          .where(isDue)
          .where(sql<SqlBool>`sent_revision < revision`)
          .where('attempted_at', 'is', null)
          .where((where) =>
            where.or([where('retry_at', 'is', null), isPast('retry_at', now)]),
          )
          .orderBy('refusals')
          .orderBy('changed_at')
          .orderBy('key')
          .limit(limit),
      )
      .where(holds(lease))
      .returning([...columns, 'changed_at'])
      .execute();

    return rows
      .sort(
        (one, other) => one.changed_at.getTime() - other.changed_at.getTime(),
      )
      .map((row) => toIntent(kind, row));
  },

  listDoubtful: async (
    lease,
    kind,
    limit,
    { now, quietBefore, surelyQuietMs },
  ) => {
    const rows = await db
      .selectFrom('outbox')
      .select(columns)
      .where('account_id', '=', lease.accountId)
      .where('kind', '=', kind)
      .where(isDue)
      .where((where) =>
        where.or([
          where.and([
            isPast('attempted_at', now, quietBefore),
            where.or([
              where('left_at', 'is', null),
              sql<SqlBool>`left_at <= clock_timestamp()
                - ${surelyQuietMs} * interval '1 millisecond'`,
            ]),
          ]),
          where.and([
            where('attempted_at', 'is', null),
            isPast('check_at', now),
          ]),
        ]),
      )
      .orderBy('changed_at')
      .limit(limit)
      .execute();

    return rows.map((row) => toIntent(kind, row));
  },

  settle: async (lease, kind, settled, now) => {
    if (settled.length === 0) return;

    const checkAt = new Date(now.getTime() + CHECK_AFTER_MS);
    await sql`
      update outbox set
        attempted_at = null,
        settled_at = clock_timestamp(),
        sent_revision = case
          when ends.outcome in ('sent', 'confirmed', 'void')
            then greatest(outbox.sent_revision, ends.revision)
          else outbox.sent_revision end,
        -- What was sent and is not there as it should be is due once more.
        revision = case
          when ends.outcome = 'differs'
            then greatest(outbox.revision, outbox.sent_revision + 1)
          else outbox.revision end,
        check_at = case
          when ends.outcome in ('confirmed', 'void') then null
          -- After the second reading no attempt is left that may land.
          when ends.outcome = 'differs' and outbox.attempted_at is null
            and not ends."readAgain" then null
          when ends.outcome = 'differs' then ${checkAt}
          else outbox.check_at end,
        record_id = coalesce(ends."recordId", outbox.record_id),
        refusals = case
          when ends.outcome in ('set_aside', 'refused_alike')
            then outbox.refusals + 1
          when ends.outcome in ('sent', 'confirmed') then 0
          else outbox.refusals end,
        because = case
          when ends.outcome = 'set_aside' then ends.because
          when ends.outcome in ('sent', 'confirmed', 'void') then null
          else outbox.because end,
        retry_at = case
          when ends.outcome = 'set_aside' then ends."retryAt"
          else null end
      from jsonb_to_recordset(${JSON.stringify(settled)}::jsonb) as ends (
        key text, outcome text, revision bigint, "recordId" text,
        because text, "retryAt" timestamptz, "readAgain" boolean)
      where outbox.account_id = ${lease.accountId} and outbox.kind = ${kind}
        and outbox.key = ends.key and ${holds(lease)}`.execute(db);
  },
});
