/** The tables of comparing records in HubSpot with what they should be. */
export interface ReconcileTables {
  unknown_records: { account_id: number; record_id: string; seen_at: Date };
  /** What was last written again on a starter's record, and what it said then; as hashes. */
  restated: {
    account_id: number;
    starter_id: string;
    wanted: string;
    found: string;
  };
}
