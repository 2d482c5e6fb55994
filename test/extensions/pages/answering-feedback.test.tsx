import { Alert, Button, Form, TextArea, Tile } from '@hubspot/ui-extensions';
import { reply, saidBy } from '#test/extensions/cards/open-card.tsx';
import { buildFeedbackGroup, buildReview } from '#test/helpers/build-review.ts';
import { openPage, type Service } from './open-page.tsx';

const twoGroups = buildReview({
  feedback: [
    buildFeedbackGroup(),
    buildFeedbackGroup({ starterId: '9002', title: 'Closing time' }),
  ],
});
const openFeedback = (save?: Service, review = twoGroups) =>
  openPage({
    path: '/feedback',
    load: () => reply(review),
    ...(save ? { save } : {}),
  });

it('shows what was said of a starter, for one reason, with the clients', async () => {
  const { renderer } = await openFeedback();
  const tile = saidBy(renderer.find(Tile));

  expect(tile).toContain('A visit nearby');
  expect(tile).toContain('“Too generic”, said 2 times');
  expect(tile).toContain('Waiting since 12 November 2026');
  expect(tile).toContain('“Everybody says this”\nOpen the contact');
  expect(tile).toContain('No comment\nOpen the contact');
});

it('shows all that was said of one starter under its name, said once', async () => {
  const { renderer } = await openFeedback(
    undefined,
    buildReview({
      feedback: [
        buildFeedbackGroup(),
        buildFeedbackGroup({ starterId: '9002', title: 'Closing time' }),
        buildFeedbackGroup({ reason: 'not_my_words' }),
      ],
    }),
  );
  const tiles = renderer.findAll(Tile).map((tile) => saidBy(tile));

  expect(tiles).toHaveLength(2);
  expect(tiles[0]).toMatch(/^A visit nearby/);
  expect(tiles[0]).toContain('“Too generic”, said 2 times');
  expect(tiles[0]).toContain('“Not how I’d say it”, said 2 times');
  expect(tiles[1]).toMatch(/^Closing time/);
});

it('names the clients that the viewer may see, and says who cannot be seen', async () => {
  const { renderer } = await openPage({
    path: '/feedback',
    load: () => reply(twoGroups),
    clients: { 501: 'Camille Durand' },
  });
  const tile = saidBy(renderer.find(Tile));

  expect(tile).toContain('“Everybody says this”\nCamille Durand');
  expect(tile).toContain(`No comment\n${twoGroups.texts.clientGone}`);
});

it('opens the box of the longest waiting, and the others on demand', async () => {
  const { renderer, click } = await openFeedback();
  expect(renderer.findAll(Form)).toHaveLength(1);

  await click('Answer');

  expect(renderer.findAll(Form)).toHaveLength(2);
});

it('sends one answer for the group as it was read', async () => {
  const { requests, type, send, renderer } = await openFeedback();
  await type('Now it names the town.');
  await send();

  expect(requests[1]?.method).toBe('POST');
  expect(requests[1]?.url.pathname).toBe('/v1/review/answers');
  expect(requests[1]?.body).toEqual({
    starterId: '9001',
    votes: ['one.1', 'two.3'],
    rest: null,
    answer: 'rewritten',
    text: 'Now it names the town.',
  });
  // Then the list is read again.
  expect(requests[2]?.url.pathname).toBe('/v1/review');
  expect(renderer.maybeFind(Alert)).toBeNull();
});

it('says how many have no room, and answers those too', async () => {
  const { requests, send, said } = await openFeedback(
    undefined,
    buildReview({ feedback: [buildFeedbackGroup({ count: 2500 })] }),
  );
  expect(said()).toContain('“Too generic”, said 2,500 times');
  expect(said()).toContain(
    '2,498 more are not listed here; your answer reaches them as well.',
  );
  await send();

  expect(requests[1]?.body).toMatchObject({
    votes: ['one.1', 'two.3'],
    rest: {
      reason: 'too_generic',
      until: '2026-11-13T09:00:00.000Z',
      count: 2500,
    },
  });
});

it('says that it was sent', async () => {
  const { alerts, send } = await openFeedback();
  await send();

  expect(alerts).toEqual([
    { type: 'success', message: 'One piece of feedback answered.' },
  ]);
});

it.each<[string, Service, string]>([
  [
    'the service refuses',
    () =>
      reply({
        ok: false,
        reason: 'nothing_to_answer',
        message: 'These have been answered since.',
      }),
    'These have been answered since.',
  ],
  [
    'no answer comes',
    () => {
      throw new Error('network');
    },
    'Your answer did not get through.',
  ],
])('keeps what was typed when %s, and says so', async (_, save, sentence) => {
  const { renderer, type, send } = await openFeedback(save);
  await type('A long thought');
  await send();

  expect(renderer.find(Alert).props.title).toContain(sentence);
  expect(renderer.find(TextArea).props.value).toBe('A long thought');
});

it('keeps the page when the list cannot be read again', async () => {
  let isUp = true;
  const { send, said } = await openPage({
    path: '/feedback',
    load: () => {
      if (!isUp) throw new Error('network');

      return reply(twoGroups);
    },
    save: () => {
      isUp = false;

      return reply({
        ok: true,
        count: 1,
        message: 'One piece of feedback answered.',
      });
    },
  });
  await send();

  expect(said()).toContain('Closing time');
});

it('says that nothing is open', async () => {
  const { said, renderer } = await openFeedback(
    undefined,
    buildReview({ feedback: [] }),
  );

  expect(said()).toContain('No open feedback');
  expect(renderer.maybeFind(Button)).toBeNull();
});

it('says how many more wait than were sent', async () => {
  const { said } = await openPage({
    path: '/feedback',
    load: () => reply(buildReview({ feedbackCount: 7 })),
  });

  expect(said()).toContain('5 more wait');
});
