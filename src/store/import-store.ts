import { DAY_MS } from '@starters/contracts';
import { type Kysely, type Selectable, sql } from 'kysely';
import type {
  ImportedRow,
  ImportJob,
  ImportRepository,
} from '#src/transfer/import-repository.ts';
import {
  creationKeyOfRow,
  readRowKey,
  reservationKeyOf,
  rowKey,
} from '#src/transfer/row-key.ts';
import { addIntents } from './add-intents.ts';
import { readImportProgress } from './import-progress.ts';
import type { Database } from './open-database.ts';
import { createReleaseStore } from './release-store.ts';
import {
  createReservationStore,
  keepReservation,
} from './reservation-store.ts';
import { createStepStore } from './step-store.ts';
import type { Tables } from './tables.ts';

const toJob = (row: Selectable<Tables['imports']>): ImportJob => ({
  accountId: row.account_id,
  key: row.key,
  userId: row.user_id,
  hash: row.hash,
  name: row.name,
  state: row.state,
  starters: row.starters ?? [],
  total: row.total,
  because: row.because,
});

/** Retention of imports. */
const keptMs = 30 * DAY_MS;

const addRowIntents = (
  db: Kysely<Tables>,
  { accountId, key, total }: Pick<ImportJob, 'accountId' | 'key' | 'total'>,
): Promise<void> =>
  addIntents(
    db,
    accountId,
    'import',
    Array.from({ length: total }, (_, index) => rowKey(key, index)),
  );

const forgetOld = async (
  db: Kysely<Tables>,
  accountId: number,
  at: Date,
): Promise<void> => {
  const old = await db
    .deleteFrom('imports')
    .where('account_id', '=', accountId)
    .where('state', 'in', ['done', 'undone'])
    .where('noted_at', '<', new Date(at.getTime() - keptMs))
    .returning('key')
    .execute();
  for (const { key } of old) {
    await db
      .deleteFrom('outbox')
      .where('account_id', '=', accountId)
      .where('kind', '=', 'import')
      .where(sql<boolean>`starts_with(key, ${`${key}:`})`)
      .execute();
  }
};

const toRow = (
  key: string,
  job: Selectable<Tables['imports']> | undefined,
): ImportedRow | null => {
  if (!job || job.state === 'done') return null;
  const creationKey = creationKeyOfRow(key);
  if (job.state !== 'writing') {
    return {
      creationKey,
      wanted: 'gone',
      since: job.undone_at ?? job.noted_at,
    };
  }
  const starter = job.starters?.[readRowKey(key).index];

  return starter ? { creationKey, wanted: 'there', starter } : null;
};

/** Imports in PostgreSQL. */
export const createImportStore = (db: Database): ImportRepository => ({
  begin: (job, at) =>
    db.transaction().execute(async (transaction) => {
      await forgetOld(transaction, job.accountId, at);
      const begun = await transaction
        .insertInto('imports')
        .values({
          account_id: job.accountId,
          key: job.key,
          user_id: job.userId,
          hash: job.hash,
          name: job.name,
          state: job.state,
          starters: JSON.stringify(job.starters),
          total: job.total,
          because: job.because,
          undone_at: null,
          noted_at: at,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('key')
        .executeTakeFirst();
      if (!begun) return false;
      await addRowIntents(transaction, job);
      await keepReservation(
        transaction,
        job.accountId,
        reservationKeyOf(job.key),
      );

      return true;
    }),

  find: async (accountId, key) => {
    const row = await db
      .selectFrom('imports')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('key', '=', key)
      .executeTakeFirst();

    return row ? toJob(row) : null;
  },

  findLast: async (accountId, userId, since) => {
    const row = await db
      .selectFrom('imports')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('user_id', '=', userId)
      .where((where) =>
        where.or([
          where('noted_at', '>=', since),
          where('state', 'in', ['writing', 'undoing']),
        ]),
      )
      // One that goes on is what matters most.
      .orderBy(sql<boolean>`state in ('writing', 'undoing')`, 'desc')
      .orderBy('noted_at', 'desc')
      .limit(1)
      .executeTakeFirst();

    return row ? { job: toJob(row), at: row.noted_at } : null;
  },

  listOpen: async (accountId) => {
    const rows = await db
      .selectFrom('imports')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('state', 'in', ['writing', 'undoing'])
      .execute();

    return rows.map(toJob);
  },

  listRows: async (accountId, keys) => {
    if (keys.length === 0) return new Map();
    const jobs = await db
      .selectFrom('imports')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('key', 'in', [
        ...new Set(keys.map((key) => readRowKey(key).importKey)),
      ])
      .execute();
    const byKey = new Map(jobs.map((job) => [job.key, job]));

    return new Map(
      keys.flatMap((key) => {
        const row = toRow(key, byKey.get(readRowKey(key).importKey));

        return row ? [[key, row] as const] : [];
      }),
    );
  },

  readProgress: (accountId, key) => readImportProgress(db, accountId, key),

  takeBack: (accountId, key, because, at) =>
    db.transaction().execute(async (transaction) => {
      const turned = await transaction
        .updateTable('imports')
        .set({ state: 'undoing', because, undone_at: at, noted_at: at })
        .where('account_id', '=', accountId)
        .where('key', '=', key)
        .where('state', '=', 'writing')
        .returning('total')
        .executeTakeFirst();
      if (!turned) return false;
      // It was about what HubSpot is not to have any more.
      await transaction
        .deleteFrom('outbox_pauses')
        .where('account_id', '=', accountId)
        .where('kind', '=', 'import')
        .execute();
      await addRowIntents(transaction, {
        accountId,
        key,
        total: turned.total,
      });

      return true;
    }),

  end: (accountId, key, state, steps, at) =>
    db.transaction().execute(async (transaction) => {
      const ended = await transaction
        .updateTable('imports')
        .set({ state, starters: null, noted_at: at })
        .where('account_id', '=', accountId)
        .where('key', '=', key)
        .where('state', '=', state === 'done' ? 'writing' : 'undoing')
        .returning('user_id')
        .executeTakeFirst();
      if (!ended) return false;
      const reservations = createReservationStore(transaction);
      const reserved = reservationKeyOf(key);
      if (state === 'done') {
        const ids = steps.map(({ starterId }) => starterId);
        await reservations.settle(accountId, reserved, ids);
      } else {
        await reservations.release(accountId, reserved);
      }
      await createStepStore(transaction).add(accountId, steps);
      await createReleaseStore(transaction).release(
        accountId,
        steps.filter(({ status }) => status === 'published'),
        ended.user_id,
        at,
      );

      return true;
    }),
});
