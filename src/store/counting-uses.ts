import { sql } from 'kysely';

/**
 * Rows of votes that say how it stands for others than the voter: of a vote that was said again, the
 * present row, and the one before it as long as the present one is held. Written in SQL; `votes` is
 * the table.
 */
export const standsForOthers = sql<boolean>`not votes.is_held
  and (votes.replaced_by is null or exists (
    select from votes as next
    where next.account_id = votes.account_id
      and next.vote_key = votes.replaced_by and next.is_held))`;

/** Uses that count: neither held nor taken back, of a client who is known. Written as the above. */
export const countingUses = sql<boolean>`votes.used_at is not null
  and ${standsForOthers} and not votes.is_retracted
  and votes.contact_id not like '?%'`;
