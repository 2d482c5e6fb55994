/** The tables of what cards showed, and when they were opened. */
export interface ViewTables {
  views: {
    account_id: number;
    user_id: number;
    contact_id: string;
    day: string;
    starter_id: string;
    slot: number;
  };
  card_openings: {
    account_id: number;
    user_id: number;
    contact_id: string;
    opened_at: Date;
    opened_before: Date | null;
  };
  /** For the limit by the hour alone. */
  client_readings: {
    account_id: number;
    user_id: number;
    contact_id: string;
    read_at: Date;
  };
  empty_cards: {
    account_id: number;
    contact_id: string;
    day: string;
    missing: string[];
  };
}
