/** What changes within this time after a first change is told of with it, in ms. */
export const GATHER_MS = 500;
/** The same while many changes come, so that calls to HubSpot are full. */
export const GATHER_MANY_MS = 2_000;
/** So many changes in one gathering are many; with so many nobody waits any longer. */
export const MANY = 20;
export const ENOUGH = 500;

/** Gathers changes of accounts. */
export interface Bursts {
  /** Notes a change of an account. */
  add(accountId: number): void;
  /** Forgets what is being gathered. */
  stop(): void;
}

interface Gathering {
  count: number;
  timer: NodeJS.Timeout;
}

/**
 * Tells of the changes of an account together: of a single one half a second after it, of many that
 * follow each other two seconds after the first, or once there are five hundred.
 *
 * @param tell called with the account
 */
export const gatherBursts = (tell: (accountId: number) => void): Bursts => {
  const open = new Map<number, Gathering>();
  /** Accounts whose last gathering was of many, and when it ended. */
  const busy = new Map<number, number>();
  let stopped = false;

  const end = (accountId: number, { count, timer }: Gathering): void => {
    clearTimeout(timer);
    open.delete(accountId);
    if (count >= MANY) busy.set(accountId, Date.now());
    else busy.delete(accountId);
    tell(accountId);
  };
  const begin = (accountId: number): Gathering => {
    const since = Date.now() - (busy.get(accountId) ?? -Infinity);
    const wait = since < GATHER_MANY_MS ? GATHER_MANY_MS : GATHER_MS;
    const gathering: Gathering = {
      count: 0,
      timer: setTimeout(() => end(accountId, gathering), wait),
    };
    open.set(accountId, gathering);

    return gathering;
  };

  return {
    add: (accountId) => {
      if (stopped) return;
      const gathering = open.get(accountId) ?? begin(accountId);
      gathering.count += 1;
      if (gathering.count >= ENOUGH) end(accountId, gathering);
    },
    stop: () => {
      stopped = true;
      for (const { timer } of open.values()) clearTimeout(timer);
      open.clear();
    },
  };
};
