import { Button, ErrorState, LoadingSpinner } from '@hubspot/ui-extensions';
import {
  createDelay,
  reply,
  settle,
} from '#test/extensions/cards/open-card.tsx';
import { buildReview } from '#test/helpers/build-review.ts';
import { openPage } from './open-page.tsx';

it.each([
  ['/', '/v1/review'],
  ['/feedback', '/v1/review'],
  ['/starters/9001', '/v1/review/starters/9001'],
])(
  'says that it is loading %s until the service answers',
  async (path, asks) => {
    const { answer, open } = createDelay();
    const { renderer, requests, said } = await openPage({
      path,
      language: 'fr',
      load: () => answer,
    });
    expect(renderer.find(LoadingSpinner).props.label).toBe(
      'Lecture des amorces et des votes…',
    );
    expect(requests[0]?.url.pathname).toBe(asks);
    expect(requests[0]?.url.search).toBe('?language=fr');

    open(reply({ ok: false, reason: 'failed', message: 'Our fault.' }));
    await settle();
    expect(said()).toContain('Our fault.');
  },
);

it.each([
  ['no answer comes', () => Promise.reject(new Error('network'))],
  [
    'the proxy wraps an error',
    () => reply({ status: 'error', message: 'wrapped' }, 502),
  ],
])('offers to try again when %s, and does', async (_, fails) => {
  let isUp = false;
  const { said, click } = await openPage({
    load: () => (isUp ? reply(buildReview()) : fails()),
  });
  expect(said()).toContain('This page could not be read. Nothing is lost');

  isUp = true;
  await click('Try again');

  expect(said()).toContain('A visit nearby');
});

it('is closed to salespeople, with the sentence and nothing to try again', async () => {
  const { renderer, said } = await openPage({
    load: () =>
      reply({
        ok: false,
        reason: 'not_marketing',
        message: 'This page is for marketing.',
      }),
  });

  expect(said()).toContain('This page is for marketing.');
  expect(renderer.find(ErrorState).props.type).toBe('lock');
  expect(renderer.maybeFind(Button)).toBeNull();
});

it('leads back from an address that is none', async () => {
  const { said, requests } = await openPage({ path: '/nowhere' });

  expect(said()).toContain('There is no such page.');
  expect(said()).toContain('All starters');
  expect(requests).toHaveLength(0);
});

it('asks three times more when the proxy has too many requests in flight', async () => {
  jest.useFakeTimers();
  let asked = 0;
  const opening = openPage({
    load: () => {
      asked += 1;

      return asked < 4 ? reply({ status: 'error' }, 429) : reply(buildReview());
    },
  });
  await jest.advanceTimersByTimeAsync(10_000);
  const { said } = await opening;
  jest.useRealTimers();

  expect(asked).toBe(4);
  expect(said()).toContain('Feedback (2)');
});
