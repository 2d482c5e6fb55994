import { sql } from 'kysely';

/**
 * Uses that count: neither held nor taken back, of a client who is known. Written in SQL; `votes`
 * is the table.
 */
export const countingUses = sql<boolean>`votes.used_at is not null
  and not votes.is_held and not votes.is_retracted
  and votes.replaced_by is null and votes.contact_id not like '?%'`;
