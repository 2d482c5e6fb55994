import type { IntentKind } from '#src/outbox/intent.ts';

/** Something of ours that HubSpot has as a record. */
export interface SentIntent {
  key: string;
  recordId: string;
}

/** What the outbox has sent, and the way to have it sent again. */
export interface SentIntents {
  /** In the order of the record's id, those after one. */
  listAfter(
    accountId: number,
    kind: IntentKind,
    recordId: number,
    limit: number,
  ): Promise<SentIntent[]>;
  /**
   * Makes due again what was settled before the record was read, and is not on its way already.
   *
   * @returns how many
   */
  makeDue(
    accountId: number,
    kind: IntentKind,
    keys: string[],
    readFrom: Date,
  ): Promise<number>;
  /**
   * The same for votes whose record is gone, each with its answer, which a new record lacks.
   *
   * @returns how many votes
   */
  bringBack(
    accountId: number,
    voteKeys: string[],
    readFrom: Date,
  ): Promise<number>;
}
