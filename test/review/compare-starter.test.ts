import { defaultSettings } from '#src/accounts/settings.ts';
import type { DrawnLot } from '#src/outcomes/outcome-repository.ts';
import { compareStarter } from '#src/review/compare-starter.ts';
import { buildImportContext } from '#test/helpers/build-import-context.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const starters = [buildStarter({ id: '1' }), buildStarter({ id: '2' })];
const now = new Date('2026-11-28T10:00:00Z');

/** Twelve draws for each of two starters, on as many people’s cards in turn. */
const lotsOf = (own: number, others: number): DrawnLot[] =>
  ['1', '2'].flatMap((conversation) =>
    Array.from({ length: 12 }, (_, index) => ({
      userId: index % (conversation === '1' ? own : others),
      contactId: String(index),
      day: '2026-10-01',
      conversation,
      among: 2,
      shown: [conversation],
    })),
  );
const compare = (lots: DrawnLot[], fewest = 5) =>
  compareStarter(
    lots,
    {
      fewest,
      views: [],
      state: null,
      hasDeals: false,
      events: [],
      uses: [],
      count: () => new Map(),
      counted: { used: new Set(), taken: new Set() },
    },
    { starters },
    {
      account: { ...buildImportContext().account, settings: defaultSettings },
      language: 'en',
      conversation: '1',
      now,
    },
  );

it('compares draws on five people’s cards on each side', () => {
  expect(compare(lotsOf(5, 5))).toMatchObject({ kind: 'compared' });
});

it.each([
  ['of one person', 1, 12],
  ['of one person on the other side', 12, 1],
  ['of four on each', 4, 4],
])('says nothing of how few people did: %s', (_, own, others) => {
  expect(compare(lotsOf(own, others))).toEqual({
    kind: 'tooEarly',
    sentence: expect.stringContaining('fewer than five people'),
  });
});

it('compares whoever it is where votes are named', () => {
  expect(compare(lotsOf(1, 1), 0)).toMatchObject({ kind: 'compared' });
});
