import { type ExpressionBuilder, type Selectable, sql } from 'kysely';
import type {
  StarterRequest,
  RequestWithWaiters,
} from '#src/requests/request.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

/** A row of `requests` with the record id from the outbox. */
export type RequestRow = Selectable<Tables['requests']> & {
  record_id: string | null;
};

/** The id of a request's record, from the outbox, which keeps the id of whatever was made. */
export const selectRecordId = (eb: ExpressionBuilder<Tables, 'requests'>) =>
  eb
    .selectFrom('outbox')
    .select('outbox.record_id')
    .whereRef('outbox.account_id', '=', 'requests.account_id')
    .where('outbox.kind', '=', 'request')
    .whereRef('outbox.key', '=', 'requests.request_key')
    .as('record_id');

/** A request as it is kept. */
export const toRequest = (row: RequestRow): StarterRequest => ({
  accountId: row.account_id,
  requestKey: row.request_key,
  brief: row.brief,
  ownerId: row.owner_id,
  requestedAt: row.requested_at,
  recordId: row.record_id,
});

/** With those who wait for it. */
export const toRequestWithWaiters = (
  row: RequestRow & {
    contact_ids: string[] | null;
    waiting: number | null;
  },
): RequestWithWaiters => ({
  ...toRequest(row),
  contactIds: row.contact_ids ?? [],
  waiting: row.waiting ?? 0,
});

/** Requests of an account with those who wait for each, the oldest first. */
export const selectWithWaiters = (db: Database, accountId: number) =>
  db
    .selectFrom('requests')
    .selectAll()
    .select((eb) => [
      selectRecordId(eb),
      eb
        .selectFrom('request_waiters')
        .select(sql<string[]>`array_agg(distinct contact_id)`.as('ids'))
        .whereRef('request_waiters.account_id', '=', 'requests.account_id')
        .whereRef('request_waiters.request_key', '=', 'requests.request_key')
        .as('contact_ids'),
      eb
        .selectFrom('request_waiters')
        .select(sql<number>`count(distinct user_id)::int`.as('people'))
        .whereRef('request_waiters.account_id', '=', 'requests.account_id')
        .whereRef('request_waiters.request_key', '=', 'requests.request_key')
        .as('waiting'),
    ])
    .where('account_id', '=', accountId)
    .orderBy('requested_at');
