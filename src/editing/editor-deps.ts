import type { Language } from '@starters/contracts';
import type { AccountRepository } from '#src/accounts/account-repository.ts';
import type { OrderReader } from '#src/orders/order-reader.ts';
import type { ReturnRepository } from '#src/returns/return-repository.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { SegmentDirectory } from '#src/starters/segment-directory.ts';
import type {
  ReleaseRepository,
  StepRepository,
} from '#src/starters/starter-change.ts';
import type { StarterRecords } from '#src/starters/starter-records.ts';
import type { WordingRepository } from '#src/starters/wording.ts';
import type { LeaseRepository } from '#src/votes/outbox.ts';
import type { VoteReader } from '#src/votes/vote-reader.ts';

/** What writing starters needs. */
export interface EditorDeps {
  accounts: AccountRepository;
  catalogs: CatalogKeeper;
  votes: VoteReader;
  returns: ReturnRepository;
  orders: OrderReader;
  wordings: WordingRepository;
  steps: StepRepository;
  releases: ReleaseRepository;
  leases: LeaseRepository;
  starterRecords: (accountId: number) => Promise<StarterRecords>;
  segments: (accountId: number) => Promise<SegmentDirectory>;
  now: () => Date;
}

/** Who writes, and in which language they are spoken to. */
export interface Writer {
  userId: number;
  language: Language;
}
