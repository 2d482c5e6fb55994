import { type FigureStarter, figuresRoute } from '@starters/contracts';
import {
  Alert,
  Button,
  LoadingButton,
  SearchInput,
  Select,
  TableHeader,
  TableRow,
} from '@hubspot/ui-extensions';
import { reply, saidBy, settle } from '#test/extensions/cards/open-card.tsx';
import {
  buildFigures,
  buildFeedbackGroup,
  buildReview,
  buildReviewStarter,
} from '#test/helpers/build-review.ts';
import { openPage } from './open-page.tsx';

const openWith = (
  overrides: Parameters<typeof buildReview>[0],
  language = 'en',
  figures: Parameters<typeof buildFigures>[0] = {},
) =>
  openPage({
    language,
    load: () => reply(buildReview(overrides)),
    figures: () =>
      reply(buildFigures({ ...figures, language: language as 'en' })),
  });

/** A page of the review with this starter alone. */
const openStarter = (starter: Partial<FigureStarter>) =>
  openWith({}, 'en', {
    starters: [
      { ...buildReviewStarter(), shown30d: 0, fixFirst: null, ...starter },
    ],
  });

const rowsOf = (renderer: Awaited<ReturnType<typeof openPage>>['renderer']) =>
  renderer.findAll(TableRow).map((row) => saidBy(row));

it('lists a starter with its estimate, interval and voters', async () => {
  const { renderer } = await openWith({});

  expect(rowsOf(renderer)[1]).toBe(
    [
      'A visit nearby',
      'Ines Moreau · English',
      'Hospitality',
      '61% (54–67)',
      'Proven',
      '12',
      '1',
      '16 Nov 2026',
    ].join('\n'),
  );
});

it('says so in French', async () => {
  const { renderer, said } = await openWith({ language: 'fr' }, 'fr');

  expect(said()).toContain('Amorces de conversation');
  expect(rowsOf(renderer)[1]).toContain('61\u00a0% (54–67)');
  expect(rowsOf(renderer)[1]).toContain('16 nov. 2026');
});

it('never shows a bare percentage: under five voters it is too early', async () => {
  const { renderer } = await openStarter({
    usefulness: null,
    voters: 4,
    label: 'new',
    lastVoteAt: null,
  });

  expect(rowsOf(renderer)[1]).toContain('Too early to say\nNew\n4');
  expect(rowsOf(renderer)[1]).toContain('Never');
});

it('says why a starter is kept off the cards', async () => {
  const { said } = await openStarter({ heldBecause: 'It names no fact.' });

  expect(said()).toContain('Kept off the cards: It names no fact.');
});

it('names what is not there: segments, owner', async () => {
  const { renderer } = await openStarter({
    segments: [],
    author: null,
    status: 'draft',
  });

  expect(rowsOf(renderer)[1]).toContain('No owner · English · Draft\nEveryone');
});

it('says how to begin where there is no starter', async () => {
  const { said } = await openWith({ starterCount: 0, feedback: [] });

  expect(said()).toContain('No starters yet');
  expect(said()).toContain(
    'Begin with drafts that are ready, write one, or import',
  );
});

it('counts the feedback that waits, each person once', async () => {
  const { said } = await openWith({
    feedback: [buildFeedbackGroup(), buildFeedbackGroup({ reason: 'other' })],
  });

  expect(said()).toContain('Feedback (4)');
});

it.each([
  [0, null],
  [1, 'One vote or answer is kept safe here and on its way to HubSpot.'],
  [7, '7 votes or answers are kept safe here and on their way to HubSpot.'],
])('says that %i are on their way', async (unpublished, sentence) => {
  const { said } = await openWith({ unpublished });

  if (sentence === null) expect(said()).not.toContain('on their way');
  else expect(said()).toContain(sentence);
});

it('says that HubSpot does not take it, instead of that it is on its way', async () => {
  const { renderer, said } = await openWith({
    unpublished: 7,
    stuck: 'HubSpot has not taken 7 votes. Ask your admin.',
  });

  expect(renderer.find(Alert).props.title).toContain('Ask your admin.');
  expect(said()).not.toContain('on their way');
});

it('shows that HubSpot does not answer', async () => {
  const { renderer } = await openWith({ notice: 'These are the last known.' });

  expect(renderer.find(Alert).props.title).toBe('These are the last known.');
});

it('says what to correct first in words', async () => {
  const { renderer } = await openStarter({
    fixFirst: 'Shown 40 times in 30 days, judged badly',
  });

  expect(rowsOf(renderer)[1]).toContain('Shown 40 times in 30 days');
});

it('asks the service for what is filtered, from the first page on', async () => {
  const { renderer, requests } = await openWith({}, 'en', {
    pages: 3,
    page: 2,
  });
  renderer
    .find(Select, (node) => node.props.name === 'theme')
    .trigger('onChange', 'Growth' as never);
  await settle();
  const query = requests.at(-1)?.url.searchParams;

  expect(query?.get('theme')).toBe('Growth');
  expect(query?.get('page')).toBe('1');
});

it('asks the service for another order', async () => {
  const { renderer, requests } = await openWith({});
  renderer
    .find(TableHeader, (node) => node.text === 'Voters')
    .trigger('onSortChange' as never, 'ascending' as never);
  await settle();
  const query = requests.at(-1)?.url.searchParams;

  expect([query?.get('sort'), query?.get('descending')]).toEqual([
    'voters',
    'false',
  ]);
});

it('hides what few people said, and says so', async () => {
  const { said } = await openWith({});

  expect(said()).toContain('Franchises\nHidden');
  expect(said()).toContain('fewer than five people');
});

it('says so where no starter matches', async () => {
  const { said } = await openWith({}, 'en', { starters: [], total: 0 });

  expect(said()).toContain('No starter matches these filters.');
  expect(said()).toContain('Clear the filters');
});

it('names what waits for a second person, and who may approve it', async () => {
  const approvals = [
    {
      id: '9001',
      title: 'Mine',
      author: 'Ines Moreau',
      isYours: true,
      sentence: 'You have asked for approval.',
    },
    {
      id: '9002',
      title: 'Theirs',
      author: null,
      isYours: false,
      sentence: 'Paul Girard has asked for approval.',
    },
  ];
  const { said } = await openPage({
    load: () => reply(buildReview({ approvals })),
  });

  expect(said()).toContain(
    [
      'Waiting for a second person',
      'Mine',
      'You have asked for approval. · Ines Moreau',
      'Theirs',
      'Paul Girard has asked for approval.',
    ].join('\n'),
  );
  expect((await openPage()).said()).not.toContain('second person');
});

it('empties the search as well when the filters are cleared', async () => {
  const { renderer, requests } = await openWith({}, 'en', {
    starters: [],
    total: 0,
  });
  renderer.find(SearchInput).trigger('onInput', 'nobody' as never);
  await new Promise((resolve) => setTimeout(resolve, 600));
  await settle();
  expect(requests.at(-1)?.url.searchParams.get('q')).toBe('nobody');

  renderer
    .find(Button, (node) => node.text === 'Clear the filters')
    .trigger('onClick');
  await settle();

  expect(requests.at(-1)?.url.searchParams.get('q') ?? '').toBe('');
  expect(renderer.find(SearchInput).props.value).toBe('');
});

it('shows five that end soon at a time, so that the figures stay in sight', async () => {
  const expiring = Array.from({ length: 7 }, (_, index) => ({
    id: `${index}`,
    title: `Starter ${index}`,
    validUntil: '2026-11-30',
    isPast: false,
    author: null,
    isMine: index < 6,
    text: `What is said, ${index}.`,
  }));
  const { renderer, click, requests } = await openPage({
    load: () => reply(buildReview({ expiring })),
  });
  const allMine = () =>
    renderer.findAll(LoadingButton, (node) => /of mine/.test(node.text ?? ''));
  const renewals = () =>
    renderer.findAll(LoadingButton, (node) => node.text === 'Still true');
  expect(renewals()).toHaveLength(5);
  expect(saidBy(renderer.getRootNode())).toContain('What is said, 4.');
  // Nobody says of what they have not seen that it is still true.
  expect(allMine()).toHaveLength(0);
  expect(saidBy(renderer.getRootNode())).toContain('5 of 6 of yours shown');

  await click('Show more');

  expect(renewals()).toHaveLength(7);
  expect(allMine()).toHaveLength(1);
  allMine()[0]?.trigger('onClick');
  await settle();
  expect(
    requests.find(({ method }) => method === 'PUT')?.body as unknown,
  ).toEqual({
    step: 'renew',
    starterIds: ['0', '1', '2', '3', '4', '5'],
  });
  // The table below says no longer that they are off the cards.
  expect(
    requests.filter(({ url }) => url.pathname === figuresRoute.path),
  ).toHaveLength(2);
});
