import type {
  ChangeAction,
  StarterStep,
} from '#src/starters/starter-change.ts';
import type { PendingStep } from '#src/starters/starter-save.ts';
import type { Starter } from '#src/starters/starter.ts';

/** A starter with the hash of its wording. */
export interface HashedStarter {
  starter: Starter;
  hash: string;
}

const actionOf = (before: StarterStep, { status }: Starter): ChangeAction => {
  if (before.status === status) return 'edited';
  if (status === 'published') return 'published';

  return status === 'retired' ? 'retired' : 'unpublished';
};

/**
 * The steps that were taken in HubSpot itself, found where a starter differs from its newest known
 * step. They have no user; HubSpot's own history says who it was.
 *
 * @param newest the newest known step by starter id
 * @param pending changes by us whose step is not noted yet: they are their author's
 */
export const findNativeSteps = (
  starters: HashedStarter[],
  newest: ReadonlyMap<string, StarterStep>,
  at: Date,
  pending: PendingStep[] = [],
): StarterStep[] =>
  starters.flatMap(({ starter, hash }): StarterStep[] => {
    const known = newest.get(starter.id);
    if (known?.hash === hash && known.status === starter.status) return [];
    const isOurs = pending.some(
      (each) =>
        (each.starterId === null ? !known : each.starterId === starter.id) &&
        each.hash === hash &&
        each.status === starter.status,
    );
    if (isOurs) return [];

    return [
      {
        starterId: starter.id,
        at,
        userId: null,
        action: known ? actionOf(known, starter) : 'seen',
        status: starter.status,
        hash,
      },
    ];
  });
