import type { Catalog, StarterSource } from '#src/starters/catalog.ts';
import { createCatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

/** The account whose catalog is kept. */
export const account = 48_302_715;

/** A keeper over a HubSpot whose starters the test changes, and which it can stop. */
export const openKeeper = ({
  archived = null,
  firstPatienceMs = 10_000,
}: { archived?: Catalog | null; firstPatienceMs?: number } = {}) => {
  const { properties, segmentNames, ...owners } = buildCatalog();
  const hubspot = {
    properties,
    segmentNames,
    starters: [buildStarter()],
    isDown: false,
    /** Accounts whose HubSpot never answers. */
    hanging: new Set<number>(),
    answers: Promise.resolve(),
    reads: 0,
    searchedSince: [] as number[],
    newestSince: [] as number[],
    readIds: [] as string[][],
    /** What a search finds; all of them where it is null. */
    found: null as string[] | null,
    /** Called with the ids of each batch once it was read: its answer arrives when that ends. */
    onItsWay: (() => Promise.resolve()) as (ids: string[]) => Promise<void>,
    /** Called while it is found out which starters are held. */
    onHolding: () => Promise.resolve(),
    /** Of each source that was opened, whether a person waits for it. */
    waitedFor: [] as boolean[],
  };
  const archive = {
    saved: [] as Catalog[],
    answers: Promise.resolve(),
  };
  const clock = { now: Date.parse('2026-11-23T12:00:00Z') };
  const changed: string[][] = [];
  const read = async <T>(value: () => T): Promise<T> => {
    hubspot.reads += 1;
    await hubspot.answers;
    if (hubspot.isDown) throw new Error('HubSpot is down');

    return value();
  };
  const source: StarterSource = {
    readAll: () => read(() => hubspot.starters),
    findChanged: (since) =>
      read(() => {
        hubspot.searchedSince.push(since);

        return hubspot.found ?? hubspot.starters.map(({ id }) => id);
      }),
    findNewest: (since) =>
      read(() => {
        hubspot.newestSince.push(since);

        return hubspot.found ?? [];
      }),
    readMany: async (ids) => {
      const found = await read(() => {
        hubspot.readIds.push(ids);

        return hubspot.starters.filter(({ id }) => ids.includes(id));
      });
      await hubspot.onItsWay(ids);

      return found;
    },
    readProperties: () => read(() => hubspot.properties),
    readOwners: () =>
      read(() => ({
        ownerNames: owners.ownerNames,
        ownerUserIds: owners.ownerUserIds,
      })),
    readSegmentNames: () => read(() => hubspot.segmentNames),
  };
  const keeper = createCatalogKeeper({
    source: async (accountId, isWaitedFor) => {
      hubspot.waitedFor.push(isWaitedFor);
      if (hubspot.hanging.has(accountId)) await new Promise(() => {});

      return source;
    },
    archive: {
      find: async () => archived,
      save: async (_, catalog) => {
        await archive.answers;
        archive.saved.push(catalog);
      },
    },
    wordings: { remember: async () => {} },
    findHolds: async (_, { catalog }) => {
      await hubspot.onHolding();

      return {
        holds: Object.fromEntries(
          catalog.starters
            .filter(({ opener }) => opener.includes('not approved'))
            .map(({ id }) => [id, 'not_approved' as const]),
        ),
        shown: new Map(),
      };
    },
    onChanged: async (_, ids) => {
      changed.push(ids);
    },
    now: () => new Date(clock.now),
    refreshMs: 10_000,
    firstPatienceMs,
  });

  return { keeper, hubspot, archive, clock, changed };
};
