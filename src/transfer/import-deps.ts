import type { EditorDeps } from '#src/editing/editor-deps.ts';
import type { Starter } from '#src/starters/starter.ts';
import type { OwnerDirectory } from '#src/starters/owner-directory.ts';
import type { ImportRepository } from './import-repository.ts';

/** What importing needs. */
export interface ImportDeps extends Pick<
  EditorDeps,
  | 'accounts'
  | 'catalogs'
  | 'returns'
  | 'steps'
  | 'releases'
  | 'leases'
  | 'starterRecords'
  | 'segments'
  | 'now'
> {
  imports: ImportRepository;
  owners: (accountId: number) => Promise<OwnerDirectory>;
  /** All starters as HubSpot has them this moment; search and memory lag behind. */
  readStarters: (accountId: number) => Promise<Starter[]>;
  /** How long a write of unknown outcome may still arrive, in ms. */
  quietMs: number;
  log: {
    error(details: object, message: string): void;
    warn(details: object, message: string): void;
  };
}
