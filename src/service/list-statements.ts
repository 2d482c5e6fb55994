import type { Account } from '#src/accounts/account.ts';
import { hashOfRollUp } from '#src/hubspot/roll-up-properties.ts';
import type { Statement } from '#src/reconcile/restate.ts';
import { keepVerdicts } from '#src/review/keep-verdicts.ts';
import { buildRollUps, type RollUpDeps } from '#src/review/roll-up-sender.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';

/** What listing statements needs. */
export interface ListStatementsDeps extends Omit<
  RollUpDeps,
  'readCatalog' | 'writer'
> {
  catalogs: Pick<CatalogKeeper, 'get'>;
}

/** What the records of all starters are to say in the app's own fields, and what they say. */
export const listStatements = async (
  { catalogs, ...deps }: ListStatementsDeps,
  account: Account,
): Promise<Statement[]> => {
  const { catalog } = await catalogs.get(account.accountId);
  const rollUps = await buildRollUps(
    {
      ...deps,
      readCatalog: async () => catalog,
      readVerdicts: keepVerdicts(deps.tallies),
    },
    account,
    catalog.starters.map(({ id }) => id),
  );

  return catalog.starters.flatMap(({ id: starterId, rollUp: found }) => {
    const rollUp = rollUps.get(starterId);

    return rollUp ? [{ starterId, found, wanted: hashOfRollUp(rollUp) }] : [];
  });
};
