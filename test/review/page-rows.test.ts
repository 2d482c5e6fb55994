import type { FigureSort, FigureStarter } from '@starters/contracts';
import { type FigureRow, pageRows } from '#src/review/page-rows.ts';

const buildRow = (
  id: string,
  overrides: Partial<FigureStarter> = {},
  urgency = -1,
): FigureRow => {
  const shown: FigureStarter = {
    id,
    title: 'Same title',
    status: 'published',
    language: 'en',
    segments: [],
    author: null,
    usefulness: null,
    voters: 0,
    label: null,
    openFeedback: 0,
    lastVoteAt: null,
    heldBecause: null,
    recordUrl: '',
    shown30d: 0,
    fixFirst: null,
    ...overrides,
  };

  return { urgency, by: shown, show: jest.fn(() => shown) };
};

const usefulness = (mean: number) => ({ mean, low: mean, high: mean });

const rows = [
  buildRow('1', {
    title: 'Éclair',
    usefulness: usefulness(0.4),
    voters: 9,
    lastVoteAt: '2026-11-02T00:00:00.000Z',
  }),
  buildRow('2', { title: 'Baguette', voters: null, openFeedback: 3 }, 2),
  buildRow('3', {
    title: 'Flan',
    usefulness: usefulness(0.8),
    voters: 7,
    lastVoteAt: '2026-11-20T00:00:00.000Z',
  }),
];

const idsBy = (sort: FigureSort, descending = true) =>
  pageRows(rows, { sort, descending, page: 1 }, 'fr').starters.map(
    ({ id }) => id,
  );

it.each([
  ['fix', ['2', '1', '3']],
  ['useful', ['3', '1', '2']],
  ['voters', ['1', '3', '2']],
  ['feedback', ['2', '1', '3']],
  ['lastVote', ['3', '1', '2']],
  ['title', ['3', '1', '2']],
] as const)('sorts by %s, what is hidden or missing last', (sort, ids) => {
  expect(idsBy(sort)).toEqual(ids);
});

it('sorts the other way round as well, and titles by their alphabet', () => {
  expect(idsBy('title', false)).toEqual(['2', '1', '3']);
  expect(idsBy('useful', false)).toEqual(['2', '1', '3']);
});

it('counts in titles as people do', () => {
  const lines = ['Line 10', 'Line 1000', 'line 2', 'Line 1'].map((title) =>
    buildRow(title, { title }),
  );
  const titlesBy = (sort: FigureSort) =>
    pageRows(lines, { sort, descending: false, page: 1 }, 'fr').starters.map(
      ({ title }) => title,
    );

  expect(titlesBy('title')).toEqual([
    'Line 1',
    'line 2',
    'Line 10',
    'Line 1000',
  ]);
  expect(titlesBy('voters')).toEqual(titlesBy('title'));
});

it('puts each of many equal rows on one page and no other', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    buildRow(String(1000 + index)),
  );
  const page = (number: number, from: FigureRow[]) =>
    pageRows(
      from,
      { sort: 'voters', descending: true, page: number },
      'en',
    ).starters.map(({ id }) => id);
  const ids = [1, 2, 3].flatMap((number) => page(number, many));

  expect(new Set(ids).size).toBe(60);
  // In whichever order they come from the catalog.
  expect([1, 2, 3].flatMap((n) => page(n, [...many].reverse()))).toEqual(ids);
});

it('makes what is shown of the rows of one page alone', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    buildRow(String(1000 + index)),
  );
  const { starters } = pageRows(
    many,
    { sort: 'voters', descending: true, page: 1 },
    'en',
  );

  expect(
    many.filter(({ show }) => jest.mocked(show).mock.calls.length > 0),
  ).toHaveLength(starters.length);
  expect(starters).toHaveLength(25);
});

it('gives the nearest page where there is no such page', () => {
  const read = (page: number) =>
    pageRows(rows, { sort: 'title', descending: false, page }, 'en');

  expect(read(7)).toMatchObject({ page: 1, pages: 1, total: 3 });
  expect(read(0).page).toBe(1);
  expect(
    pageRows([], { sort: 'title', descending: false, page: 1 }, 'en'),
  ).toEqual({ starters: [], total: 0, page: 1, pages: 1 });
});
