import { Button, ErrorState } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { reply } from '#test/extensions/cards/open-card.tsx';
import { buildReview, buildStarterReview } from '#test/helpers/build-review.ts';
import { openPage } from './open-page.tsx';

const refusal = (reason: string, message: string) =>
  reply({ ok: false, reason, message });

it.each(['/', '/feedback', '/starters/9001'])(
  'closes %s to salespeople, with nothing to try again',
  async (path) => {
    const { renderer, said } = await openPage({
      path,
      load: () => refusal('not_marketing', 'This page is for marketing.'),
    });

    expect(said()).toBe('This page is for marketing.');
    expect(renderer.find(ErrorState).props.type).toBe('lock');
    expect(renderer.maybeFind(Button)).toBeNull();
  },
);

it('lets a refusal be tried again that is nobody’s fault', async () => {
  let isUp = false;
  const { renderer, said, click } = await openPage({
    path: '/starters/9001',
    load: () =>
      isUp
        ? reply(buildStarterReview())
        : refusal('hubspot_unavailable', 'HubSpot does not answer.'),
  });
  expect(said()).toContain('HubSpot does not answer.');
  expect(renderer.find(ErrorState).props.type).toBe('error');

  isUp = true;
  await click('Try again');

  expect(said()).toContain('A visit nearby');
  expect(renderer.maybeFind(ErrorState)).toBeNull();
});

it.each([
  ['starter_unknown', '/starters/1', '/', 'All starters'],
  ['starter_gone', '/starters/1/edit', '/', 'All starters'],
  ['feedback_gone', '/starters/1/adopt/a.1', '/feedback', 'Feedback'],
])('says of %s where to go on', async (reason, path, to, label) => {
  const { renderer, said } = await openPage({
    path,
    load: () => refusal(reason, 'It is gone.'),
  });

  expect(said()).toContain('It is gone.');
  expect(renderer.find(PageLink).props.to).toBe(to);
  expect(said()).toContain(label);
  expect(renderer.maybeFind(Button)).toBeNull();
});

it('closes a page when marketing has lost the right since', async () => {
  let isMarketing = true;
  const { said, send } = await openPage({
    path: '/feedback',
    load: () =>
      isMarketing
        ? reply(buildReview())
        : refusal('not_marketing', 'This page is for marketing.'),
    save: () => {
      isMarketing = false;

      return reply({ ok: true, count: 2, message: 'Two answered.' });
    },
  });
  expect(said()).toContain('A visit nearby');
  await send();

  expect(said()).toBe('This page is for marketing.');
});

it('says again that it failed when trying again fails', async () => {
  let asked = 0;
  const { said, click } = await openPage({
    load: () => {
      asked += 1;
      throw new Error('network');
    },
  });
  await click('Try again');

  expect(asked).toBe(2);
  expect(said()).toContain('This page could not be read.');
});

it('stops asking after four times that the proxy is busy', async () => {
  jest.useFakeTimers();
  let asked = 0;
  const opening = openPage({
    load: () => {
      asked += 1;

      return reply({ status: 'error' }, 429);
    },
  });
  await jest.advanceTimersByTimeAsync(60_000);
  const { said } = await opening;
  jest.useRealTimers();

  expect(asked).toBe(4);
  expect(said()).toContain('This page could not be read.');
});
