/** A wording that a second person must approve before cards have it. */
export interface WaitingApproval {
  /** HubSpot record id of the starter. */
  id: string;
  title: string;
  author: string | null;
  /** Whether the reader asked for it and may therefore not approve it. */
  isYours: boolean;
}
