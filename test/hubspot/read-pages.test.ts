import { type Page, readPages } from '#src/hubspot/read-pages.ts';

const pages: Record<string, Page<number>> = {
  first: { results: [1, 2], paging: { next: { after: 'second' } } },
  second: { results: [], paging: { next: { after: 'third' } } },
  third: { results: [3] },
};
const readPage = jest.fn(async (after = 'first') => {
  const page = pages[after];
  if (!page) throw new Error(`no page ${after}`);

  return page;
});

afterEach(() => readPage.mockClear());

it('reads until no page follows, beyond an empty one', async () => {
  expect(await readPages(readPage)).toEqual([1, 2, 3]);
  expect(readPage.mock.calls).toEqual([[undefined], ['second'], ['third']]);
});

it('reads no more pages than wanted', async () => {
  expect(await readPages(readPage, 2)).toEqual([1, 2]);
  expect(readPage).toHaveBeenCalledTimes(2);
});
