import { type Kysely, type Selectable, sql } from 'kysely';
import type {
  Release,
  ReleaseRepository,
} from '#src/starters/starter-change.ts';
import { inStatements } from './in-statements.ts';
import type { Tables } from './tables.ts';

const toRelease = (row: Selectable<Tables['releases']>): Release => ({
  starterId: row.starter_id,
  hash: row.hash,
  askedBy: row.asked_by,
  askedAt: row.asked_at,
  releasedAt: row.released_at,
  sentBack:
    row.sent_back_by === null || row.sent_back_at === null
      ? null
      : {
          by: row.sent_back_by,
          at: row.sent_back_at,
          because: row.because ?? '',
        },
});

const empty = {
  asked_by: null,
  asked_at: null,
  released_at: null,
  released_by: null,
  sent_back_by: null,
  sent_back_at: null,
  because: null,
  fields: null,
  shown_at: null,
};
const notSentBack = { sent_back_by: null, sent_back_at: null, because: null };
const key = ['account_id', 'starter_id', 'hash'] as const;

/** Which wordings are released to cards, in PostgreSQL. */
export const createReleaseStore = (db: Kysely<Tables>): ReleaseRepository => {
  /** Writes these columns of a wording, whether or not it has a row. */
  const note = async (
    accountId: number,
    { starterId, hash }: { starterId: string; hash: string },
    columns: Partial<Selectable<Omit<Tables['releases'], 'fields'>>>,
  ): Promise<void> => {
    await db
      .insertInto('releases')
      .values({
        ...empty,
        ...columns,
        account_id: accountId,
        starter_id: starterId,
        hash,
      })
      .onConflict((conflict) => conflict.columns(key).doUpdateSet(columns))
      .execute();
  };

  return {
    list: async (accountId) => {
      const rows = await db
        .selectFrom('releases')
        .selectAll()
        .where('account_id', '=', accountId)
        .execute();

      return rows.map(toRelease);
    },

    ask: (accountId, wording, userId, at) =>
      note(accountId, wording, {
        asked_by: userId,
        asked_at: at,
        ...notSentBack,
      }),

    sendBack: (accountId, wording, { by, at, because }) =>
      note(accountId, wording, {
        sent_back_by: by,
        sent_back_at: at,
        because,
      }),

    release: async (accountId, wordings, userId, at) => {
      const released = {
        released_at: at,
        released_by: userId,
        ...notSentBack,
      };
      for (const some of inStatements(wordings)) {
        await db
          .insertInto('releases')
          .values(
            some.map(({ starterId, hash }) => ({
              ...empty,
              ...released,
              account_id: accountId,
              starter_id: starterId,
              hash,
            })),
          )
          .onConflict((conflict) => conflict.columns(key).doUpdateSet(released))
          .execute();
      }
    },

    keepShown: async (accountId, shown, at) => {
      if (shown.length === 0) return;
      await sql`
        update releases set fields = each.fields, shown_at = ${at}
        from jsonb_to_recordset(${JSON.stringify(shown)}::jsonb)
          as each("starterId" text, hash text, fields jsonb)
        where releases.account_id = ${accountId}
          and releases.starter_id = each."starterId"
          and releases.hash = each.hash
          and releases.fields is distinct from each.fields`.execute(db);
    },

    listShown: async (accountId, starterIds) => {
      if (starterIds.length === 0) return new Map();
      const rows = await db
        .selectFrom('releases')
        .select(['starter_id', 'hash', 'fields'])
        .distinctOn('starter_id')
        .where('account_id', '=', accountId)
        .where('starter_id', 'in', starterIds)
        .where('released_at', 'is not', null)
        .orderBy('starter_id')
        .orderBy(sql`greatest(released_at, shown_at)`, 'desc')
        .execute();

      return new Map(
        rows.map(({ starter_id: id, hash, fields }) => [id, { hash, fields }]),
      );
    },
  };
};
