import type { Account } from '#src/accounts/account.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { HeldBack } from '#src/starters/settle-catalog.ts';
import type {
  Release,
  ReleaseRepository,
  StarterStep,
  StepRepository,
} from '#src/starters/starter-change.ts';
import type { PendingStep } from '#src/starters/starter-save.ts';
import { type Starter, toFields } from '#src/starters/starter.ts';
import { wordingHashOf } from '#src/starters/wording.ts';
import { countOverdue, type CountOverdueDeps } from './count-overdue.ts';
import { decideHolds, listUnreleased } from './decide-holds.ts';
import { findNativeSteps, type HashedStarter } from './find-native-steps.ts';
import { showApproved, type ShowApprovedDeps } from './show-approved.ts';

/** What holding native edits needs. */
export interface HoldNativeEditsDeps
  extends CountOverdueDeps, ShowApprovedDeps {
  steps: Pick<StepRepository, 'listNewest' | 'addFound'>;
  /** Changes by us whose step is not noted yet. */
  listPendingSteps: (accountId: number) => Promise<PendingStep[]>;
  releases: Pick<
    ReleaseRepository,
    'list' | 'release' | 'keepShown' | 'listShown'
  >;
  /** Who changed these starters last, where HubSpot tells it. */
  findEditors: (starterIds: string[]) => Promise<Map<string, number>>;
}

const isUnchanged = (before: Catalog | null, catalog: Catalog): boolean =>
  before !== null &&
  Object.keys(before.holds ?? {}).length === 0 &&
  Object.keys(before.waiting ?? {}).length === 0 &&
  // The same objects where they say the same: see `keepUnchanged`.
  before.starters === catalog.starters;

/** The steps with whoever took them, where HubSpot tells it. */
const nameEditors = async (
  { findEditors }: HoldNativeEditsDeps,
  steps: StarterStep[],
): Promise<StarterStep[]> => {
  // Of all starters that are seen for the first time nobody asks who wrote them.
  const edited = steps.filter(({ action }) => action !== 'seen');
  if (edited.length === 0) return steps;
  const editors = await findEditors(
    edited.map(({ starterId }) => starterId),
  ).catch(() => new Map<string, number>());

  return steps.map((step) => ({
    ...step,
    userId:
      step.action === 'seen' ? null : (editors.get(step.starterId) ?? null),
  }));
};

/** Keeps the fields of released wordings that differ from what was on cards before. */
const keepShown = async (
  { releases, now }: HoldNativeEditsDeps,
  accountId: number,
  before: Catalog | null,
  hashed: HashedStarter[],
  held: ReadonlySet<string>,
): Promise<void> => {
  const known = new Map(before?.starters.map((each) => [each.id, each]));
  await releases.keepShown(
    accountId,
    hashed
      .filter(
        ({ starter }) =>
          starter.status === 'published' &&
          !held.has(starter.id) &&
          known.get(starter.id) !== starter,
      )
      .map(({ starter, hash }) => ({
        starterId: starter.id,
        hash,
        fields: toFields(starter),
      })),
    now(),
  );
};

/** What to hold of wordings that nobody released, and what to show in their place. */
const holdUnreleased = async (
  deps: HoldNativeEditsDeps,
  account: Account,
  starters: Starter[],
  unreleased: HashedStarter[],
  releases: Release[],
): Promise<HeldBack> => {
  if (unreleased.length === 0) return { holds: {}, shown: new Map() };
  const { accountId, settings } = account;
  const { holds, released } = decideHolds(
    unreleased,
    releases,
    await countOverdue(deps, account, starters),
    settings,
  );
  await deps.releases.release(accountId, released, null, deps.now());
  const shown = await showApproved(
    deps,
    accountId,
    unreleased
      .map(({ starter }) => starter)
      .filter(({ id }) => holds[id] === 'not_approved'),
  );

  return {
    holds: Object.fromEntries(
      Object.entries(holds).filter(([id]) => !shown.has(id)),
    ),
    shown,
  };
};

/**
 * Applies the rules of publishing to edits made in HubSpot itself, which cannot refuse them:
 * records the steps, releases the wordings that may be on cards, and returns which starters are
 * held and why, and which are shown as they were approved before; see
 * docs/decisions/0016-native-edits-are-held.md.
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
): Promise<HeldBack> => {
  if (isUnchanged(before, catalog)) return { holds: {}, shown: new Map() };

  const { accountId } = account;
  const hashed = catalog.starters.map((starter) => ({
    starter,
    hash: wordingHashOf(starter),
  }));
  // Looked for first: a save that ends in between has a step by then.
  const pending = await deps.listPendingSteps(accountId);
  const found = findNativeSteps(
    hashed,
    await deps.steps.listNewest(accountId),
    deps.now(),
    pending,
  );
  await deps.steps.addFound(accountId, await nameEditors(deps, found), readAt);

  const releases = await deps.releases.list(accountId);
  const held = await holdUnreleased(
    deps,
    account,
    catalog.starters,
    listUnreleased(hashed, releases),
    releases,
  );
  const off = new Set([...Object.keys(held.holds), ...held.shown.keys()]);
  await keepShown(deps, accountId, before, hashed, off);

  return held;
};
