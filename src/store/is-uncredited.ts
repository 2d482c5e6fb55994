import { type RawBuilder, sql } from 'kysely';

/** Whether whoever a row of `wordings` is credited to chose that it is not said. */
export const isUncredited: RawBuilder<boolean> = sql<boolean>`exists (
  select from choices
  where choices.account_id = wordings.account_id
    and choices.user_id = wordings.credited_to
    and choices.kind = 'credit')`;
