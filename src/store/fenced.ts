import { type Expression, sql, type SqlBool } from 'kysely';
import type { Lease } from '#src/outbox/lease.ts';

/** True only while nobody else has taken the lease since: a late writer changes nothing. */
export const holds = (
  lease: Lease,
): Expression<SqlBool> => sql<SqlBool>`exists (
  select 1 from leases
  where leases.account_id = ${lease.accountId}
    and leases.name = ${lease.name} and leases.token = ${lease.token}
)`;
