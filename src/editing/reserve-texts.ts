import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { startersById } from '#src/starters/starters-by-id.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { stopsDrafts } from '#src/starters/draft-faults.ts';
import {
  type Clash,
  createClashIndex,
  findNewClashes,
} from '#src/starters/find-clashes.ts';
import type {
  Reservation,
  ReservationRepository,
  ReservedStarter,
} from '#src/starters/reservation.ts';
import type { Starter } from '#src/starters/starter.ts';
import { toDraft } from './draft.ts';

/** What reserving titles and texts needs. */
export interface ReserveTextsDeps {
  catalogs: Pick<CatalogKeeper, 'get' | 'include'>;
  reservations: Pick<ReservationRepository, 'reserve'>;
}

/** What one that is to be written has in common with what somebody else is writing. */
export interface ReservedClash {
  /** Its place among those that were to be reserved. */
  index: number;
  clash: Clash;
  /** What it clashes with. */
  other: Starter;
}

/** What stands for the record of a reserved starter that has none yet. */
const idOf = (key: string, index: number): string => `${key} ${index}`;

/** Reserved starters, as they would be in a catalog. */
export const listReserved = (reservations: readonly Reservation[]): Starter[] =>
  reservations.flatMap(({ key, starters }) =>
    starters.map(({ id, fields, status }, index) =>
      toDraft(fields, { id: id ?? idOf(key, index), status }),
    ),
  );

/** What of these is in the way of what is to be written. */
const findIn = (
  others: readonly Starter[],
  mine: readonly ReservedStarter[],
  catalog: Pick<Catalog, 'starters' | 'clashes'>,
): ReservedClash[] => {
  if (others.length === 0) return [];
  const { starters, clashes = {} } = catalog;
  const { find } = createClashIndex(others, {}, starters);
  const known = startersById(catalog);
  const byId = new Map(others.map((each) => [each.id, each]));

  return mine.flatMap(({ id, fields, status }, index) => {
    const own = id === null ? undefined : known.get(id);
    const onCards =
      own?.status === 'published' && !clashes[own.id] ? own : null;
    const draft = toDraft(fields, { id: id ?? '', status });

    return findNewClashes(find, draft, onCards)
      .filter((clash) => status === 'published' || stopsDrafts(clash))
      .flatMap((clash) => {
        const other = byId.get(clash.otherId);

        return other ? [{ index, clash, other }] : [];
      });
  });
};

/**
 * Reserves title, text and place of a translation of what is to be written, so that of two who
 * write the same at once only one does, whichever door and replica they came through.
 *
 * What HubSpot took a moment ago may be in no catalog yet, or deleted or renamed since: such a
 * record is read before anybody is refused for it.
 *
 * @param key of the save or the import
 * @returns what is in the way; empty where it is reserved
 * @throws what reading starters throws
 */
export const reserveTexts = async (
  { catalogs, reservations }: ReserveTextsDeps,
  accountId: number,
  key: string,
  mine: ReservedStarter[],
): Promise<ReservedClash[]> => {
  const read = new Set<string>();
  for (;;) {
    const { catalog } = await catalogs.get(accountId);
    let unread: string[] = [];
    const found = await reservations.reserve(accountId, key, mine, (others) => {
      const look = (starters: readonly Starter[]) =>
        findIn(starters, mine, catalog);
      const stops = [
        ...look(listReserved(others.filter(({ isWritten }) => !isWritten))),
        ...look(catalog.starters.filter(({ id }) => read.has(id))),
      ];
      if (stops.length > 0) return stops;
      const doubtful = look(
        listReserved(others.filter(({ isWritten }) => isWritten)).filter(
          ({ id }) => !read.has(id),
        ),
      );
      unread = doubtful.map(({ clash }) => clash.otherId);

      return doubtful;
    });
    if (unread.length === 0) return found;
    await catalogs.include(accountId, unread);
    for (const id of unread) read.add(id);
  }
};
