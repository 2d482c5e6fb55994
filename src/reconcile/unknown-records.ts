/** Vote records in HubSpot that belong to no vote we know. They are reported, never deleted. */
export interface UnknownRecords {
  note(accountId: number, recordIds: string[], at: Date): Promise<void>;
  /** Drops those not seen since: deleted by now, or known. */
  dropBefore(accountId: number, at: Date): Promise<void>;
  count(accountId: number): Promise<number>;
}
