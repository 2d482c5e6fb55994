/** A property without which a contact has no line. */
export interface FactNeed {
  property: string;
  /** The day before which its value does not count, by the property that dates it; null for any. */
  dated: { by: string; since: Date } | null;
}

/** Counts an account's contacts; of none is any value read. Throws `HubSpotError`. */
export interface ContactCounter {
  /** How many contacts have all of these; all contacts where nothing is needed. */
  count(needs: readonly FactNeed[]): Promise<number>;
}
