import { type Kysely, sql, type SqlBool } from 'kysely';
import type { KeptSave, SaveRepository } from '#src/starters/starter-save.ts';
import { CHECK_AFTER_MS } from './intent-store.ts';
import type { Database } from './open-database.ts';
import { createReleaseStore } from './release-store.ts';
import { createStepStore } from './step-store.ts';
import type { Tables } from './tables.ts';

const kind = 'starter';
const isTaken = sql<SqlBool>`(save->>'isTaken')::boolean`;

const write = async (
  db: Kysely<Tables>,
  accountId: number,
  key: string,
  save: KeptSave,
): Promise<void> => {
  const json = JSON.stringify(save);
  await db
    .insertInto('starter_saves')
    .values({ account_id: accountId, key, save: json })
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'key']).doUpdateSet({ save: json }),
    )
    .execute();
};

const forget = async (
  db: Kysely<Tables>,
  accountId: number,
  keys: string[],
): Promise<void> => {
  if (keys.length === 0) return;
  await db
    .deleteFrom('starter_saves')
    .where('account_id', '=', accountId)
    .where('key', 'in', keys)
    .execute();
};

/** Settles the intent of a save whose outcome is known. */
const settle = async (
  db: Kysely<Tables>,
  accountId: number,
  key: string,
  known: { recordId: string | null; checkAt: Date | null },
): Promise<void> => {
  await db
    .updateTable('outbox')
    .set({
      attempted_at: null,
      sent_revision: sql`revision`,
      check_at: known.checkAt,
      refusals: 0,
      because: null,
      retry_at: null,
      settled_at: sql<Date>`clock_timestamp()`,
      record_id: sql`coalesce(${known.recordId}, record_id)`,
    })
    .where('account_id', '=', accountId)
    .where('kind', '=', kind)
    .where('key', '=', key)
    .execute();
};

/** Notes the step and the release of a save, and gives the save; null where they are noted. */
const noteStep = async (
  db: Kysely<Tables>,
  accountId: number,
  key: string,
  starterId: string,
): Promise<KeptSave | null> => {
  const row = await db
    .updateTable('starter_saves')
    .set({ save: sql`save || '{"isTaken": true}'::jsonb` })
    .where('account_id', '=', accountId)
    .where('key', '=', key)
    .where((where) => where.not(isTaken))
    .returning('save')
    .executeTakeFirst();
  if (!row) return null;
  const { step, release } = row.save;
  const { userId, hash } = step;
  const at = new Date(step.at);
  const wording = { starterId, hash };
  const releases = createReleaseStore(db);
  await createStepStore(db).add(accountId, [{ ...step, starterId, at }]);
  if (release === 'release') {
    await releases.release(accountId, [wording], userId, at);
  }
  if (release === 'ask') await releases.ask(accountId, wording, userId, at);

  return row.save;
};

/** Saves of starters in PostgreSQL. */
export const createStarterSaveStore = (db: Database): SaveRepository => {
  const listByKeys: SaveRepository['listByKeys'] = async (accountId, keys) => {
    if (keys.length === 0) return new Map();
    const rows = await db
      .selectFrom('starter_saves')
      .select(['key', 'save'])
      .where('account_id', '=', accountId)
      .where('key', 'in', keys)
      .execute();

    return new Map(rows.map(({ key, save }) => [key, save]));
  };

  return {
    find: async (accountId, key) =>
      (await listByKeys(accountId, [key])).get(key) ?? null,

    listByKeys,

    begin: (accountId, key, save, at) =>
      db.transaction().execute(async (transaction) => {
        await write(transaction, accountId, key, save);
        await transaction
          .insertInto('outbox')
          .values({
            account_id: accountId,
            kind,
            key,
            revision: 1,
            attempted_at: at,
            left_at: sql<Date>`clock_timestamp()`,
            changed_at: sql<Date>`now()`,
          })
          .onConflict((conflict) =>
            conflict.columns(['account_id', 'kind', 'key']).doUpdateSet({
              revision: sql`outbox.revision + 1`,
              attempted_at: at,
              left_at: sql<Date>`clock_timestamp()`,
            }),
          )
          .execute();
      }),

    take: (accountId, key, starterId, at) =>
      db.transaction().execute(async (transaction) => {
        const save = await noteStep(transaction, accountId, key, starterId);
        const isSure = !save || save.older.length === 0;
        if (isSure) await forget(transaction, accountId, [key]);
        await settle(transaction, accountId, key, {
          recordId: starterId,
          checkAt: isSure ? null : new Date(at.getTime() + CHECK_AFTER_MS),
        });
      }),

    drop: (accountId, key, before, at) =>
      db.transaction().execute(async (transaction) => {
        if (before) await write(transaction, accountId, key, before);
        else await forget(transaction, accountId, [key]);
        await settle(transaction, accountId, key, {
          recordId: null,
          checkAt: before ? new Date(at.getTime() + CHECK_AFTER_MS) : null,
        });
      }),

    note: (accountId, key, starterId) =>
      db
        .transaction()
        .execute((transaction) =>
          noteStep(transaction, accountId, key, starterId),
        ),

    replace: (accountId, key, save) => write(db, accountId, key, save),

    forget: (accountId, keys) => forget(db, accountId, keys),

    listPending: async (accountId) => {
      const rows = await db
        .selectFrom('starter_saves')
        .select('save')
        .where('account_id', '=', accountId)
        .where((where) => where.not(isTaken))
        .execute();

      return rows.map(({ save: { starterId, step } }) => ({
        starterId,
        hash: step.hash,
        status: step.status,
      }));
    },
  };
};
