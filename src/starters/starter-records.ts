import type { StarterFields, StarterStatus } from '@starters/contracts';

/** A change of a starter's record: only what is named is written. */
export type StarterChange = Partial<StarterFields> & { status?: StarterStatus };

/** A starter's record as HubSpot has it now. */
export interface StarterRecord {
  id: string;
  fields: StarterFields;
  status: StarterStatus;
  /** What the salesperson who ordered it asked for; null for a starter nobody ordered. */
  requestBrief: string | null;
  /** HubSpot's own time of the last change, in milliseconds since 1970. */
  updatedAt: number;
}

/** A value somebody else wrote while ours was on its way; it is in HubSpot's history only. */
export interface Overwritten {
  field: keyof StarterFields | 'status';
  value: string;
}

/** The starters' records in HubSpot, to be written. Methods throw `HubSpotError`. */
export interface StarterRecords {
  /** Null for a record that is archived or was never there. */
  read(id: string): Promise<StarterRecord | null>;
  /** Writes new records, a hundred at a time; gives their ids in the order given. */
  create(
    starters: (StarterFields & { status: StarterStatus })[],
  ): Promise<string[]>;
  /** Archives records; those that are not there are passed over. */
  remove(ids: string[]): Promise<void>;
  /**
   * Writes what changed. HubSpot cannot be told to write only if nobody else did: what somebody
   * wrote after the record was read is given back, so that it is not lost in silence.
   *
   * @param updatedAt of the record that the change is based on
   * @returns null, with nothing written, for a record that was archived meanwhile
   */
  update(
    id: string,
    change: StarterChange,
    updatedAt: number,
  ): Promise<Overwritten[] | null>;
}
