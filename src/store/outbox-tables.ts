import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { IntentKind } from '#src/outbox/intent.ts';
import type { RefusalOf } from '#src/outbox/refusal.ts';
import type { KeptSave } from '#src/starters/starter-save.ts';

/** The tables of what leaves for HubSpot. */
export interface OutboxTables {
  outbox: {
    account_id: number;
    kind: IntentKind;
    key: string;
    /** What is to be in HubSpot; rises with every change. */
    revision: number;
    sent_revision: Generated<number>;
    /**
     * Whether it is to be sent, is being sent, or is to be read once more. By it the index finds
     * what is due: a query that looks for such intents names it.
     */
    is_due: GeneratedAlways<boolean>;
    /** Set before an attempt leaves, cleared when its outcome is known. */
    attempted_at: Date | null;
    /** When the last attempt left, by the database's clock. */
    left_at: Date | null;
    /** When HubSpot's record is read once more, after an attempt of unknown outcome. */
    check_at: Date | null;
    refusals: Generated<number>;
    because: string | null;
    retry_at: Date | null;
    /** When the outcome of an attempt was last known, by the database's clock. */
    settled_at: Date | null;
    record_id: string | null;
    /** Of the oldest change that is not there yet. */
    changed_at: Date;
  };
  /** The build of the service that last tried an account's refused intents again. */
  outbox_builds: { account_id: number; build: string };
  /** Segments that starters name and the property may lack, and whether an admin chose others. */
  segment_offers: {
    account_id: number;
    segment_ids: Generated<string[]>;
    /** Whether the options follow what an admin chose. */
    is_chosen: Generated<boolean>;
  };
  /** Saves of starters whose outcome in HubSpot is not known for good. */
  starter_saves: {
    account_id: number;
    key: string;
    save: ColumnType<KeptSave, string, string>;
  };
  /** What HubSpot last told of an account's limits. */
  call_limits: {
    account_id: number;
    per_ten_seconds: number | null;
    /** Null where there is no daily limit. */
    daily: number | null;
    daily_left: number | null;
    noted_at: Date;
  };
  /** A hash of how HubSpot last defined our objects. */
  object_shapes: { account_id: number; shape: string };
  outbox_pauses: {
    account_id: number;
    kind: IntentKind | 'all';
    refusal: RefusalOf;
    because: string;
    since: Date;
    until: Date;
    refusals: number;
  };
}
