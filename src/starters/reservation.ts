import type { StarterFields, StarterStatus } from '@starters/contracts';

/** A starter that is on its way to HubSpot, or was written there a moment ago. */
export interface ReservedStarter {
  /** Of its record; null while there is none. */
  id: string | null;
  fields: StarterFields;
  status: StarterStatus;
}

/** What one save, or the rows of one import, have reserved: titles, texts, places of translations. */
export interface Reservation {
  /** Of the save or the import. */
  key: string;
  starters: ReservedStarter[];
  /** Whether HubSpot has all of them by now: then a catalog that is read again has them, too. */
  isWritten: boolean;
}

/**
 * Reserves what is written, so that of two who write the same at once one is told; for all replicas.
 * A reservation ends by itself some minutes after its save began, or after HubSpot took it: by then
 * every catalog has been read again.
 */
export interface ReservationRepository {
  list(accountId: number): Promise<Reservation[]>;
  /**
   * Reserves in the place of what this key reserved before, unless `find` finds something in what
   * the others have reserved. Nobody else reserves in between.
   *
   * @returns what `find` found; empty where it is reserved
   */
  reserve<Found>(
    accountId: number,
    key: string,
    starters: ReservedStarter[],
    find: (others: Reservation[]) => Found[],
  ): Promise<Found[]>;
  /** Notes the records that HubSpot made of them, in their order. */
  settle(accountId: number, key: string, ids: string[]): Promise<void>;
  release(accountId: number, key: string): Promise<void>;
}
