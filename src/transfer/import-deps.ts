import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { LeaseRepository } from '#src/votes/outbox.ts';
import type { CheckImportDeps } from './check-import.ts';
import type { ImportRepository } from './import-repository.ts';
import type { WriteImportDeps } from './write-import.ts';

/** What importing needs: checking, writing, and taking back what was left half done. */
export interface ImportDeps
  extends
    Omit<CheckImportDeps, 'catalogs' | 'segments'>,
    Omit<WriteImportDeps, 'catalogs' | 'imports' | 'leases'> {
  catalogs: Pick<CatalogKeeper, 'get' | 'include' | 'refresh'>;
  imports: ImportRepository;
  leases: LeaseRepository;
}
