import type { Generated } from 'kysely';

/** The tables of what cards showed, and when they were opened. */
export interface ViewTables {
  views: {
    account_id: number;
    user_id: number;
    contact_id: string;
    day: string;
    starter_id: string;
    slot: number;
    /** Whether it was unfolded or copied; only where outcomes are read, as are the next two. */
    is_taken: Generated<boolean>;
    /** Null where it was not kept. */
    wording: string | null;
    segment_ids: string[] | null;
  };
  card_openings: {
    account_id: number;
    user_id: number;
    contact_id: string;
    opened_at: Date;
    opened_before: Date | null;
  };
  /** For the limits by the hour, and for who proved that they may see the client. */
  client_readings: {
    account_id: number;
    user_id: number;
    contact_id: string;
    read_at: Date;
    is_proved: Generated<boolean>;
    /** Times that the moments of the record were said wrongly. */
    missed: Generated<number>;
  };
  /** A keyed digest of the moments of a contact's record. */
  record_marks: {
    account_id: number;
    contact_id: string;
    mark: string;
    read_at: Date;
  };
  /** Who takes part in the comparison with clients who are left without starters. */
  compared_clients: {
    account_id: number;
    contact_id: string;
    entered_at: Date;
    is_left_alone: boolean;
  };
  empty_cards: {
    account_id: number;
    contact_id: string;
    day: string;
    missing: string[];
  };
}
