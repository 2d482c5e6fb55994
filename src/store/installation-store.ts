import { type Selectable, sql } from 'kysely';
import type {
  Installation,
  InstallationRepository,
  Tokens,
} from '#src/installations/installation.ts';
import type { Sealer } from '#src/installations/sealer.ts';
import type { TokenRepository } from '#src/installations/token-repository.ts';
import { holds } from './fenced.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

/** Where a token of an account is kept: it opens nowhere else. */
export const placeOf = (
  accountId: number,
  token: 'access' | 'refresh',
): string => `${accountId} ${token}`;

const toInstallation = (
  row: Selectable<Tables['installations']>,
): Installation => ({
  accountId: row.account_id,
  way: row.way,
  scopes: row.scopes,
  connectedAt: row.connected_at,
  disconnectedAt: row.disconnected_at,
  because: row.because,
});

/** Tokens as columns; `expires_at` by the database's clock, so that replicas agree. */
const toColumns = (sealer: Sealer, accountId: number, tokens: Tokens) => ({
  sealed_access: sealer.seal(tokens.accessToken, placeOf(accountId, 'access')),
  sealed_refresh:
    tokens.refreshToken === null
      ? null
      : sealer.seal(tokens.refreshToken, placeOf(accountId, 'refresh')),
  expires_at:
    tokens.expiresInSeconds === null
      ? null
      : sql<Date>`now() + ${tokens.expiresInSeconds} * interval '1 second'`,
});

/** Where the app is installed, in PostgreSQL; tokens are sealed before they get there. */
export const createInstallationStore = (
  db: Database,
  sealer: Sealer,
): InstallationRepository => ({
  find: async (accountId) => {
    const row = await db
      .selectFrom('installations')
      .selectAll()
      .where('account_id', '=', accountId)
      .executeTakeFirst();

    return row ? toInstallation(row) : null;
  },

  connect: async (accountId, way, tokens, scopes) => {
    const columns = {
      way,
      scopes,
      ...toColumns(sealer, accountId, tokens),
      connected_at: sql<Date>`now()`,
      disconnected_at: null,
      because: null,
    };
    await db
      .insertInto('installations')
      .values({ account_id: accountId, ...columns })
      .onConflict((conflict) =>
        conflict.column('account_id').doUpdateSet({
          ...columns,
          revision: sql<number>`installations.revision + 1`,
        }),
      )
      .execute();
  },

  listConnected: async () => {
    const rows = await db
      .selectFrom('installations')
      .select('account_id')
      .where('disconnected_at', 'is', null)
      .orderBy('account_id')
      .execute();

    return rows.map(({ account_id }) => account_id);
  },

  listGoneBefore: async (moment) => {
    const rows = await db
      .selectFrom('installations')
      .select('account_id')
      .where('way', '=', 'oauth')
      .where('disconnected_at', '<', moment)
      .execute();

    return rows.map(({ account_id }) => account_id);
  },
});

/** The tokens of accounts in PostgreSQL. */
export const createTokenStore = (
  db: Database,
  sealer: Sealer,
): TokenRepository => ({
  read: async (accountId, freshForMs) => {
    const row = await db
      .selectFrom('installations')
      .select([
        'sealed_access',
        'sealed_refresh',
        'revision',
        'disconnected_at',
        sql<boolean>`expires_at is null or expires_at > now()`.as('is_good'),
        sql<boolean>`expires_at is null or expires_at
          > now() + ${freshForMs} * interval '1 millisecond'`.as('is_fresh'),
      ])
      .where('account_id', '=', accountId)
      .executeTakeFirst();
    if (!row) return null;

    return {
      accessToken: sealer.open(row.sealed_access, placeOf(accountId, 'access')),
      refreshToken:
        row.sealed_refresh === null
          ? null
          : sealer.open(row.sealed_refresh, placeOf(accountId, 'refresh')),
      isFresh: row.is_fresh,
      isGood: row.is_good,
      isConnected: row.disconnected_at === null,
      revision: row.revision,
    };
  },

  renew: async (lease, revision, tokens) => {
    const renewed = await db
      .updateTable('installations')
      .set(toColumns(sealer, lease.accountId, tokens))
      .where('account_id', '=', lease.accountId)
      .where('revision', '=', revision)
      .where(holds(lease))
      .returning('account_id')
      .executeTakeFirst();

    return renewed !== undefined;
  },

  disconnect: async (accountId, revision, because) => {
    const gone = await db
      .updateTable('installations')
      .set({
        disconnected_at: sql<Date>`coalesce(disconnected_at, now())`,
        because,
      })
      .where('account_id', '=', accountId)
      .where('revision', '=', revision)
      .returning('account_id')
      .executeTakeFirst();

    return gone !== undefined;
  },
});
