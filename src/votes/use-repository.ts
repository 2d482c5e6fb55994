/** A starter that was said to a contact; the salesperson is not included. */
export interface UsedStarter {
  starterId: string;
  usedAt: Date;
}

/** When starters were said to clients. */
export interface UseRepository {
  /** Starters anybody said to a contact since `since`, each with the newest time. */
  listWith(
    accountId: number,
    contactId: string,
    since: Date,
  ): Promise<UsedStarter[]>;
  /** Number of uses by starter id since `since`, without those of votes that are held. */
  count(accountId: number, since: Date): Promise<Map<string, number>>;
}
