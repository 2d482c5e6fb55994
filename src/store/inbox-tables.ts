import type { EventKind } from '#src/inbox/hubspot-event.ts';
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
  /** What webhooks told of; the ids of records go once it is handled. */
  hubspot_events: {
    account_id: number;
    key: string;
    kind: EventKind;
    object_type: string;
    record_id: string;
    other_ids: string[];
    occurred_at: Date;
    received_at: Date;
    handled_at: Date | null;
  };
  /** Clients that HubSpot deleted, until they come back or their time is over. */
  gone_contacts: { account_id: number; contact_id: string; gone_at: Date };
}
