import type { Catalog } from '#src/starters/catalog.ts';
import type { StarterTally } from '#src/votes/tallies.ts';
import {
  buildOffering,
  findStarters,
  type Offering,
} from './build-offering.ts';
import type { OfferingSource } from './offering-source.ts';

/** What an offering must correspond to. */
export interface Wanted {
  catalog: Catalog;
  /** `YYYY-MM-DD` in the account's time zone. */
  day: string;
  /** Of tallies and credits, as the database has it now: whoever asks read it along. */
  version: number;
}

/** Keeps the offering of each account. */
export interface OfferingKeeper {
  /**
   * The offering of exactly this catalog and day. Its votes are those of the version asked for or,
   * where computing takes long, of one that was asked for a moment before: see `quickMs`.
   */
  get(accountId: number, wanted: Wanted): Promise<Offering>;
  /** The offering as it was last computed, however old; null where there is none. */
  peek(accountId: number): Offering | null;
}

/** What the keeper needs. */
export interface OfferingKeeperDeps {
  offeringSource: OfferingSource;
  /** Milliseconds of a clock that only counts. Default: the process's. */
  clock?: () => number;
  /** Computes an offering. Default: `buildOffering`. */
  build?: typeof buildOffering;
}

interface Held extends Pick<Wanted, 'version'> {
  offering: Offering;
  tallies: ReadonlyMap<string, StarterTally>;
  /** When it was computed for these votes, and how long that took, in ms. */
  builtAt: number;
  tookMs: number;
}

/** What takes no longer is computed at once whenever anything changed. */
const quickMs = 25;
/**
 * What takes longer is computed for new votes after a pause so many times as long: at most a tenth
 * of the time goes there, however many votes come.
 */
const pauses = 9;

const merge = (
  held: Held | undefined,
  { isWhole, tallies }: { isWhole: boolean; tallies: StarterTally[] },
): ReadonlyMap<string, StarterTally> => {
  const merged = new Map(isWhole ? [] : held?.tallies);
  for (const tally of tallies) merged.set(tally.starterId, tally);

  return merged;
};

/** Keeps offerings in memory. Nothing is asked of the database while nothing changed. */
export const createOfferingKeeper = ({
  offeringSource,
  clock = () => performance.now(),
  build = buildOffering,
}: OfferingKeeperDeps): OfferingKeeper => {
  const kept = new Map<number, Held>();
  const reading = new Map<number, Promise<Held>>();

  const read = async (accountId: number, wanted: Wanted): Promise<Held> => {
    const before = kept.get(accountId);
    const changes = await offeringSource.readChanges(
      accountId,
      before?.version ?? null,
    );
    const tallies = merge(before, changes);
    const { catalog, day } = wanted;
    const { version, credits } = changes;
    // What is computed for a catalog, once, is no reason to let votes wait.
    findStarters(wanted);
    const from = clock();
    const offering = build({ catalog, day, tallies, credits });
    const builtAt = clock();
    const held = {
      version,
      tallies,
      offering,
      builtAt,
      tookMs: builtAt - from,
    };
    kept.set(accountId, held);

    return held;
  };

  /** One reading at a time; those who ask in between share the next one's result. */
  const readOnce = (accountId: number, wanted: Wanted): Promise<Held> => {
    const running = reading.get(accountId);
    if (running) return running;
    const started = read(accountId, wanted).finally(() =>
      reading.delete(accountId),
    );
    reading.set(accountId, started);

    return started;
  };

  /** The same votes with another catalog or day. */
  const renew = (accountId: number, held: Held, { catalog, day }: Wanted) => {
    const { tallies, offering } = held;
    const renewed = {
      ...held,
      offering: buildOffering({
        catalog,
        day,
        tallies,
        credits: offering.credits,
      }),
    };
    kept.set(accountId, renewed);

    return renewed;
  };

  const isDue = ({ builtAt, tookMs }: Held): boolean =>
    tookMs <= quickMs || clock() - builtAt >= tookMs * pauses;

  return {
    peek: (accountId) => kept.get(accountId)?.offering ?? null,

    get: async (accountId, wanted) => {
      let held = kept.get(accountId);
      // A reading that had begun before may have ended before the version that is wanted.
      for (let tries = 0; tries < 2; tries += 1) {
        if (held && held.version >= wanted.version) break;
        if (held && !isDue(held)) break;
        held = await readOnce(accountId, wanted);
      }
      held = kept.get(accountId) ?? held;
      if (!held) throw new Error(`No offering for account ${accountId}.`);
      const { catalog, day } = held.offering;

      return catalog === wanted.catalog && day === wanted.day
        ? held.offering
        : renew(accountId, held, wanted).offering;
    },
  };
};
