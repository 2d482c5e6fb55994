/**
 * Anonymous votes of today. Until the day is over in UTC nobody but the voter sees them and nothing
 * counts them: the moment at which a record, a figure or a line of a page changes would say when
 * the vote was cast, and often who cast it.
 */
export interface HeldVotes {
  /**
   * Lets go those of earlier days: they are counted, shown to marketing and sent, all at once.
   *
   * @returns how many
   */
  release(accountId: number, now: Date): Promise<number>;
}
