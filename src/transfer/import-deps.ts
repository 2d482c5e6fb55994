import type { ImportRepository } from './import-repository.ts';
import type { CheckImportDeps } from './check-import.ts';
import type { RecoverImportsDeps } from './recover-imports.ts';
import type { WriteImportDeps } from './write-import.ts';

/** What importing needs: checking, writing, and taking back what was left half done. */
export type ImportDeps = CheckImportDeps &
  RecoverImportsDeps &
  WriteImportDeps & { imports: Pick<ImportRepository, 'begin'> };
