import { type Expression, sql, type SqlBool } from 'kysely';
import type { Lease } from '#src/outbox/lease.ts';

/** Fencing: true only while the lease has this token, so that a late writer changes nothing. */
export const holds = (
  lease: Lease,
): Expression<SqlBool> => sql<SqlBool>`exists (
  select 1 from leases
  where leases.account_id = ${lease.accountId}
    and leases.name = ${lease.name} and leases.token = ${lease.token}
)`;
