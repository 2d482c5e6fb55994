/** One of several readings of a catalog that may go on at once. */
export interface OrderedReading {
  /**
   * Whether something was read by one that began later and has ended: a starter, by its id, or what
   * the texts refer to, by null.
   */
  isOlder(starterId: string | null): boolean;
  /** Notes that it ended, with the starters that it read, or all of them. */
  end(starterIds: Iterable<string> | 'all', withContext: boolean): void;
}

/**
 * Tells which of the readings of a catalog began later, so that one that takes long replaces nothing
 * that was read again while it went on.
 *
 * @returns begins a reading
 */
export const createReadingOrder = (): (() => OrderedReading) => {
  let begun = 0;
  let all = 0;
  const latest = new Map<string | null, number>();

  return () => {
    const mine = (begun += 1);
    const note = (each: string | null) => {
      latest.set(each, Math.max(latest.get(each) ?? 0, mine));
    };

    return {
      isOlder: (starterId) =>
        Math.max(latest.get(starterId) ?? 0, starterId === null ? 0 : all) >
        mine,
      end: (starterIds, withContext) => {
        if (withContext) note(null);
        if (starterIds !== 'all') {
          for (const each of starterIds) note(each);

          return;
        }
        all = Math.max(all, mine);
        for (const [each, at] of latest) {
          if (each !== null && at < mine) latest.delete(each);
        }
      },
    };
  };
};
