import { Alert } from '@hubspot/ui-extensions';
import { textsIn } from '#src/texts/texts-in.ts';
import {
  acceptVote,
  createDelay,
  openCard,
  reply,
  type SentRequest,
  settle,
} from './open-card.tsx';

const en = textsIn('en');

const { sayUseful, sayNotUseful, undo, voteFailed } = en.card;

it('goes back to no vote when the vote is refused, with the sentence', async () => {
  const { renderer, click, said } = openCard({
    save: () =>
      reply({
        ok: false,
        reason: 'ballot_expired',
        message: 'Reload the card.',
      }),
  });
  await settle();

  await click(sayUseful);

  expect(renderer.find(Alert).props.title).toBe('Reload the card.');
  expect(said()).toContain(sayUseful);
  expect(said()).not.toContain(undo);
});

/** A vote of the same person, cast on another card of the same record in between. */
const changedElsewhere = () =>
  reply({
    ok: false,
    reason: 'changed_elsewhere',
    message: 'It was changed elsewhere.',
    vote: {
      verdict: 'useful',
      reason: null,
      comment: null,
      used: true,
      wrongFact: null,
      signed: false,
      revision: 7,
    },
  });

it('sends a click once more on top of a vote from another card of the record', async () => {
  let isFirst = true;
  const { renderer, click, votes, said } = openCard({
    save: (request) => {
      if (!isFirst) return acceptVote(request);
      isFirst = false;

      return changedElsewhere();
    },
  });
  await settle();

  await click(sayNotUseful);
  expect(votes()).toHaveLength(2);
  expect(votes()[1]?.body).toMatchObject({
    verdict: 'not_useful',
    used: true,
    baseRevision: 7,
  });
  expect(renderer.maybeFind(Alert)).toBeNull();
  expect(said()).toContain('Thank you from the service.');
});

it('shows a vote that is changed elsewhere again and again as it stands', async () => {
  const { renderer, click, votes, said } = openCard({ save: changedElsewhere });
  await settle();

  await click(sayNotUseful);
  expect(votes()).toHaveLength(2);
  expect(renderer.find(Alert).props.title).toBe('It was changed elsewhere.');
  expect(said()).toContain(en.card.useful);
});

it('goes back when the network fails, and says so', async () => {
  const { renderer, click, said } = openCard({
    save: () => {
      throw new Error('network');
    },
  });
  await settle();

  await click(sayUseful);

  expect(renderer.find(Alert).props.title).toBe(voteFailed);
  expect(said()).not.toContain(undo);
});

it('has one request in flight and sends only the last of the clicks made in the meantime', async () => {
  const { answer, open } = createDelay();
  const { click, votes, said } = openCard({
    save: (request) =>
      request.body?.baseRevision === 0 ? answer : acceptVote(request),
  });
  await settle();

  await click(sayUseful);
  await click(undo);
  await click(sayNotUseful);
  expect(votes()).toHaveLength(1);

  open(acceptVote(votes()[0] as SentRequest));
  await settle();

  expect(votes().map(({ body }) => body)).toMatchObject([
    { verdict: 'useful', baseRevision: 0 },
    { verdict: 'not_useful', baseRevision: 1 },
  ]);
  expect(said()).toContain(en.card.whatWasWrong);
});

it('sends a vote again with the same request id when the proxy says 429', async () => {
  let attempts = 0;
  const { click, votes, said } = openCard({
    save: (request) => {
      attempts += 1;

      return attempts === 1
        ? reply({ message: 'too many' }, 429)
        : acceptVote(request);
    },
  });
  await settle();

  await click(sayUseful);
  expect(votes()).toHaveLength(1);
  await settle(600);

  expect(votes()).toHaveLength(2);
  expect(votes()[1]?.body?.requestId).toBe(votes()[0]?.body?.requestId);
  expect(said()).toContain('Thank you from the service.');
});
