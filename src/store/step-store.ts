import { type Kysely, type Selectable, sql, type SqlBool } from 'kysely';
import {
  type StarterStep,
  type StepRepository,
  UNCHANGING_ACTIONS,
} from '#src/starters/starter-change.ts';
import { inStatements } from './in-statements.ts';
import type { Tables } from './tables.ts';

const toStep = (row: Selectable<Tables['starter_changes']>): StarterStep => ({
  starterId: row.starter_id,
  at: row.at,
  userId: row.user_id,
  action: row.action,
  status: row.status,
  hash: row.hash,
});

const addSteps = async (
  db: Kysely<Tables>,
  accountId: number,
  steps: StarterStep[],
): Promise<void> => {
  for (const some of inStatements(steps)) {
    await db
      .insertInto('starter_changes')
      .values(
        some.map(({ starterId, at, userId, action, status, hash }) => ({
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
  }
};

const listNewest = async (
  db: Kysely<Tables>,
  accountId: number,
): Promise<Map<string, StarterStep>> => {
  const rows = await db
    .selectFrom('starter_changes')
    .selectAll()
    .distinctOn('starter_id')
    .where('account_id', '=', accountId)
    .where('action', 'not in', UNCHANGING_ACTIONS)
    .orderBy('starter_id')
    .orderBy('id', 'desc')
    .execute();

  return new Map(rows.map((row) => [row.starter_id, toStep(row)]));
};

const listNewestKnown = async (
  db: Kysely<Tables>,
  accountId: number,
  starterIds: string[],
  action?: StarterStep['action'],
): Promise<Map<string, StarterStep>> => {
  if (starterIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('starter_changes')
    .selectAll()
    .distinctOn('starter_id')
    .where('account_id', '=', accountId)
    .where(sql<SqlBool>`starter_id = any(${starterIds})`)
    .where('user_id', 'is not', null)
    .where('action', 'not in', UNCHANGING_ACTIONS)
    .$if(action !== undefined, (query) =>
      query.where('action', '=', action ?? 'edited'),
    )
    .orderBy('starter_id')
    // Of what was found in HubSpot, a later step may be of an earlier moment.
    .$if(action !== undefined, (query) => query.orderBy('at', 'desc'))
    .orderBy('id', 'desc')
    .execute();

  return new Map(rows.map((row) => [row.starter_id, toStep(row)]));
};

const ofStarter = (db: Kysely<Tables>, accountId: number, starterId: string) =>
  db
    .selectFrom('starter_changes')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('starter_id', '=', starterId)
    .orderBy('id', 'desc');

/** Any number that no other lock of a transaction has. */
const stepLock = 7_315_001;

/** Who changed starters and when, in PostgreSQL. */
export const createStepStore = (db: Kysely<Tables>): StepRepository => ({
  add: (accountId, steps) => addSteps(db, accountId, steps),

  addFound: async (accountId, steps, readAt) => {
    if (steps.length === 0) return;
    await db.transaction().execute(async (transaction) => {
      // Two replicas that found the same step one after the other.
      await sql`select pg_advisory_xact_lock(${stepLock}, hashint8(${accountId}))`.execute(
        transaction,
      );
      const newest = await listNewest(transaction, accountId);
      await addSteps(
        transaction,
        accountId,
        steps.filter(({ starterId, hash, status }) => {
          const known = newest.get(starterId);

          return (
            !known ||
            (known.at <= readAt &&
              (known.hash !== hash || known.status !== status))
          );
        }),
      );
    });
  },

  listNewest: (accountId) => listNewest(db, accountId),

  listNewestKnown: (accountId, starterIds, action) =>
    listNewestKnown(db, accountId, starterIds, action),

  list: async (accountId, starterId) => {
    const rows = await ofStarter(db, accountId, starterId)
      .where('action', 'not in', UNCHANGING_ACTIONS)
      .execute();

    return rows.map(toStep);
  },

  listAll: async (accountId, starterId) =>
    (await ofStarter(db, accountId, starterId).execute()).map(toStep),
});
