import {
  Accordion,
  Alert,
  Checkbox,
  Form,
  TextArea,
} from '@hubspot/ui-extensions';
import { reply, settle } from '#test/extensions/cards/open-card.tsx';
import { buildFeedbackGroup, buildReview } from '#test/helpers/build-review.ts';
import { openPage, type Service } from './open-page.tsx';

const groupOf = (
  starterId: string,
  title: string,
  overrides: Parameters<typeof buildFeedbackGroup>[0] = {},
) =>
  buildFeedbackGroup({
    starterId,
    title,
    ...overrides,
    votes: [
      {
        id: `of${starterId}.1`,
        comment: null,
        ownWords: null,
        votedAt: '2026-11-14T09:00:00.000Z',
        voter: null,
        client: { id: '503', url: '/contacts/1/record/0-1/503' },
      },
    ],
  });
const three = [
  groupOf('9001', 'A visit nearby'),
  groupOf('9002', 'Closing time'),
  groupOf('9003', 'The new till', { count: 1200 }),
];
const answered = (count: number) =>
  reply({ ok: true, count, message: 'Answered.' });
const gone = () =>
  reply({
    ok: false,
    reason: 'nothing_to_answer',
    message: 'These were answered in the meantime.',
  });

/** Opens the first box, with these other groups ticked in it. */
const openTicked = async (save: Service, ticked: number[], language = 'en') => {
  const page = await openPage({
    path: '/feedback',
    language,
    load: () =>
      reply(buildReview({ feedback: three, language: language as 'en' })),
    save,
  });
  for (const index of ticked) {
    const boxes = page.renderer.find(Form).findAll(Checkbox);
    boxes.at(index)?.trigger('onChange', true as never);
    await settle();
  }
  await page.type('Rewritten for each town.');

  return {
    ...page,
    sent: () =>
      page.requests.flatMap(({ method, body }) =>
        method === 'POST' ? [body?.starterId] : [],
      ),
  };
};

it('offers the other groups with what was said of them', async () => {
  const { renderer } = await openTicked(() => answered(1), []);
  const form = renderer.find(Form);

  expect(form.find(Accordion).props.title).toBe('Give others the same answer');
  expect(form.findAll(Checkbox).map(({ text }) => text)).toEqual([
    '“Closing time”: “Too generic”, said once',
    '“The new till”: “Too generic”, said 1,200 times',
  ]);
});

it('gives those that are ticked the same answer, and no other', async () => {
  const { requests, alerts, send, sent } = await openTicked(
    ({ body }) => answered(body?.starterId === '9003' ? 1200 : 1),
    [1],
  );
  await send();

  expect(sent()).toEqual(['9001', '9003']);
  expect(
    requests.flatMap(({ method, body }) => (method === 'POST' ? [body] : [])),
  ).toMatchObject([
    { votes: ['of9001.1'], rest: null, text: 'Rewritten for each town.' },
    {
      votes: ['of9003.1'],
      rest: { reason: 'too_generic', count: 1200 },
      text: 'Rewritten for each town.',
    },
  ]);
  expect(alerts).toEqual([
    { type: 'success', message: '1,201 pieces of feedback answered.' },
  ]);
});

it('says it in French', async () => {
  const { alerts, send } = await openTicked(() => answered(2), [0], 'fr');
  await send();

  expect(alerts).toEqual([
    { type: 'success', message: '4 retours ont reçu leur réponse.' },
  ]);
});

it('goes on past a group that somebody else has just answered', async () => {
  const { alerts, send, sent } = await openTicked(
    ({ body }) => (body?.starterId === '9001' ? gone() : answered(1)),
    [0, 1],
  );
  await send();

  expect(sent()).toEqual(['9001', '9002', '9003']);
  expect(alerts).toEqual([
    { type: 'success', message: '2 pieces of feedback answered.' },
  ]);
});

it('claims nothing where all of them were answered by others', async () => {
  const { alerts, renderer, send } = await openTicked(gone, [0, 1]);
  await send();

  expect(alerts).toEqual([
    { type: 'warning', message: 'These were answered in the meantime.' },
  ]);
  expect(renderer.find(Alert).props.title).toBe(
    'These were answered in the meantime.',
  );
});

it('keeps words and ticks when one fails, and sends on from there', async () => {
  let isUp = false;
  const answeredIds = new Set<string>();
  const { alerts, renderer, send, sent } = await openTicked(
    ({ body }) => {
      const id = body?.starterId ?? '';
      if (id === '9002' && !isUp) throw new Error('network');
      if (answeredIds.has(id)) return gone();
      answeredIds.add(id);

      return answered(1);
    },
    [0, 1],
  );
  await send();
  expect(sent()).toEqual(['9001', '9002']);
  expect(alerts).toEqual([]);
  expect(renderer.find(Alert).props.title).toContain(
    'Your answer did not get through.',
  );
  expect(renderer.find(TextArea).props.value).toBe('Rewritten for each town.');

  isUp = true;
  await send();
  expect(sent()).toEqual(['9001', '9002', '9001', '9002', '9003']);
  expect(alerts).toEqual([
    { type: 'success', message: '2 pieces of feedback answered.' },
  ]);
  expect(renderer.findAll(Alert)).toEqual([]);
});
