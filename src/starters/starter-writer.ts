import type { StarterFields, StarterStatus } from '@starters/contracts';
import type { StarterChange } from './starter-records.ts';

/** A value of a concurrent edit that our write replaced; it is in HubSpot's history only. */
export interface Overwritten {
  field: keyof StarterFields | 'status';
  value: string;
}

/**
 * Writes the records of starters whose save is kept already (`SaveRepository.begin`). Methods
 * throw `HubSpotError`.
 */
export interface StarterWriter {
  /**
   * Creates a record once, however often it is asked: `creation_key` is unique.
   *
   * @returns the id of the new record; null when one with this key was there already
   */
  create(
    creationKey: string,
    starter: StarterFields & { status: StarterStatus },
  ): Promise<string | null>;
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
  /** Whether a write that failed so may have been applied, or may still be. */
  mayLand(error: unknown): boolean;
}

/** What HubSpot has of a save whose answer was lost. */
export interface SaveLanding {
  /** Whether it was applied, however the record was edited afterwards. */
  isThere: boolean;
  /** Values that somebody wrote after the save began and that it replaced all the same. */
  replaced: StarterChange;
  /** Fields of the save whose value is that of an older save, which landed after it. */
  outdated: StarterChange;
}

/** Reads saves back and restores newer values, for the outbox. Methods throw `RefusedError`. */
export interface SaveRecords {
  /** The id of the record with this key; null when there is none. */
  findCreated(creationKey: string): Promise<string | null>;
  /**
   * @param older changes of saves that may land after this one
   * @returns null for a record that was archived
   */
  readLanding(
    id: string,
    change: StarterChange,
    updatedAt: number,
    older: StarterChange[],
  ): Promise<SaveLanding | null>;
  /**
   * Writes these values again.
   *
   * @throws UnknownOutcomeError when they may have been written
   */
  restore(id: string, change: StarterChange): Promise<void>;
}
