import type { Account } from '#src/accounts/account.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type {
  ReleaseRepository,
  StepRepository,
} from '#src/starters/starter-change.ts';
import type { PendingStep } from '#src/starters/starter-save.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import { countOverdue, type CountOverdueDeps } from './count-overdue.ts';
import { decideHolds, listUnreleased } from './decide-holds.ts';
import { findNativeSteps } from './find-native-steps.ts';

/** What holding native edits needs. */
export interface HoldNativeEditsDeps extends CountOverdueDeps {
  steps: Pick<StepRepository, 'listNewest' | 'addFound'>;
  /** Changes by us whose step is not noted yet. */
  listPendingSteps: (accountId: number) => Promise<PendingStep[]>;
  releases: Pick<ReleaseRepository, 'list' | 'release'>;
}

const isUnchanged = (before: Catalog | null, catalog: Catalog): boolean =>
  before !== null &&
  Object.keys(before.holds ?? {}).length === 0 &&
  JSON.stringify(before.starters) === JSON.stringify(catalog.starters);

/**
 * Applies the rules of publishing to edits made in HubSpot itself, which cannot refuse them:
 * records the steps, releases the wordings that may be on cards, and returns which starters are
 * held and why; see docs/decisions/0016-native-edits-are-held.md.
 *
 * @param before the catalog as it was read before; null for the first
 * @param readAt when the reading of `catalog` began: what somebody did since is not in it
 */
export const holdNativeEdits = async (
  deps: HoldNativeEditsDeps,
  account: Account,
  before: Catalog | null,
  catalog: Catalog,
  readAt: Date,
): Promise<NonNullable<Catalog['holds']>> => {
  if (isUnchanged(before, catalog)) return {};

  const { accountId, settings } = account;
  const hashed = catalog.starters.map((starter) => ({
    starter,
    hash: hashWording(wordingOf(starter)),
  }));
  // Looked for first: a save that ends in between has a step by then.
  const pending = await deps.listPendingSteps(accountId);
  await deps.steps.addFound(
    accountId,
    findNativeSteps(
      hashed,
      await deps.steps.listNewest(accountId),
      deps.now(),
      pending,
    ),
    readAt,
  );

  const releases = await deps.releases.list(accountId);
  const unreleased = listUnreleased(hashed, releases);
  if (unreleased.length === 0) return {};

  const { holds, released } = decideHolds(
    unreleased,
    releases,
    await countOverdue(deps, account, catalog.starters),
    settings,
  );
  await deps.releases.release(accountId, released, null, deps.now());

  return holds;
};
