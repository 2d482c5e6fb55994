import { buildCatalog } from '#test/helpers/build-catalog.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';
import { account, openKeeper } from '#test/helpers/open-keeper.ts';

it('waits for the first catalog as long as a card can, and has it later', async () => {
  let answer: () => void = () => {};
  const { keeper, hubspot } = openKeeper({ firstPatienceMs: 20 });
  hubspot.answers = new Promise((resolve) => {
    answer = resolve;
  });
  await expect(keeper.get(account)).rejects.toThrow('is not there yet');

  answer();
  const { catalog } = await keeper.get(account);
  expect(catalog.starters).toHaveLength(1);
});

it('goes on with the last known catalog when HubSpot is down, and says so', async () => {
  const { keeper, hubspot, clock } = openKeeper();
  await keeper.get(account);
  hubspot.isDown = true;
  clock.now += 120_000;

  expect(await keeper.get(account)).toMatchObject({
    fresh: false,
    catalog: { starters: [{ id: '9001' }] },
  });
});

it('begins with what was kept from an earlier life', async () => {
  const { keeper, hubspot } = openKeeper({
    archived: buildCatalog({ starters: [buildStarter({ id: '7' })] }),
  });
  hubspot.isDown = true;

  expect(await keeper.get(account)).toMatchObject({
    fresh: false,
    catalog: { starters: [{ id: '7' }] },
  });
});

it('fails where there is nothing to fall back on', async () => {
  const { keeper, hubspot } = openKeeper();
  hubspot.isDown = true;

  await expect(keeper.get(account)).rejects.toThrow('HubSpot is down');
});

it('asks HubSpot once for many cards that open at the same moment', async () => {
  const { keeper, hubspot } = openKeeper();
  await keeper.get(account);
  const once = hubspot.reads;
  const other = openKeeper();
  await Promise.all(
    Array.from({ length: 20 }, () => other.keeper.get(account)),
  );

  expect(other.hubspot.reads).toBe(once);
});

it('searches from the last reading that succeeded, however often HubSpot failed since', async () => {
  const { keeper, hubspot, clock } = openKeeper();
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

it('makes only those wait for a slow reading who ask when it begins', async () => {
  const { keeper, hubspot, clock } = openKeeper();
  await keeper.get(account);
  clock.now += 120_000;
  hubspot.hanging.add(account);
  jest.useFakeTimers();
  const order: string[] = [];
  const first = keeper.get(account).then(() => order.push('first'));
  await jest.advanceTimersByTimeAsync(1_000);
  clock.now += 1_000;
  const second = keeper.get(account).then(() => order.push('second'));
  await jest.advanceTimersByTimeAsync(500);
  expect(order).toEqual(['first', 'second']);

  clock.now += 10_000;
  const third = keeper.get(account).then(() => order.push('third'));
  await jest.advanceTimersByTimeAsync(1);
  expect(order).toEqual(['first', 'second', 'third']);
  jest.useRealTimers();
  await Promise.all([first, second, third]);
});

it('tells which starters changed, and drops what is gone', async () => {
  const { keeper, hubspot, clock, changed } = openKeeper();
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
  const { keeper, hubspot, clock, changed } = openKeeper();
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
  const { keeper, hubspot, clock } = openKeeper();
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
