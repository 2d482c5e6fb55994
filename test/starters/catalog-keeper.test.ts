import type { Catalog, StarterSource } from '#src/starters/catalog.ts';
import { createCatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const account = 48_302_715;

/** A keeper over a HubSpot whose starters the test changes, and which it can stop. */
const open = ({
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
    readIds: [] as string[][],
    /** What a search finds; all of them where it is null. */
    found: null as string[] | null,
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
    readMany: (ids) =>
      read(() => {
        hubspot.readIds.push(ids);

        return hubspot.starters.filter(({ id }) => ids.includes(id));
      }),
    readProperties: () => read(() => hubspot.properties),
    readOwners: () =>
      read(() => ({
        ownerNames: owners.ownerNames,
        ownerUserIds: owners.ownerUserIds,
      })),
    readSegmentNames: () => read(() => hubspot.segmentNames),
  };
  const keeper = createCatalogKeeper({
    source: async (accountId) => {
      if (hubspot.hanging.has(accountId)) await new Promise(() => {});

      return source;
    },
    archive: { find: async () => archived, save: async () => {} },
    wordings: {
      remember: async () => {},
      list: async () => [],
      listOfMany: async () => new Map(),
      credit: async () => {},
    },
    findHolds: async () => ({ holds: {}, shown: new Map() }),
    onChanged: async (_, ids) => {
      changed.push(ids);
    },
    now: () => new Date(clock.now),
    refreshMs: 10_000,
    firstPatienceMs,
  });

  return { keeper, hubspot, clock, changed };
};

it('waits for the first catalog as long as a card can, and has it later', async () => {
  let answer: () => void = () => {};
  const { keeper, hubspot } = open({ firstPatienceMs: 20 });
  hubspot.answers = new Promise((resolve) => {
    answer = resolve;
  });
  await expect(keeper.get(account)).rejects.toThrow('is not there yet');

  answer();
  const { catalog } = await keeper.get(account);
  expect(catalog.starters).toHaveLength(1);
});

it('goes on with the last known catalog when HubSpot is down, and says so', async () => {
  const { keeper, hubspot, clock } = open();
  await keeper.get(account);
  hubspot.isDown = true;
  clock.now += 120_000;

  expect(await keeper.get(account)).toMatchObject({
    fresh: false,
    catalog: { starters: [{ id: '9001' }] },
  });
});

it('begins with what was kept from an earlier life', async () => {
  const { keeper, hubspot } = open({
    archived: buildCatalog({ starters: [buildStarter({ id: '7' })] }),
  });
  hubspot.isDown = true;

  expect(await keeper.get(account)).toMatchObject({
    fresh: false,
    catalog: { starters: [{ id: '7' }] },
  });
});

it('fails where there is nothing to fall back on', async () => {
  const { keeper, hubspot } = open();
  hubspot.isDown = true;

  await expect(keeper.get(account)).rejects.toThrow('HubSpot is down');
});

it('asks HubSpot once for many cards that open at the same moment', async () => {
  const { keeper, hubspot } = open();
  await keeper.get(account);
  const once = hubspot.reads;
  const other = open();
  await Promise.all(
    Array.from({ length: 20 }, () => other.keeper.get(account)),
  );

  expect(other.hubspot.reads).toBe(once);
});

it('searches from the last reading that succeeded, however often HubSpot failed since', async () => {
  const { keeper, hubspot, clock } = open();
  await keeper.get(account);
  const readAt = clock.now;
  hubspot.isDown = true;
  for (let minute = 0; minute < 5; minute += 1) {
    clock.now += 60_000;
    await expect(keeper.refresh(account)).rejects.toThrow('HubSpot is down');
  }
  hubspot.isDown = false;
  clock.now += 60_000;
  await keeper.refresh(account);

  expect(hubspot.searchedSince).toEqual([readAt - 60_000]);
});

it('reads only what was saved and what changed, where all others were read a moment ago', async () => {
  const { keeper, hubspot, clock } = open();
  hubspot.starters = Array.from({ length: 500 }, (_, index) =>
    buildStarter({ id: String(index + 1), title: `Number ${index + 1}` }),
  );
  await keeper.get(account);
  clock.now += 10_000;
  hubspot.found = ['7'];
  const edit = (id: string, title: string) => {
    hubspot.starters = hubspot.starters.map((each) =>
      each.id === id ? { ...each, title } : each,
    );
  };
  edit('7', 'Found by the search');
  edit('9', 'Saved');
  edit('11', 'Found by nobody yet');
  hubspot.starters.push(buildStarter({ id: '501', title: 'Created' }));
  await keeper.include(account, ['9', '501']);

  expect(hubspot.readIds.at(-1)?.sort()).toEqual(['501', '7', '9']);
  const titleOf = (id: string) =>
    keeper.peek(account)?.starters.find((each) => each.id === id)?.title;
  expect(keeper.peek(account)?.starters).toHaveLength(501);
  expect([titleOf('7'), titleOf('9'), titleOf('11')]).toEqual([
    'Found by the search',
    'Saved',
    'Number 11',
  ]);

  // What the search misses is found with the next reading of all.
  clock.now += 60_000;
  await keeper.include(account, ['9']);
  expect(hubspot.readIds.at(-1)).toHaveLength(501);
  expect(titleOf('11')).toBe('Found by nobody yet');
});

it('tells which starters changed, and drops what is gone', async () => {
  const { keeper, hubspot, clock, changed } = open();
  hubspot.starters = [buildStarter(), buildStarter({ id: '9002' })];
  await keeper.get(account);
  hubspot.starters = [buildStarter({ question: 'And now?' })];
  clock.now += 20_000;
  await keeper.refresh(account);

  expect(changed).toEqual([['9001', '9002'], ['9001']]);
  expect(keeper.peek(account)?.starters).toMatchObject([
    { question: 'And now?' },
  ]);
});

it('tells which starters a property or segment holds that was made, renamed or deleted', async () => {
  const { keeper, hubspot, clock, changed } = open();
  const sweep = async () => {
    clock.now += 601_000;
    await keeper.refresh(account);

    return changed.splice(0).flat();
  };
  hubspot.starters = [
    buildStarter(),
    buildStarter({ id: 'visit', whyNow: 'Visited {{contact.last_visit}}.' }),
    buildStarter({ id: 'targeted', segmentIds: ['17'] }),
  ];
  await keeper.get(account);
  changed.length = 0;
  expect(await sweep()).toEqual([]);

  hubspot.properties = {
    ...hubspot.properties,
    contact: {
      ...hubspot.properties.contact,
      last_visit: { kind: 'date', label: 'Last visit' },
      shoe_size: { kind: 'number', label: 'Shoe size' },
    },
  };
  expect(await sweep()).toEqual(['visit']);
  hubspot.segmentNames = {};
  expect(await sweep()).toEqual(['targeted']);
  expect(await sweep()).toEqual([]);
});

it('refreshes an account while the HubSpot of others hangs', async () => {
  const { keeper, hubspot, clock } = open();
  const others = [1, 2, 3];
  for (const each of [...others, account]) await keeper.get(each);
  hubspot.hanging = new Set(others);
  hubspot.starters = [buildStarter({ id: '9002' })];
  hubspot.found = ['9002'];
  clock.now += 20_000;
  void keeper.refreshActive();
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();

  expect(keeper.peek(account)?.starters.map(({ id }) => id)).toContain('9002');
});
