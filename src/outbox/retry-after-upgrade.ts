import type { OutboxOverview } from './intent-store.ts';

/** Where the build of the service is kept that last ran for an account. */
export interface BuildStore {
  /** Null before the first start. */
  find(accountId: number): Promise<string | null>;
  save(accountId: number, build: string): Promise<void>;
}

/** What trying again after an upgrade needs. */
export interface RetryAfterUpgradeDeps {
  builds: BuildStore;
  outboxOverview: Pick<OutboxOverview, 'retryNow'>;
  now: () => Date;
}

/**
 * Makes due what HubSpot refused to another build of the service: this one may send it otherwise.
 * The build is kept last, so that a process that dies in between leaves it to the next start.
 *
 * @param build differs between any two builds
 */
export const retryAfterUpgrade = async (
  { builds, outboxOverview, now }: RetryAfterUpgradeDeps,
  accountIds: number[],
  build: string,
): Promise<void> => {
  for (const accountId of accountIds) {
    if ((await builds.find(accountId)) === build) continue;
    await outboxOverview.retryNow(accountId, now());
    await builds.save(accountId, build);
  }
};
