import type { Selectable } from 'kysely';
import type {
  ReleaseRepository,
  StarterStep,
  StepRepository,
} from '#src/starters/starter-change.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

const toStep = (row: Selectable<Tables['starter_changes']>): StarterStep => ({
  starterId: row.starter_id,
  at: row.at,
  userId: row.user_id,
  action: row.action,
  status: row.status,
  hash: row.hash,
});

/** Who changed starters and when, in PostgreSQL. */
export const createStepStore = (db: Database): StepRepository => ({
  add: async (accountId, steps) => {
    if (steps.length === 0) return;

    await db
      .insertInto('starter_changes')
      .values(
        steps.map(({ starterId, at, userId, action, status, hash }) => ({
          account_id: accountId,
          starter_id: starterId,
          at,
          user_id: userId,
          action,
          status,
          hash,
        })),
      )
      .execute();
  },

  listNewest: async (accountId) => {
    const rows = await db
      .selectFrom('starter_changes')
      .selectAll()
      .distinctOn('starter_id')
      .where('account_id', '=', accountId)
      .orderBy('starter_id')
      .orderBy('id', 'desc')
      .execute();

    return new Map(rows.map((row) => [row.starter_id, toStep(row)]));
  },

  list: async (accountId, starterId) => {
    const rows = await db
      .selectFrom('starter_changes')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('starter_id', '=', starterId)
      .orderBy('id', 'desc')
      .execute();

    return rows.map(toStep);
  },
});

/** Which wordings are released to cards, in PostgreSQL. */
export const createReleaseStore = (db: Database): ReleaseRepository => ({
  list: async (accountId) => {
    const rows = await db
      .selectFrom('releases')
      .selectAll()
      .where('account_id', '=', accountId)
      .execute();

    return rows.map((row) => ({
      starterId: row.starter_id,
      hash: row.hash,
      askedBy: row.asked_by,
      releasedAt: row.released_at,
    }));
  },

  ask: async (accountId, { starterId, hash }, userId) => {
    await db
      .insertInto('releases')
      .values({
        account_id: accountId,
        starter_id: starterId,
        hash,
        asked_by: userId,
        released_at: null,
        released_by: null,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['account_id', 'starter_id', 'hash'])
          .doUpdateSet({ asked_by: userId }),
      )
      .execute();
  },

  release: async (accountId, wordings, userId, at) => {
    if (wordings.length === 0) return;

    await db
      .insertInto('releases')
      .values(
        wordings.map(({ starterId, hash }) => ({
          account_id: accountId,
          starter_id: starterId,
          hash,
          asked_by: null,
          released_at: at,
          released_by: userId,
        })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['account_id', 'starter_id', 'hash'])
          .doUpdateSet({ released_at: at, released_by: userId }),
      )
      .execute();
  },
});
