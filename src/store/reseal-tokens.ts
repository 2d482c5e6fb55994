import { type Sealer, sealedBy, SealError } from '#src/installations/sealer.ts';
import { placeOf } from './installation-store.ts';
import type { Database } from './open-database.ts';

/** How sealing anew went. */
export interface Resealed {
  /** Accounts whose tokens are sealed with the newest key by now, and were not before. */
  changed: number[];
  /** Accounts that had the newest key already. */
  unchanged: number;
  /** Accounts whose tokens no key opens, each with why. */
  failed: { accountId: number; because: string }[];
}

/**
 * Seals every token with the newest key, one account at a time: interrupted, it has done some, all
 * of them open with one key or the other, and it can be run again. A token that was refreshed in
 * between stays as it is.
 */
export const resealTokens = async (
  db: Database,
  sealer: Sealer,
): Promise<Resealed> => {
  const rows = await db
    .selectFrom('installations')
    .select(['account_id', 'sealed_access', 'sealed_refresh'])
    .orderBy('account_id')
    .execute();
  const result: Resealed = { changed: [], unchanged: 0, failed: [] };
  for (const { account_id: accountId, ...row } of rows) {
    const { sealed_access: access, sealed_refresh: refresh } = row;
    const sealed = [access, ...(refresh === null ? [] : [refresh])];
    if (sealed.every((each) => sealedBy(each) === sealer.keyId)) {
      result.unchanged += 1;
      continue;
    }
    const again = (text: string, token: 'access' | 'refresh') => {
      const place = placeOf(accountId, token);

      return sealer.seal(sealer.open(text, place), place);
    };
    try {
      await db
        .updateTable('installations')
        .set({
          sealed_access: again(access, 'access'),
          sealed_refresh: refresh === null ? null : again(refresh, 'refresh'),
        })
        .where('account_id', '=', accountId)
        .where('sealed_access', '=', access)
        .execute();
      result.changed.push(accountId);
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
      result.failed.push({ accountId, because: error.message });
    }
  }

  return result;
};
