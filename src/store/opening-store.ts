import { MINUTE_MS, type Surface } from '@starters/contracts';
import { sql } from 'kysely';
import type { OpeningRepository } from '#src/views/view-repository.ts';
import type { Database } from './open-database.ts';

/** Looks no further apart are one opening: the card is read again after a click, and in each place. */
export const OPENINGS_APART_MS = 30 * MINUTE_MS;

/** When a card of the account was last opened by anybody; null when none ever was. */
export const findLastOpening = async (
  db: Database,
  accountId: number,
): Promise<Date | null> => {
  const { last } = await db
    .selectFrom('card_openings')
    .select(({ fn }) => fn.max<Date | null>('opened_at').as('last'))
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();

  return last;
};

/** The places of HubSpot from which votes of the account came. */
export const listVotedPlaces = async (
  db: Database,
  accountId: number,
): Promise<Surface[]> => {
  const rows = await db
    .selectFrom('votes')
    .select('surface')
    .distinct()
    .where('account_id', '=', accountId)
    .execute();

  return rows.map(({ surface }) => surface);
};

/** When cards were opened, in PostgreSQL. */
export const createOpeningStore = (db: Database): OpeningRepository => ({
  findBefore: async ({ accountId, userId, contactId, at }) => {
    const known = await db
      .selectFrom('card_openings')
      .select(['opened_at', 'opened_before'])
      .where('account_id', '=', accountId)
      .where('user_id', '=', userId)
      .where('contact_id', '=', contactId)
      .executeTakeFirst();
    if (!known) return null;

    return at.getTime() - known.opened_at.getTime() > OPENINGS_APART_MS
      ? known.opened_at
      : known.opened_before;
  },

  save: async ({ accountId, userId, contactId, at }) => {
    const until = new Date(at.getTime() - OPENINGS_APART_MS);
    await db
      .insertInto('card_openings')
      .values({
        account_id: accountId,
        user_id: userId,
        contact_id: contactId,
        opened_at: at,
        opened_before: null,
      })
      .onConflict((conflict) =>
        conflict.columns(['account_id', 'user_id', 'contact_id']).doUpdateSet({
          opened_before: sql`case when card_openings.opened_at < ${until}
            then card_openings.opened_at else card_openings.opened_before end`,
          opened_at: sql`greatest(card_openings.opened_at, excluded.opened_at)`,
        }),
      )
      .execute();
  },
});
