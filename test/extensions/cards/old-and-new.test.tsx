import { Button, Panel } from '@hubspot/ui-extensions';
import { buildCandidates, buildCard } from '#test/helpers/build-card.ts';
import {
  createDelay,
  openCard,
  reply,
  type SentRequest,
  settle,
} from './open-card.tsx';

const { sayUseful, undo } = buildCard().texts;

const cardSaying = (line: string, overrides = {}) =>
  reply(
    buildCard({
      candidates: buildCandidates({ line: [line], ...overrides }),
    }),
  );
const contactOf = ({ url }: SentRequest): string =>
  url.pathname.split('/')[3] ?? '';
const isCard = ({ url }: SentRequest): boolean =>
  url.pathname.endsWith('/starters');

it('draws nothing of one contact on the next, whichever answer comes last', async () => {
  const delays: Record<string, ReturnType<typeof createDelay>> = {
    501: createDelay(),
    502: createDelay(),
  };
  const { goTo, said } = openCard({
    load: (request) => delays[contactOf(request)]?.answer ?? reply({}),
  });
  goTo(502);
  await settle();
  delays['502']?.open(cardSaying('About the second.'));
  await settle();
  delays['501']?.open(cardSaying('About the first.'));
  await settle();

  expect(said()).toContain('About the second.');
  expect(said()).not.toContain('About the first.');
});

it('shows no card, and takes no vote, of the contact before while the next one is read', async () => {
  const { answer } = createDelay();
  const { goTo, said, renderer } = openCard({
    load: (request) =>
      contactOf(request) === '501' ? cardSaying('About the first.') : answer,
  });
  await settle();
  expect(said()).toContain('About the first.');
  goTo(502);
  await settle();

  expect(said()).not.toContain('About the first.');
  expect(renderer.maybeFind(Button)).toBeNull();
});

it('says why the next contact cannot be read, and not what the last one said', async () => {
  const { goTo, said } = openCard({
    load: (request) =>
      contactOf(request) === '501'
        ? cardSaying('About the first.')
        : reply({ ok: false, message: 'Not found.' }),
  });
  await settle();
  goTo(502);
  await settle();

  expect(said()).toContain('Not found.');
});

it('begins at the first starter of the next contact, whatever was voted on the last', async () => {
  const { goTo, said, click } = openCard({
    load: (request) => cardSaying(`About ${contactOf(request)}.`),
  });
  await settle();
  await click(sayUseful);
  expect(said()).toContain(undo);
  goTo(502);
  await settle();

  expect(said()).toContain('About 502.');
  expect(said()).not.toContain(undo);
});

/** Does something on a sheet and closes it, after which the card is read again. */
const readAgain = async ({
  renderer,
  click,
}: Pick<ReturnType<typeof openCard>, 'renderer' | 'click'>) => {
  await click('Request one');
  renderer
    .find(Panel)
    .find(Button, (node) => node.text === 'I want it too')
    .trigger('onClick');
  await settle();
  renderer.find(Panel).trigger('onClose');
  await settle();
};
const sheet = reply.bind(null, {
  ok: true,
  message: null,
  entries: [
    {
      text: 'Requested',
      note: null,
      link: null,
      actions: [{ label: 'I want it too', path: '/v1/x', body: { id: '1' } }],
    },
  ],
  ask: null,
});

describe('a starter that is reworded while the card is open', () => {
  const old = { textId: '9001-old', ballot: 'sealed-old', author: null };
  const reworded = { textId: '9001-new', ballot: 'sealed-new', author: null };
  let reads = 0;
  const load = (request: SentRequest) => {
    if (!isCard(request)) return sheet();
    reads += 1;

    return reads === 1
      ? cardSaying('The old words.', old)
      : cardSaying('The new words.', reworded);
  };
  const isVote = ({ url }: SentRequest) => url.pathname === '/v1/vote';

  beforeEach(() => {
    reads = 0;
  });

  it('has the next vote on its new words, as the first one on them', async () => {
    const opened = openCard({
      load,
      save: ({ body }) =>
        reply(
          body?.ballot
            ? {
                ok: true,
                vote: { ...body, revision: (body.baseRevision ?? 0) + 1 },
                message: 'Thanks.',
              }
            : { ok: true, message: null, entries: [], ask: null },
        ),
    });
    await settle();
    await opened.click(sayUseful);
    expect(opened.votes().at(-1)?.body).toMatchObject({
      ballot: 'sealed-old',
      baseRevision: 0,
    });
    await readAgain(opened);

    expect(opened.said()).toContain('The new words.');
    expect(opened.said()).not.toContain(undo);
    await opened.click(sayUseful);
    expect(opened.votes().at(-1)?.body).toMatchObject({
      ballot: 'sealed-new',
      baseRevision: 0,
      verdict: 'useful',
    });
  });

  it('shows no answer on its new words that was given to a vote on the old ones', async () => {
    const { answer, open } = createDelay();
    const opened = openCard({
      load,
      save: (request) => (isVote(request) ? answer : sheet()),
    });
    await settle();
    await opened.click(sayUseful);
    await readAgain(opened);
    open(
      reply({
        ok: true,
        vote: { verdict: 'useful', revision: 1 },
        message: 'Thanks for the old words.',
      }),
    );
    await settle();

    expect(opened.said()).toContain('The new words.');
    expect(opened.said()).not.toContain('Thanks for the old words.');
    expect(opened.said()).not.toContain(undo);
  });
});

it('keeps the newest reading of a contact when an older one is answered later', async () => {
  const { answer, open } = createDelay();
  let reads = 0;
  const opened = openCard({
    load: (request) => {
      if (!isCard(request)) return sheet();
      reads += 1;
      if (reads === 2) return answer;

      return cardSaying(`Reading ${reads}.`, { author: null });
    },
    save: () => sheet(),
  });
  await settle();
  await readAgain(opened);
  await readAgain(opened);
  expect(opened.said()).toContain('Reading 3.');
  open(cardSaying('Reading 2.', { author: null }));
  await settle();

  expect(opened.said()).toContain('Reading 3.');
  expect(opened.said()).not.toContain('Reading 2.');
});
