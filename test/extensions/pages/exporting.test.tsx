import { Link, ProgressBar } from '@hubspot/ui-extensions';
import type { ExportProgress } from '@starters/contracts';
import {
  createDelay,
  reply,
  settle,
} from '#test/extensions/cards/open-card.tsx';
import { openTransfer } from './open-transfer.tsx';

it('says that it works, how many rows there are, and leads to the file once', async () => {
  const { answer, open: come } = createDelay();
  const page = await openTransfer({ save: () => answer });
  await page.request('Export votes');
  const { requests, renderer, said } = page;
  expect(requests.at(-1)).toMatchObject({
    method: 'PUT',
    body: { what: 'votes' },
  });
  expect(said()).toContain('Preparing the file…');

  come(
    reply({
      ok: true,
      url: 'https://service.example/export/votes/1/2/token',
      key: 'the-key',
      count: 7,
      message: '7 rows are ready.',
    }),
  );
  await settle();
  expect(said()).toContain('7 rows are ready.');
  const link = renderer.find(Link, ({ text }) =>
    (text ?? '').startsWith('Download the votes'),
  );
  expect(link.props.href).toEqual({
    url: 'https://service.example/export/votes/1/2/token',
    external: true,
  });

  link.trigger('onClick', undefined as never);
  await settle();
  expect(said()).toContain('Export votes');
  expect(said()).not.toContain('Download the votes');
});

it.each([
  [
    'the service refuses',
    () => reply({ ok: false, reason: 'failed', message: 'Our fault.' }),
    'Our fault.',
  ],
  [
    'no answer comes',
    () => Promise.reject(new Error('network')),
    'This did not get through',
  ],
])('says so when %s', async (_, save, sentence) => {
  const page = await openTransfer({ save });
  await page.request('Export starters');

  expect(page.alerts().join()).toContain(sentence);
  expect(page.said()).toContain('Export starters');
});

describe('following a file', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const follow = async (answers: (Partial<ExportProgress> | Error)[]) => {
    const opening = openTransfer({
      save: () =>
        reply({
          ok: true,
          url: 'https://service.example/export/votes/1/2/token',
          key: 'the-key',
          count: 50_000,
          message: '50,000 rows are ready.',
        }),
      how: () => {
        const answer = answers.shift();
        if (answer instanceof Error || answer === undefined) {
          throw answer ?? new Error('asked once more');
        }

        return reply({
          ok: true,
          done: 0,
          count: 50_000,
          message: 'The service said so.',
          ...answer,
        });
      },
    });
    await jest.advanceTimersByTimeAsync(100);
    const page = await opening;
    const asking = page.request('Export votes');
    await jest.advanceTimersByTimeAsync(100);
    await asking;

    return page;
  };

  it('shows how many rows have come, and that all have', async () => {
    const page = await follow([
      { state: 'waiting' },
      { state: 'sending', done: 12_500 },
      { state: 'done', done: 50_000 },
    ]);
    await jest.advanceTimersByTimeAsync(1500);
    expect(page.said()).toContain('Download the votes');
    await jest.advanceTimersByTimeAsync(1500);
    expect(page.renderer.find(ProgressBar).props).toMatchObject({
      title: 'Your browser is taking the file…',
      value: 12_500,
      maxValue: 50_000,
      valueDescription: '12,500 of 50,000 rows',
    });
    expect(page.requests.at(-1)?.url.searchParams.get('key')).toBe('the-key');

    await jest.advanceTimersByTimeAsync(1500);
    expect(page.renderer.findAll(ProgressBar)).toHaveLength(0);
    expect(page.alerts()).toEqual(['The service said so.']);
    expect(page.said()).toContain('Export votes');

    const asked = page.requests.length;
    await jest.advanceTimersByTimeAsync(10_000);
    expect(page.requests).toHaveLength(asked);
  });

  it('shows at once that the link was followed', async () => {
    const page = await follow([]);
    page.renderer
      .find(Link, ({ text }) => (text ?? '').startsWith('Download the votes'))
      .trigger('onClick', undefined as never);
    await jest.advanceTimersByTimeAsync(100);

    expect(page.renderer.find(ProgressBar).props.value).toBe(0);
  });

  it.each(['late', 'broken'] as const)(
    'says that the file is %s, and offers another',
    async (state) => {
      const page = await follow([{ state }]);
      await jest.advanceTimersByTimeAsync(1500);

      expect(page.alerts()).toEqual(['The service said so.']);
      expect(page.said()).not.toContain('Download the votes');
      expect(page.said()).toContain('Export votes');
    },
  );

  it('goes on asking when an answer is lost, and says when it cannot be asked', async () => {
    const lost = new Error('network');
    const page = await follow([
      lost,
      { state: 'sending', done: 500 },
      ...Array.from({ length: 4 }, () => lost),
    ]);
    await jest.advanceTimersByTimeAsync(3000);
    expect(page.renderer.find(ProgressBar).props.value).toBe(500);

    await jest.advanceTimersByTimeAsync(6000);
    expect(page.alerts()).toEqual([
      expect.stringContaining('Your browser’s downloads show'),
    ]);
  });
});
