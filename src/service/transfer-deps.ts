import type { HttpDeps } from '#src/http/context.ts';
import { createOwnerDirectory } from '#src/hubspot/owner-directory.ts';
import { createStarterSource } from '#src/hubspot/starter-source.ts';
import { createExportStore } from '#src/store/export-store.ts';
import { createImportStore } from '#src/store/import-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { createVotePageStore } from '#src/store/vote-page-store.ts';
import type { AccountOpener } from './open-accounts.ts';

/** What exporting and importing needs beside what everything needs. */
export const createTransferDeps = (
  db: Database,
  opener: AccountOpener,
  quietMs: number,
): Pick<
  HttpDeps,
  'votePages' | 'exports' | 'imports' | 'owners' | 'readStarters' | 'quietMs'
> => ({
  votePages: createVotePageStore(db),
  exports: createExportStore(db),
  imports: createImportStore(db),
  owners: async (accountId) =>
    createOwnerDirectory((await opener.open(accountId)).client),
  readStarters: async (accountId) => {
    const { client, starterTypeId } = await opener.openReady(accountId);

    return createStarterSource(client, starterTypeId).readAll();
  },
  quietMs,
});
