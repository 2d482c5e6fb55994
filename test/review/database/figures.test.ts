import { type Figures, figuresRoute } from '@starters/contracts';
import { publishStarter } from '#test/helpers/open-editor.ts';
import { INES, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const read = async (query: Record<string, string>): Promise<Figures> =>
  (
    await app.call(
      INES,
      'GET',
      `${figuresRoute.path}?${new URLSearchParams(query).toString()}`,
    )
  ).body as unknown as Figures;

it.each(['%', '%_', "\\'", '"<b>&', '👩‍🚀', '((', 'x'.repeat(5000)])(
  'finds nothing, and refuses nothing, for %j',
  async (q) => {
    expect(await read({ q })).toMatchObject({
      ok: true,
      total: 0,
      page: 1,
      pages: 1,
      starters: [],
      split: [],
      overTime: [],
      usefulness: null,
      voters: 0,
    });
  },
);

it('narrows by several filters at once', async () => {
  const all = await read({});
  const [author] = all.choices.authors;
  const theirs = await read({ author: author?.value ?? '' });
  const both = await read({
    author: author?.value ?? '',
    of_language: 'fr',
    status: 'published',
    wording: 'now',
  });

  expect(theirs.total).toBeLessThan(all.total);
  expect(both.total).toBeLessThan(theirs.total);
  expect(both.starters.length).toBeGreaterThan(0);
  for (const starter of both.starters) {
    expect(starter).toMatchObject({ author: author?.label, language: 'fr' });
  }
});

it('refuses a wording that is neither of the two', async () => {
  expect(await read({ wording: 'tomorrow' })).toMatchObject({
    ok: false,
    reason: 'bad_request',
  });
});

it('gives every starter once over the pages, though many are alike', async () => {
  for (let number = 0; number < 30; number += 1) {
    await publishStarter(app);
  }
  const { pages, total } = await read({ sort: 'voters' });
  const ids: string[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const { starters } = await read({ sort: 'voters', page: String(page) });
    ids.push(...starters.map(({ id }) => id));
  }

  expect(pages).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(total);
  expect((await read({ sort: 'voters', page: '1' })).starters[0]?.id).toBe(
    ids[0],
  );
});
