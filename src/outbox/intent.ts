/** What leaves for HubSpot, in the order in which one turn sends it. */
export const INTENT_KINDS = [
  // Records can only name segments that are options: they go first.
  'segments',
  // Votes and figures may have properties that have to be there first.
  'columns',
  'starter',
  'step',
  'import',
  'request',
  'vote',
  'answer',
  'roll_up',
  'task',
] as const;
export type IntentKind = (typeof INTENT_KINDS)[number];

/**
 * That something of ours is to be in HubSpot as it stands here. The content is read when it is
 * sent; an intent only says which, and how far it got.
 */
export interface Intent {
  kind: IntentKind;
  /** Unique within account and kind: a vote key, a request key, a starter's id. */
  key: string;
  /** Rises with every change of the content. */
  revision: number;
  /** Refusals in a row. */
  refusals: number;
  /** How long ago the content was changed, by the database's clock, in ms. */
  waitedMs: number;
  /** The record in HubSpot, as soon as it is known; never forgotten. */
  recordId: string | null;
}

/** The ids of the records that are known to exist, by key. */
export const recordIdsOf = (intents: Intent[]): Map<string, string> =>
  new Map(
    intents.flatMap(({ key, recordId }) =>
      recordId === null ? [] : [[key, recordId] as const],
    ),
  );

/** What became of an intent that was attempted; `recordId` is null where no record is meant. */
export type Settled =
  /** HubSpot took it as it was at `revision`. */
  | { key: string; outcome: 'sent'; revision: number; recordId: string | null }
  /** Read back: HubSpot has it as it was at `revision`. */
  | {
      key: string;
      outcome: 'confirmed';
      revision: number;
      recordId: string | null;
    }
  /** Read back: HubSpot does not have it as it is. Sent again, and read back once more later. */
  | { key: string; outcome: 'differs'; readAgain: boolean }
  /** Not applied, and not its own fault: due again. */
  | { key: string; outcome: 'unsent' }
  /** Refused like all others, so not for itself: due again, after those never refused. */
  | { key: string; outcome: 'refused_alike' }
  /** Refused for itself: set aside until `retryAt`. The id of what was made is kept. */
  | {
      key: string;
      outcome: 'set_aside';
      because: string;
      retryAt: Date;
      recordId: string | null;
    }
  /** Nothing was to be sent at `revision`: there is no content on our side. */
  | { key: string; outcome: 'void'; revision: number };
