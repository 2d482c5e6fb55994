import { buildStarter } from '#test/helpers/build-starter.ts';
import { account, openKeeper } from '#test/helpers/open-keeper.ts';

/** 500 starters that are known, and ways to change them in HubSpot and to find their titles here. */
const openMany = async () => {
  const opened = openKeeper();
  const { keeper, hubspot, clock } = opened;
  hubspot.starters = Array.from({ length: 500 }, (_, index) =>
    buildStarter({ id: String(index + 1), title: `Number ${index + 1}` }),
  );
  await keeper.get(account);
  clock.now += 10_000;

  return {
    ...opened,
    edit: (id: string, title: string) => {
      hubspot.starters = hubspot.starters.map((each) =>
        each.id === id ? { ...each, title } : each,
      );
    },
    titleOf: (id: string) =>
      keeper.peek(account)?.starters.find((each) => each.id === id)?.title,
  };
};

/** A promise that the test keeps. */
const later = () => {
  let keep: () => void = () => {};
  const promise = new Promise<void>((resolve) => {
    keep = resolve;
  });

  return { promise, keep };
};

it('reads only what was saved, however much changed since', async () => {
  const { keeper, hubspot, clock, edit, titleOf } = await openMany();
  edit('9', 'Saved');
  edit('11', 'Changed by somebody else');
  hubspot.starters.push(buildStarter({ id: '501', title: 'Created' }));
  await keeper.include(account, ['9', '501']);

  expect(hubspot.readIds).toEqual([['9', '501']]);
  expect(hubspot.searchedSince).toEqual([]);
  expect(keeper.peek(account)?.starters).toHaveLength(501);
  expect(['9', '501', '11'].map(titleOf)).toEqual([
    'Saved',
    'Created',
    'Number 11',
  ]);

  clock.now += 60_000;
  await keeper.refresh(account);
  expect(hubspot.readIds.at(-1)).toHaveLength(501);
  expect(titleOf('11')).toBe('Changed by somebody else');
});

it('reads with what was published what others changed last, by one search', async () => {
  const { keeper, hubspot, clock, edit, titleOf } = await openMany();
  edit('9', 'Published');
  edit('11', 'Changed by somebody else');
  hubspot.found = ['11'];
  await keeper.include(account, ['9'], { withNewest: true });
  expect(hubspot.readIds).toEqual([['9', '11']]);
  expect(hubspot.newestSince).toEqual([clock.now - 70_000]);
  expect(titleOf('11')).toBe('Changed by somebody else');
});

it('waits for no reading of all with what was saved, and keeps it when that ends', async () => {
  const { keeper, hubspot, edit, titleOf, changed } = await openMany();
  const all = later();
  const begun = later();
  hubspot.onItsWay = async (ids) => {
    if (ids.length < 500) return;
    begun.keep();
    await all.promise;
  };
  edit('11', 'Read with all');
  const refreshing = keeper.refresh(account);
  await begun.promise;
  edit('9', 'Saved');
  hubspot.starters = hubspot.starters.filter(({ id }) => id !== '10');
  hubspot.starters.push(buildStarter({ id: '501', title: 'Created' }));
  changed.length = 0;
  await keeper.include(account, ['9', '10', '501']);
  expect(['9', '10', '501', '11'].map(titleOf)).toEqual([
    'Saved',
    undefined,
    'Created',
    'Number 11',
  ]);
  expect(changed).toEqual([['9', '501']]);

  all.keep();
  await refreshing;
  expect(['9', '10', '501', '11'].map(titleOf)).toEqual([
    'Saved',
    undefined,
    'Created',
    'Read with all',
  ]);
  // What was read with all was older: of those that were saved it says nothing.
  expect(changed).toEqual([['9', '501'], ['11']]);
});

it('loses nothing that was read while the holds of all others were looked for', async () => {
  const { keeper, hubspot, edit, titleOf } = await openMany();
  const holding = later();
  const begun = later();
  hubspot.onHolding = async () => {
    hubspot.onHolding = () => Promise.resolve();
    begun.keep();
    await holding.promise;
  };
  edit('11', 'Read with all');
  hubspot.segmentNames = { '17': 'Renamed' };
  const refreshing = keeper.refresh(account);
  await begun.promise;
  hubspot.starters = hubspot.starters
    .filter(({ id }) => id !== '10')
    .map((each) =>
      each.id === '9'
        ? { ...each, title: 'Saved', opener: 'This is not approved.' }
        : each,
    );
  hubspot.starters.push(buildStarter({ id: '501', title: 'Created' }));
  hubspot.segmentNames = { '17': 'Renamed again' };
  await keeper.include(account, ['9', '10', '501'], { withContext: true });
  holding.keep();
  await refreshing;

  expect(['9', '10', '501', '11'].map(titleOf)).toEqual([
    'Saved',
    undefined,
    'Created',
    'Read with all',
  ]);
  expect(keeper.peek(account)).toMatchObject({
    holds: { '9': 'not_approved' },
    segmentNames: { '17': 'Renamed again' },
  });
});

it('keeps what was read later of two readings of one starter', async () => {
  const { keeper, hubspot, edit, titleOf } = await openMany();
  const first = later();
  const begun = later();
  hubspot.onItsWay = async () => {
    hubspot.onItsWay = async () => {};
    begun.keep();
    await first.promise;
  };
  const opening = keeper.include(account, ['9', '11']);
  await begun.promise;
  edit('9', 'Saved');
  await keeper.include(account, ['9']);
  first.keep();
  await opening;

  expect(titleOf('9')).toBe('Saved');
});

it('has nobody wait for the archive, which has the newest catalog in the end', async () => {
  const { keeper, archive, edit, titleOf } = await openMany();
  archive.saved.length = 0;
  const slow = later();
  archive.answers = slow.promise;
  edit('9', 'Saved');
  await keeper.include(account, ['9']);
  edit('9', 'Saved again');
  await keeper.include(account, ['9']);
  expect(titleOf('9')).toBe('Saved again');

  slow.keep();
  await keeper.refresh(account);
  expect(archive.saved.at(-1)).toBe(keeper.peek(account));
});

it('has calls that a person waits for come before those of the timer', async () => {
  const { keeper, hubspot } = await openMany();
  expect(hubspot.waitedFor).toEqual([true]);
  await keeper.include(account, ['9']);
  await keeper.include(account, ['9'], { isWaitedFor: false });
  await keeper.refresh(account);

  expect(hubspot.waitedFor).toEqual([true, true, false, false]);
});
