import type { AccountSettings } from '#src/accounts/settings.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { Release } from '#src/starters/starter-change.ts';
import type { HashedStarter } from './find-native-steps.ts';

/** Published wordings that were never released to cards. */
export const listUnreleased = (
  starters: HashedStarter[],
  releases: Release[],
): HashedStarter[] => {
  const released = new Set(
    releases
      .filter(({ releasedAt }) => releasedAt !== null)
      .map(({ starterId, hash }) => `${starterId} ${hash}`),
  );

  return starters.filter(
    ({ starter, hash }) =>
      starter.status === 'published' && !released.has(`${starter.id} ${hash}`),
  );
};

/**
 * Decides which unreleased wordings stay off cards: all of them where a second person has to
 * approve; else those of a starter that is new and that nobody requested, by an author with too many
 * overdue feedback. What was on cards before stays there when its wording changes.
 *
 * @param overdue feedback that waits longer than promised, by owner id
 * @returns why starters are held, by starter id, and the wordings to release
 */
export const decideHolds = (
  unreleased: HashedStarter[],
  releases: Release[],
  overdue: ReadonlyMap<string, number>,
  {
    needsApproval,
    mostOverdue,
  }: Pick<AccountSettings, 'needsApproval' | 'mostOverdue'>,
): {
  holds: NonNullable<Catalog['holds']>;
  released: { starterId: string; hash: string }[];
} => {
  const everReleased = new Set(
    releases
      .filter(({ releasedAt }) => releasedAt !== null)
      .map(({ starterId }) => starterId),
  );
  const holds: NonNullable<Catalog['holds']> = {};
  const released: { starterId: string; hash: string }[] = [];
  for (const { starter, hash } of unreleased) {
    const isNew =
      !everReleased.has(starter.id) && starter.requestBrief === null;
    const late = overdue.get(starter.ownerId ?? '') ?? 0;
    if (needsApproval) holds[starter.id] = 'not_approved';
    else if (isNew && late > mostOverdue) {
      holds[starter.id] = 'too_many_overdue';
    } else released.push({ starterId: starter.id, hash });
  }

  return { holds, released };
};
