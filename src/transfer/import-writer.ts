import type { SendResult } from '#src/outbox/sender.ts';
import type { NewStarter } from './import-context.ts';

/** Imported starters in HubSpot, written by the outbox only. Methods throw `RefusedError`. */
export interface ImportWriter {
  /** Ids of the records that are there, by their unique keys. */
  find(creationKeys: string[]): Promise<Map<string, string>>;
  /**
   * Creates records, at most a hundred; results by `creationKey`.
   *
   * @throws UnknownOutcomeError when they may have been created
   */
  create(
    rows: { creationKey: string; starter: NewStarter }[],
  ): Promise<SendResult[]>;
  /** Archives records; those that are not there are passed over. */
  remove(ids: string[]): Promise<void>;
}
