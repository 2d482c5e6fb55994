import { Checkbox, Form, TextArea, Tile } from '@hubspot/ui-extensions';
import { textsIn } from '#src/texts/texts-in.ts';
import { buildCandidates } from '#test/helpers/build-card.ts';
import {
  acceptVote,
  createDelay,
  openCard,
  reply,
  saidBy,
  type SentRequest,
  settle,
} from './open-card.tsx';

const en = textsIn('en');

const { sayUseful, sayNotUseful, undo, send, sent } = en.card;

it('shows a useful vote at once, and the message once it is answered', async () => {
  const { answer, open } = createDelay();
  let sent: SentRequest | undefined;
  const { click, said } = openCard({
    save: (request) => {
      sent = request;

      return answer;
    },
  });
  await settle();

  await click(sayUseful);
  expect(said()).toContain(en.card.useful);
  expect(said()).toContain(undo);

  open(acceptVote(sent as SentRequest));
  await settle();
  expect(said()).toContain('Thank you from the service.');
  expect(said()).not.toContain(en.card.useful);
});

it('sends the ballot, the base revision and the place', async () => {
  const { click, votes } = openCard({ location: 'crm.record.sidebar' });
  await settle();

  await click(sayUseful);

  expect(votes()[0]?.method).toBe('PUT');
  expect(votes()[0]?.body).toEqual({
    ballot: 'sealed-9001',
    requestId: expect.stringMatching(/^.{8,100}$/),
    baseRevision: 0,
    verdict: 'useful',
    reason: null,
    comment: null,
    ownWords: null,
    used: false,
    wrongFact: null,
    signed: false,
    surface: 'crm.record.sidebar',
  });
});

it('asks what was wrong once a starter was not useful', async () => {
  const { click, said } = openCard();
  await settle();

  await click(sayNotUseful);

  expect(said()).toContain(
    [en.card.whatWasWrong, 'Too generic', 'Other'].join('\n'),
  );
});

it('sends a reason, then a comment, each from the revision that stands', async () => {
  const { renderer, click, votes } = openCard();
  await settle();
  await click(sayNotUseful);

  await click('Too generic');
  renderer.find(TextArea).trigger('onInput', 'Say which shop.' as never);
  await settle();
  renderer.find(Form).trigger('onSubmit');
  await settle();

  expect(votes().map(({ body }) => body)).toMatchObject([
    { verdict: 'not_useful', reason: null, comment: null, baseRevision: 0 },
    { reason: 'too_generic', comment: null, baseRevision: 1 },
    { reason: 'too_generic', comment: 'Say which shop.', baseRevision: 2 },
  ]);
  expect(new Set(votes().map(({ body }) => body?.requestId)).size).toBe(3);
});

it('marks the reason that was chosen, and takes another one', async () => {
  const { click, said, votes } = openCard();
  await settle();
  await click(sayNotUseful);

  await click('Too generic');
  expect(said()).toContain('✓ Too generic');
  await click('Other');

  expect(said()).toContain('✓ Other');
  expect(said()).not.toContain('✓ Too generic');
  expect(votes()).toHaveLength(3);
});

it('says that a comment was sent and keeps it, until it is changed', async () => {
  const { renderer, click, said } = openCard();
  const addAlert = jest.fn();
  renderer.mocks.useExtensionActions.willCall((() => ({
    addAlert,
  })) as never);
  await settle();
  await click(sayNotUseful);
  const type = async (text: string) => {
    renderer.find(TextArea).trigger('onInput', text as never);
    await settle();
  };
  await click('Too generic');
  expect(said()).toContain(send);

  await type('Say which shop.');
  expect(addAlert).not.toHaveBeenCalled();
  renderer.find(Form).trigger('onSubmit');
  await settle();

  expect(said()).toContain(sent);
  expect(renderer.find(TextArea).props.value).toBe('Say which shop.');
  expect(addAlert.mock.calls).toEqual([
    [{ type: 'success', message: expect.any(String) as string }],
  ]);

  await type('Say which shop and when.');
  expect(said()).not.toContain(sent);
  expect(said()).toContain(send);
});

it('does not say that a comment was sent that was refused', async () => {
  let isRefusing = false;
  const { renderer, click, said } = openCard({
    save: (request) =>
      isRefusing
        ? reply({ ok: false, message: 'Try again.' })
        : acceptVote(request),
  });
  await settle();
  await click(sayNotUseful);
  isRefusing = true;
  renderer.find(TextArea).trigger('onInput', 'Say which shop.' as never);
  await settle();
  renderer.find(Form).trigger('onSubmit');
  await settle();

  expect(said()).toContain('Try again.');
  expect(said()).not.toContain(sent);
});

it('takes a vote back', async () => {
  const { click, votes, said } = openCard();
  await settle();
  await click(sayUseful);

  await click(undo);

  expect(votes()[1]?.body).toMatchObject({
    verdict: 'withdrawn',
    reason: null,
    comment: null,
    baseRevision: 1,
  });
  expect(said()).toContain(sayNotUseful);
});

it('gives a starter put aside no reason form but an undo', async () => {
  const { renderer, click, votes, said } = openCard({
    card: {
      candidates: buildCandidates({
        aside: 'Put aside.',
        vote: {
          verdict: 'not_useful',
          reason: 'not_now',
          comment: null,
          ownWords: null,
          used: false,
          wrongFact: null,
          signed: false,
          revision: 4,
        },
      }),
    },
  });
  await settle();
  await click(`▸ ${en.card.past} (1)`);
  expect(renderer.maybeFind(Form)).toBeNull();
  expect(saidBy(renderer.find(Tile))).toContain('Put aside.\n');

  await click(undo);

  expect(votes()[0]?.body).toMatchObject({
    verdict: 'withdrawn',
    baseRevision: 4,
  });
  await click('▸ “How is the shop in Lyon doing?”');
  expect(said()).toContain(sayUseful);
});

it('keeps the votes of two starters apart', async () => {
  const { click, votes } = openCard({
    card: { candidates: buildCandidates({}, { line: ['Second?'] }) },
  });
  await settle();

  await click(sayUseful);
  await click('▸ Second?');
  await click(sayUseful);

  expect(votes().map(({ body }) => body)).toMatchObject([
    { ballot: 'sealed-9001', baseRevision: 0 },
    { ballot: 'sealed-9002', baseRevision: 0 },
  ]);
});

it('lets a complaint be signed where votes say nobody’s name', async () => {
  const { renderer, click, votes, said } = openCard({
    card: { sign: 'Sign with my name' },
  });
  await settle();
  await click(sayNotUseful);
  renderer.find(TextArea).trigger('onInput', 'My words' as never);
  await settle();
  renderer.find(Checkbox).trigger('onChange', true as never);
  await settle();
  renderer.find(Form).trigger('onSubmit');
  await settle();

  expect(votes().at(-1)?.body).toMatchObject({
    comment: 'My words',
    signed: true,
  });
  expect(said()).not.toContain('carry your name');
});

it('says that votes are named, and asks for no signature', async () => {
  const { renderer, click, said } = openCard({
    card: { named: 'Votes carry your name.' },
  });
  await settle();
  await click(sayNotUseful);

  expect(said()).toContain('Votes carry your name.');
  expect(renderer.maybeFind(Checkbox)).toBeNull();
});
