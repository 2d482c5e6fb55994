import type {
  StarterField,
  StarterFields,
  StarterStatus,
} from '@starters/contracts';

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

/** Reads starters' records in HubSpot. Methods throw `HubSpotError`. */
export interface StarterRecords {
  /** Null for a record that is archived or was never there. */
  read(id: string): Promise<StarterRecord | null>;
  /** The record with this key in `creation_key`; null when there is none, or it was archived. */
  findByKey(creationKey: string): Promise<StarterRecord | null>;
  /** Who last changed each of these fields and when, as HubSpot's history has it. */
  readChanges(id: string, fields: StarterField[]): Promise<FieldChange[]>;
}

/** The last change of a field. */
export interface FieldChange {
  field: StarterField;
  /** Null where HubSpot names no person, as for what the app wrote. */
  userId: number | null;
  at: Date;
}
