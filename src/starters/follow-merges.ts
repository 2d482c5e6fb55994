import type { Starter } from './starter.ts';

/**
 * Starters as read by their ids, which may be ids of records merged since: each once, and a
 * translation of a merged starter is one of the starter that is left.
 */
export const followMerges = (starters: Starter[]): Starter[] => {
  const byId = new Map(starters.map((starter) => [starter.id, starter]));
  const survivors = new Map(
    [...byId.values()].flatMap(({ id, mergedIds = [] }) =>
      mergedIds.map((oldId) => [oldId, id] as const),
    ),
  );

  return [...byId.values()].map((starter) => {
    const survivor = survivors.get(starter.translationOf ?? '');
    if (survivor === undefined) return starter;

    return {
      ...starter,
      translationOf: survivor === starter.id ? null : survivor,
    };
  });
};
