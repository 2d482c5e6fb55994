import { toDraft } from '#src/editing/draft.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type {
  StarterRecord,
  StarterRecords,
} from '#src/starters/starter-records.ts';
import type { Starter } from '#src/starters/starter.ts';
import { within } from '#src/waiting.ts';

/** What reading a starter as it stands now needs. */
export interface ReadStarterNowDeps {
  catalogs: Pick<CatalogKeeper, 'get' | 'peek' | 'include'>;
  starterRecords: (accountId: number) => Promise<StarterRecords>;
}

/** Timeout: HubSpot's proxy gives up after 15 s, and the last known starter must arrive in time. */
const patienceMs = 5_000;

const inTime = <T>(work: Promise<T>): Promise<T> =>
  within(work, patienceMs, () => {
    throw new Error('HubSpot took too long.');
  });

const readRecord = async (
  starterRecords: ReadStarterNowDeps['starterRecords'],
  accountId: number,
  starterId: string,
): Promise<StarterRecord | null> =>
  inTime((await starterRecords(accountId)).read(starterId));

/**
 * Includes a starter with what its texts refer to, and whatever is in its way: that may have been
 * deleted or changed a moment ago, and then something else may be in its way.
 */
const includeWithClashes = async (
  catalogs: ReadStarterNowDeps['catalogs'],
  accountId: number,
  starterId: string,
): Promise<void> => {
  const inTheWay = () =>
    catalogs.peek(accountId)?.clashes?.[starterId]?.otherId ?? starterId;
  const read = new Set<string>();
  for (let next = inTheWay(); !read.has(next); next = inTheWay()) {
    const withContext = read.size === 0;
    read.add(starterId).add(next);
    await catalogs.include(accountId, [...read], { withContext });
  }
};

/**
 * Reads a starter's record now, and includes it in the catalog with what its texts refer to; so what
 * was changed in HubSpot a second ago is seen. Where HubSpot does not answer it is the last known one, with `fresh` false.
 *
 * @returns null for a record that is archived or was never there
 * @throws `HubSpotError` when HubSpot does not answer and nothing is known of it
 */
export const readStarterNow = async (
  { catalogs, starterRecords }: ReadStarterNowDeps,
  accountId: number,
  starterId: string,
): Promise<{ starter: Starter; catalog: Catalog; fresh: boolean } | null> => {
  const { catalog } = await catalogs.get(accountId);
  const known = catalog.starters.find(({ id }) => id === starterId);
  const record = await readRecord(starterRecords, accountId, starterId).catch(
    (error: unknown) => {
      if (!known) throw error;

      return undefined;
    },
  );
  if (record === null) return null;
  if (!record) return known ? { starter: known, catalog, fresh: false } : null;

  const { status, requestBrief } = record;
  const starter = {
    ...toDraft(record.fields, { id: starterId, status }),
    requestBrief,
  };
  // Holds are decided when the catalog is read, and a segment or a property may have been renamed or
  // deleted a moment ago: whoever checks again is not told what was true two minutes before.
  const fresh = await inTime(
    includeWithClashes(catalogs, accountId, starterId),
  ).then(
    () => true,
    () => false,
  );

  return { starter, catalog: catalogs.peek(accountId) ?? catalog, fresh };
};
