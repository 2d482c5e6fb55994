import type { StarterFields, StarterStatus } from '@starters/contracts';

/** A change of a starter's record: only what is named is written. */
export type StarterChange = Partial<StarterFields> & { status?: StarterStatus };

/** A starter's record as HubSpot has it now. */
export interface StarterRecord {
  id: string;
  fields: StarterFields;
  status: StarterStatus;
  /** The brief of the request; null for a starter that was not requested. */
  requestBrief: string | null;
  /** HubSpot's own time of the last change, in milliseconds since 1970. */
  updatedAt: number;
}

/** A value of a concurrent edit that our write replaced; it is in HubSpot's history only. */
export interface Overwritten {
  field: keyof StarterFields | 'status';
  value: string;
}

/** The starters' records in HubSpot, to be written. Methods throw `HubSpotError`. */
export interface StarterRecords {
  /** Null for a record that is archived or was never there. */
  read(id: string): Promise<StarterRecord | null>;
  /** Creates records, a hundred a call; returns their ids in the same order. */
  create(
    starters: (StarterFields & { status: StarterStatus })[],
  ): Promise<string[]>;
  /** Archives records; those that are not there are passed over. */
  remove(ids: string[]): Promise<void>;
  /**
   * Writes what changed. HubSpot has no conditional writes, so values that somebody wrote after the
   * record was read are returned, and can be shown as overwritten.
   *
   * @param updatedAt of the record that the change is based on
   * @returns null, with nothing written, for a record that was archived in between
   */
  update(
    id: string,
    change: StarterChange,
    updatedAt: number,
  ): Promise<Overwritten[] | null>;
}
