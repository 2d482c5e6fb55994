import { Form, Select, TextArea, Tile } from '@hubspot/ui-extensions';
import {
  createDelay,
  reply,
  settle,
} from '#test/extensions/cards/open-card.tsx';
import {
  buildFeedbackGroup,
  buildReview,
  buildStarterReview,
} from '#test/helpers/build-review.ts';
import { openPage } from './open-page.tsx';

const accepted = () => reply({ ok: true, count: 2, message: 'Two answered.' });
const gone = () =>
  reply({
    ok: false,
    reason: 'nothing_to_answer',
    message: 'These have been answered since.',
  });

it('offers what may have been done, rewriting first', async () => {
  const { renderer } = await openPage({ path: '/feedback' });
  const { value, options } = renderer.find(Select).props;

  expect(value).toBe('rewritten');
  expect(options).toEqual([
    { value: 'rewritten', label: 'Rewritten' },
    { value: 'retargeted', label: 'Retargeted' },
    { value: 'retired', label: 'Retired' },
    { value: 'kept', label: 'Kept as it is' },
  ]);
});

it('sends what was chosen, without words too, in the viewer’s language', async () => {
  const { renderer, requests, send } = await openPage({
    path: '/feedback',
    language: 'fr',
  });
  renderer.find(Select).trigger('onChange', 'kept' as never);
  await settle();
  await send();

  expect(requests[1]?.url.search).toBe('?language=fr');
  expect(requests[1]?.body).toMatchObject({ answer: 'kept', text: '' });
});

it('sends the answer of the box that was opened, not of the first', async () => {
  const { renderer, requests, click } = await openPage({
    path: '/feedback',
    load: () =>
      reply(
        buildReview({
          feedback: [
            buildFeedbackGroup(),
            buildFeedbackGroup({
              starterId: '9002',
              votes: [
                {
                  id: 'three.1',
                  comment: null,
                  ownWords: null,
                  votedAt: '2026-11-14T09:00:00.000Z',
                  voter: null,
                  client: { id: '503', url: '/contacts/1/record/0-1/503' },
                },
              ],
            }),
          ],
        }),
      ),
  });
  await click('Answer');
  renderer.findAll(TextArea)[1]?.trigger('onInput', 'For the second' as never);
  await settle();
  renderer.findAll(Form)[1]?.trigger('onSubmit', undefined as never);
  await settle();

  expect(requests[1]?.body).toMatchObject({
    starterId: '9002',
    votes: ['three.1'],
    text: 'For the second',
  });
  expect(renderer.findAll(TextArea)[0]?.props.value).toBe('');
});

it('sends one answer, however often and fast the button is clicked', async () => {
  const { answer, open } = createDelay();
  const { renderer, requests, send } = await openPage({
    path: '/feedback',
    save: () => answer,
  });
  renderer.find(Form).trigger('onSubmit', undefined as never);
  renderer.find(Form).trigger('onSubmit', undefined as never);
  await settle();
  await send();
  open(accepted());
  await settle();

  expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

it('can be sent again after it did not get through', async () => {
  let isUp = false;
  const { alerts, send, type, requests } = await openPage({
    path: '/feedback',
    save: () => {
      if (!isUp) throw new Error('network');

      return accepted();
    },
  });
  await type('A long thought');
  await send();
  isUp = true;
  await send();

  expect(requests[2]?.body?.text).toBe('A long thought');
  expect(alerts).toEqual([{ type: 'success', message: 'Two answered.' }]);
});

it('takes the answered group off the page', async () => {
  let isAnswered = false;
  const { renderer, said, send } = await openPage({
    path: '/feedback',
    load: () => reply(buildReview(isAnswered ? { feedback: [] } : {})),
    save: () => {
      isAnswered = true;

      return accepted();
    },
  });
  await send();

  expect(renderer.maybeFind(Tile)).toBeNull();
  expect(said()).toContain('No open feedback');
});

it('empties the box once the answer has got through, where new feedback keeps the group', async () => {
  const { renderer, type, send } = await openPage({
    path: '/feedback',
    save: accepted,
  });
  await type('Now it names the town.');
  await send();

  expect(renderer.find(TextArea).props.value).toBe('');
});

it('shows how the feedback stands when it has been answered since', async () => {
  let isGone = false;
  const { alerts, said, send } = await openPage({
    path: '/feedback',
    load: () => reply(buildReview(isGone ? { feedback: [] } : {})),
    save: () => {
      isGone = true;

      return gone();
    },
  });
  await send();

  expect(said()).toContain('No open feedback');
  expect(alerts).toEqual([
    { type: 'warning', message: 'These have been answered since.' },
  ]);
});

it('reads one starter again once its return is answered there', async () => {
  let isAnswered = false;
  const { requests, said, send } = await openPage({
    path: '/starters/9001',
    load: () => reply(buildStarterReview(isAnswered ? { feedback: [] } : {})),
    save: () => {
      isAnswered = true;

      return accepted();
    },
  });
  await send();

  expect(requests.map(({ url }) => url.pathname)).toEqual([
    '/v1/review/starters/9001',
    '/v1/review/answers',
    '/v1/review/starters/9001',
  ]);
  expect(said()).toContain('No open feedback');
});
