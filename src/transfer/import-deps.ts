import type { LeaseRepository } from '#src/outbox/lease.ts';
import type { ReservationRepository } from '#src/starters/reservation.ts';
import type { Starter } from '#src/starters/starter.ts';
import type { CheckImportDeps } from './check-import.ts';
import type { ImportRepository } from './import-repository.ts';

/** What importing needs: checking, keeping, and having it sent. */
export type ImportDeps = CheckImportDeps & {
  imports: Pick<
    ImportRepository,
    'begin' | 'find' | 'listOpen' | 'readProgress'
  >;
  reservations: Pick<ReservationRepository, 'reserve' | 'release'>;
  leases: Pick<LeaseRepository, 'take' | 'release'>;
  /** All starters as HubSpot has them this moment; search and memory lag behind. */
  readStarters: (accountId: number) => Promise<Starter[]>;
  segmentOffers: {
    need(accountId: number, segmentIds: string[]): Promise<void>;
  };
  /** Has the outbox sent now; what HubSpot does not take stays in it. */
  sendOutbox: (accountId: number) => Promise<unknown>;
  log: { warn(details: object, message: string): void };
};
