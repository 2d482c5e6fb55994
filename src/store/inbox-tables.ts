import type { InboxKind } from '#src/inbox/cursor-repository.ts';

/** The tables of what comes from HubSpot. */
export interface InboxTables {
  inbox_cursors: {
    account_id: number;
    kind: InboxKind;
    /** In ms since 1970, by HubSpot's clock. */
    changed_at: number;
    record_id: number;
  };
}
