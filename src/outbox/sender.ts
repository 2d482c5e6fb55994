import type { IntentKind } from './intent.ts';
import type { Refusal } from './refusal.ts';

/** What became of one item of a batch. */
export type SendResult =
  /** `recordId` is null where no record is meant, such as for one that was removed. */
  | { key: string; ok: true; recordId: string | null }
  /**
   * `recordId` where a record was made all the same, such as one whose association was refused;
   * `isUnclear` where HubSpot refused several of a batch without saying which refusal is whose.
   */
  | {
      key: string;
      ok: false;
      refusal: Refusal;
      recordId?: string;
      isUnclear?: boolean;
    };

/** What HubSpot has exactly as it is here; `recordId` is null where no record is meant. */
export interface FoundRecord {
  key: string;
  recordId: string | null;
}

/** How one kind of content is read here and written to HubSpot. */
export interface Sender<Item = unknown> {
  kind: IntentKind;
  /** The most that `send` takes at once. */
  batchSize: number;
  /**
   * Whether what was sent again is read back until `findSent` finds it or `load` has it no more;
   * default: once.
   */
  readsUntilSettled?: true;
  /** The present content by key; a key that is missing has nothing to send any more. */
  load(accountId: number, keys: string[]): Promise<Map<string, Item>>;
  /**
   * Writes the content; a result for each key. A key without one is of unknown outcome.
   *
   * @param recordIds ids of records that are known to exist, by key
   * @throws RefusedError when the whole batch was refused, UnknownOutcomeError when nobody knows
   */
  send(
    items: Map<string, Item>,
    recordIds: Map<string, string>,
  ): Promise<SendResult[]>;
  /**
   * Of these, the ones that HubSpot has exactly as they are, with the ids of their records.
   *
   * @param recordIds ids of records that are known to exist, by key
   * @throws RefusedError when HubSpot could not be read
   */
  findSent(
    items: Map<string, Item>,
    recordIds: Map<string, string>,
  ): Promise<FoundRecord[]>;
}
