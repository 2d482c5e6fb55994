/** Deletes what was held long enough. */
export interface Forgetting {
  /**
   * Deletes the rows of an account whose holding period is over.
   *
   * @returns how many, by table; tables without any are left out
   */
  forgetOld(accountId: number, now: Date): Promise<Record<string, number>>;
}
