import type { Account } from '#src/accounts/account.ts';
import type { ReturnRepository } from '#src/returns/return-repository.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type {
  ChangeAction,
  ReleaseRepository,
  StarterStep,
  StepRepository,
} from '#src/starters/starter-change.ts';
import type { Starter } from '#src/starters/starter.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';

/** What settling needs. */
export interface SettleDeps {
  steps: StepRepository;
  releases: ReleaseRepository;
  returns: Pick<ReturnRepository, 'countOpen'>;
  now: () => Date;
}

/** How many returns of each author, by owner id, wait longer than promised. */
export const countOverdue = async (
  { returns, now }: Pick<SettleDeps, 'returns' | 'now'>,
  { accountId, timeZone, settings: { answerDays } }: Account,
  starters: Pick<Starter, 'id' | 'ownerId'>[],
): Promise<Map<string, number>> => {
  const ownerOf = new Map(starters.map(({ id, ownerId }) => [id, ownerId]));
  const counts = new Map<string, number>();
  for (const { starterId, overdue } of await returns.countOpen(accountId, {
    answerDays,
    timeZone,
    now: now(),
  })) {
    const owner = ownerOf.get(starterId);
    if (owner) counts.set(owner, (counts.get(owner) ?? 0) + overdue);
  }

  return counts;
};

const actionOf = (before: StarterStep, { status }: Starter): ChangeAction => {
  if (before.status === status) return 'edited';
  if (status === 'published') return 'published';

  return status === 'retired' ? 'retired' : 'unpublished';
};

/** Notes what was done in HubSpot itself: whatever differs from the last step we know of. */
const noteSteps = async (
  { steps, now }: SettleDeps,
  accountId: number,
  starters: { starter: Starter; hash: string }[],
): Promise<void> => {
  const newest = await steps.listNewest(accountId);
  await steps.add(
    accountId,
    starters.flatMap(({ starter, hash }): StarterStep[] => {
      const known = newest.get(starter.id);
      if (known?.hash === hash && known.status === starter.status) return [];

      return [
        {
          starterId: starter.id,
          at: now(),
          userId: null,
          action: known ? actionOf(known, starter) : 'seen',
          status: starter.status,
          hash,
        },
      ];
    }),
  );
};

/**
 * Says which published starters are not to be on cards yet, though HubSpot could not refuse to
 * publish them: a wording that no second person approved, where that is asked for; and something
 * new that nobody ordered, by an author with too many overdue returns. Whatever is on cards
 * already stays there when it is mended. All others are released.
 */
export const settleCatalog = async (
  deps: SettleDeps,
  account: Account,
  before: Catalog | null,
  catalog: Catalog,
): Promise<NonNullable<Catalog['holds']>> => {
  const isSame =
    before !== null &&
    Object.keys(before.holds ?? {}).length === 0 &&
    JSON.stringify(before.starters) === JSON.stringify(catalog.starters);
  if (isSame) return {};

  const { accountId, settings } = account;
  const hashed = catalog.starters.map((starter) => ({
    starter,
    hash: hashWording(wordingOf(starter)),
  }));
  await noteSteps(deps, accountId, hashed);

  const releases = (await deps.releases.list(accountId)).filter(
    ({ releasedAt }) => releasedAt !== null,
  );
  const released = new Set(
    releases.map(({ starterId, hash }) => `${starterId} ${hash}`),
  );
  const everReleased = new Set(releases.map(({ starterId }) => starterId));
  const waiting = hashed.filter(
    ({ starter, hash }) =>
      starter.status === 'published' && !released.has(`${starter.id} ${hash}`),
  );
  if (waiting.length === 0) return {};

  const overdue = await countOverdue(deps, account, catalog.starters);
  const holds: NonNullable<Catalog['holds']> = {};
  const free: { starterId: string; hash: string }[] = [];
  for (const { starter, hash } of waiting) {
    const isNew =
      !everReleased.has(starter.id) && starter.requestBrief === null;
    const late = overdue.get(starter.ownerId ?? '') ?? 0;
    if (settings.needsApproval) holds[starter.id] = 'not_approved';
    else if (isNew && late > settings.mostOverdue) {
      holds[starter.id] = 'too_many_overdue';
    } else free.push({ starterId: starter.id, hash });
  }
  await deps.releases.release(accountId, free, null, deps.now());

  return holds;
};
