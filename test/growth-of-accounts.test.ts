import { DAY_MS } from '@starters/contracts';
import { defaultSettings } from '#src/accounts/settings.ts';
import { countLadders } from '#src/outcomes/count-ladder.ts';
import type { FollowUp } from '#src/outcomes/follow-up.ts';
import { listEvents, type Use } from '#src/outcomes/outcome-events.ts';
import { compareStarter } from '#src/review/compare-starter.ts';
import type { OutcomeFigures } from '#src/review/read-outcome-figures.ts';
import { createPool } from '#src/review/read-split.ts';
import { findSegmentName } from '#src/starters/find-segment-name.ts';
import { emptyFields } from '#src/starters/starter.ts';
import { checkRows } from '#src/transfer/check-rows.ts';
import { createNameFinder } from '#src/transfer/name-finder.ts';
import { readTable } from '#src/transfer/read-table.ts';
import { findBrokenTies, tieToRow } from '#src/transfer/row-ties.ts';
import { buildImportContext } from './helpers/build-import-context.ts';
import { buildStarter } from './helpers/build-starter.ts';
import { growthOf, surely } from './helpers/time-growth.ts';

/*
 * What is worked out from all that an account has takes time in proportion to it, also where it is all
 * of one client, of one starter, of one name or in one group.
 */

const start = Date.parse('2026-03-01T09:00:00Z');
const windows = { meetingDays: 14, dealDays: 90, wonDays: 180 };
const many = <Each>(length: number, make: (index: number) => Each): Each[] =>
  Array.from({ length }, (_, index) => make(index));

const useOf =
  ({ starters = 1, clients = 1 }: { starters?: number; clients?: number }) =>
  (index: number): Use => ({
    key: `use-${index}`,
    starterId: String(index % starters),
    wording: 'w',
    contactId: String(index % clients),
    userId: index,
    segmentIds: [],
    usedAt: new Date(start + (index % 1_000)),
    clientKind: 'new',
  });

const followUpOf = (contactId: string): FollowUp => ({
  contactId,
  companyId: null,
  hadWon: false,
  firstWonAt: new Date(start + 3 * DAY_MS),
  deals: [
    {
      id: 'deal',
      createdAt: new Date(start + DAY_MS),
      wonAt: new Date(start + 3 * DAY_MS),
      isWon: true,
      amount: 100,
      stage: 'closedwon',
    },
  ],
  touches: [{ id: 'meeting', kind: 'meeting', at: new Date(start + DAY_MS) }],
  readAt: new Date(start + 400 * DAY_MS),
});

const countUses = ({ uses, clients }: { uses: Use[]; clients: number }) => {
  const followUps = many(clients, (index) => followUpOf(String(index)));

  return countLadders(uses, listEvents(uses, followUps, windows), {
    followUps,
    windows,
    partsOf: ({ starterId }) => [{ group: starterId, weight: 1 }],
  });
};

const followed = (uses: Use[]): OutcomeFigures => ({
  fewest: 5,
  views: [],
  state: null,
  hasDeals: false,
  events: listEvents(
    uses,
    [...new Set(uses.map(({ contactId }) => contactId))].map(followUpOf),
    windows,
  ),
  uses,
  count: () => new Map(),
  counted: { used: new Set(), taken: new Set() },
});

interface Growing {
  read: (length: number) => () => unknown;
  length: number;
}

const growing: Record<string, Growing> = {
  'what followed uses of one starter at one client': {
    length: 300,
    read: (length) => {
      const uses = many(length, useOf({}));

      return () => countUses({ uses, clients: 1 });
    },
  },
  'what followed uses of many starters at one client': {
    length: 300,
    read: (length) => {
      const uses = many(length, useOf({ starters: length }));

      return () => countUses({ uses, clients: 1 });
    },
  },
  'what followed uses at many clients who share a deal and a meeting': {
    length: 300,
    read: (length) => {
      const uses = many(length, useOf({ clients: length }));

      return () => countUses({ uses, clients: length });
    },
  },
  'finding things that all have one name': {
    length: 5_000,
    read: (length) => {
      const things = many(length, (index) => ({ id: String(index) }));

      return () => createNameFinder(things, () => ['Retail'])('retail');
    },
  },
  'imported rows that are all translations of one row': {
    length: 500,
    read: (length) => {
      const rows = many(length, (index) => ({
        ...emptyFields,
        status: 'draft' as const,
        translationOf: index === 0 ? '' : tieToRow(0),
      }));

      return () => findBrokenTies(rows);
    },
  },
  'names of segments, sought in as many texts': {
    length: 50,
    read: (length) => {
      const names = Object.fromEntries(
        many(length, (index) => [String(index), `Segment ${index} of retail`]),
      );
      const texts = many(
        length,
        (index) => `You are in segment ${index}, so to say.`,
      );

      return () => texts.map((text) => findSegmentName(text, names));
    },
  },
  'imported rows for as many segments': {
    length: 20,
    read: (length) => {
      const segments = many(length, (index) => ({
        id: String(index),
        name: `Segment ${index} of retail`,
        size: 3,
      }));
      const context = buildImportContext({
        starters: [],
        segments,
        targetedIds: new Set(segments.map(({ id }) => id)),
      });
      const table = readTable(
        [
          'title\topener\tquestion\twhy_now\tlanguage\tsegments',
          ...many(
            length,
            (index) =>
              `Title ${index}\t\tWhat about ${index}?\t\ten\tSegment ${index} of retail`,
          ),
        ].join('\n'),
      );
      if (!table.ok) throw new Error(table.fault);

      return () => checkRows(table, context);
    },
  },
  'draws, beside as many uses': {
    length: 100,
    read: (length) => {
      const figures = followed(many(length, useOf({ clients: length })));
      const drawn = many(length, (index) => ({
        userId: index,
        contactId: String(index),
        day: '2026-03-01',
        conversation: '1',
        among: 2,
        shown: ['1'],
      }));
      const about = {
        account: {
          ...buildImportContext().account,
          settings: { ...defaultSettings, readsOutcomes: true },
        },
        language: 'en' as const,
        conversation: '1',
        now: new Date(start + 90 * DAY_MS),
      };

      return () =>
        compareStarter(
          drawn,
          figures,
          { starters: [buildStarter({ id: '1' })] },
          about,
        );
    },
  },
  'starters that are all in one group': {
    length: 500,
    read: (length) => {
      const starters = many(length, (index) =>
        buildStarter({ id: String(index) }),
      );
      const pool = createPool(
        { pool: () => Promise.resolve([]) },
        1,
        starters,
        { segment: '', edition: '' },
        (some) => some,
      );

      return () => pool('all');
    },
  },
};

describe.each(Object.entries(growing))('%s', (_, { read, length }) => {
  it('takes time in proportion to how many there are', () => {
    expect(growthOf((work) => work(), read, length)).toBeLessThanOrEqual(
      surely,
    );
  });
});
