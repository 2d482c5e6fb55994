import { readStarterNow } from '#src/review/read-starter-now.ts';
import { toFields } from '#src/starters/starter.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';
import { account, openKeeper } from '#test/helpers/open-keeper.ts';

it('checks again whatever was in the way of a starter, and reads no others', async () => {
  const { keeper, hubspot, clock } = openKeeper();
  const others = Array.from({ length: 500 }, (_, index) =>
    buildStarter({
      id: String(1_000 + index),
      title: `Number ${index}`,
      status: 'draft',
    }),
  );
  const title = buildStarter({
    id: '1',
    title: 'One title',
    opener: 'The oven in {{contact.city}} is on all night.',
  });
  const text = buildStarter({
    id: '2',
    title: 'Another title',
    opener: 'Your street in {{contact.city}} is closed to cars.',
  });
  const starter = buildStarter({ id: '3', title: 'A title of its own' });
  hubspot.starters = [title, text, starter, ...others];
  await keeper.get(account);
  const edited = { ...starter, title: title.title, opener: text.opener };
  const checkAgain = () =>
    readStarterNow(
      {
        catalogs: keeper,
        starterRecords: async () => ({
          readChanges: async () => [],
          read: async () => ({
            id: edited.id,
            status: edited.status,
            requestBrief: null,
            fields: toFields(edited),
            updatedAt: clock.now,
          }),
          findByKey: async () => null,
        }),
      },
      account,
      edited.id,
    );
  const clashNow = async () => (await checkAgain())?.catalog.clashes?.['3'];
  hubspot.starters = [title, text, edited, ...others];
  const first = (await clashNow())?.otherId;
  expect(['1', '2']).toContain(first);

  hubspot.starters = hubspot.starters.filter(({ id }) => id !== first);
  expect((await clashNow())?.otherId).toBe(first === '1' ? '2' : '1');

  hubspot.starters = [edited, ...others];
  expect(await clashNow()).toBeUndefined();
  expect(keeper.peek(account)?.starters).toHaveLength(501);
  expect(Math.max(...hubspot.readIds.map((ids) => ids.length))).toBe(3);
});
