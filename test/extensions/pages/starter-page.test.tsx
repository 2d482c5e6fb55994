import {
  Alert,
  BarChart,
  Button,
  LineChart,
  LoadingButton,
  Table,
  TextArea,
  Tile,
} from '@hubspot/ui-extensions';
import type { StarterReview } from '@starters/contracts';
import {
  createDelay,
  reply,
  saidBy,
  settle,
} from '#test/extensions/cards/open-card.tsx';
import {
  buildFeedbackGroup,
  buildReviewStarter,
  buildStarterFigures,
  buildStarterReview,
} from '#test/helpers/build-review.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { openPage } from './open-page.tsx';

const openStarter = (
  overrides: Parameters<typeof buildStarterReview>[0] = {},
  language = 'en',
) =>
  openPage({
    path: '/starters/9001',
    language,
    load: () => reply(buildStarterReview(overrides)),
  });

it('shows a starter before and after it was reworded', async () => {
  const { renderer } = await openStarter();
  const [now, before] = renderer.findAll(Tile).map((tile) => saidBy(tile));

  expect(now).toContain('Now\nFirst seen on 20 November 2026');
  expect(now).toContain('May I come in?');
  expect(before).toContain('Before\nFirst seen on 1 October 2026');
  expect(before).toContain('When?');
});

const { texts: approval } = textsIn('en').approval;
const waits: NonNullable<StarterReview['pending']> = {
  texts: approval,
  sentence: 'Ines Moreau has asked for approval.',
  sentBack: null,
  onCards: '',
  changes: [],
  mayApprove: true,
  mayWithdraw: false,
  seen: '1',
};

it('closes the form once it is sent back, and says whose turn it is', async () => {
  let pending = waits;
  const { renderer, said, click, type, send, requests } = await openPage({
    path: '/starters/9001',
    load: () => reply(buildStarterReview({ pending, feedback: [] })),
    save: () => {
      pending = { ...waits, sentBack: 'Sent back by Nora: “Shorter.”' };

      return reply({ ok: true, message: 'Sent back.' });
    },
  });
  expect(said()).toContain(approval.heading);
  await click(approval.sendBack);
  await type('Shorter.');
  await send();

  expect(requests.find(({ method }) => method === 'PUT')?.body).toMatchObject({
    verdict: 'send_back',
    because: 'Shorter.',
  });
  expect(renderer.maybeFind(TextArea)).toBeNull();
  expect(said()).toContain(approval.headingSentBack);
  expect(said()).not.toContain(approval.heading);
  // What is true now comes first.
  expect(said().indexOf('Sent back by Nora')).toBeLessThan(
    said().indexOf(waits.sentence),
  );
});

it('has one primary button at most: to approve, or else to answer', async () => {
  const primary = async (mayApprove: boolean) => {
    const { renderer } = await openStarter({
      feedback: [buildFeedbackGroup()],
      pending: { ...waits, mayApprove },
    });

    return [...renderer.findAll(LoadingButton), ...renderer.findAll(Button)]
      .filter(({ props }) => props.variant === 'primary')
      .map((button) => saidBy(button));
  };

  expect(await primary(true)).toEqual(['Approve']);
  expect(await primary(false)).toEqual(['Send the answer']);
});

it('shows the estimate with its interval, and what was wrong', async () => {
  const { said } = await openStarter();

  expect(said()).toContain('Useful: 61% (54–67)');
  expect(said()).toContain('Voters: 12');
  expect(said()).toContain('Too generic\n6, 5 voters');
});

it.each([
  ['draft', 'Status: Draft'],
  ['published', 'Status: Published'],
  ['retired', 'Status: Retired'],
] as const)('says that a starter is %s', async (status, sentence) => {
  const { said } = await openStarter({
    starter: buildReviewStarter({ status }),
  });

  expect(said()).toContain(sentence);
});

it('sets French colons as French does', async () => {
  const { said } = await openStarter({ language: 'fr' }, 'fr');

  expect(said()).toContain('Utile\u00a0: 61\u00a0% (54–67)');
  expect(said()).toContain('Trop général\n6, 5 votants');
  expect(said()).toContain('Votants\u00a0: 12');
});

it('shows how useful it was found by segment, and hides what too few said', async () => {
  const { renderer, said } = await openStarter();

  expect(saidBy(renderer.findAll(Table).at(-1))).toBe(
    [
      'Segment',
      'Useful',
      'Hospitality',
      '61% (54–67), 12 voters',
      'Franchises',
      'Hidden',
    ].join('\n'),
  );
  expect(renderer.find(LineChart).props.data).toHaveLength(3);
  expect(said()).toContain('five');
});

it('says why there is no line yet, in a team too small for one', async () => {
  const { renderer, said } = await openStarter({
    figures: buildStarterFigures({
      overTime: [{ week: '2026-11-16', voters: null, usefulness: null }],
    }),
  });

  expect(renderer.maybeFind(LineChart)).toBeNull();
  expect(said()).toContain('No week has had votes from five people yet');
});

it('breaks nothing down under five voters', async () => {
  const hidden = {
    key: 'too_generic',
    label: 'Too generic',
    voters: null,
    usefulness: null,
    votes: null,
  };
  const { renderer, said } = await openStarter({
    figures: buildStarterFigures({
      split: [],
      wordings: [],
      reasons: [hidden],
    }),
  });

  expect(said()).toContain('Figures from fewer than five people are hidden');
  expect(renderer.maybeFind(Table)).toBeNull();
  expect(renderer.maybeFind(BarChart)).toBeNull();
});

it('sets wordings side by side: bars, and a table of their intervals', async () => {
  const group = {
    voters: 9,
    usefulness: { mean: 0.61, low: 0.54, high: 0.67 },
    votes: null,
  };
  const { renderer } = await openStarter({
    figures: buildStarterFigures({
      wordings: [
        { ...group, key: 'now', label: 'Now' },
        {
          ...group,
          key: 'before',
          label: 'Before: 1 October 2026',
          voters: null,
          usefulness: null,
        },
      ],
    }),
  });

  expect(renderer.find(BarChart).props.data).toEqual([
    { label: 'Now', figure: 61 },
  ]);
  expect(saidBy(renderer.find(Table))).toBe(
    [
      'Wording',
      'Useful',
      'Now',
      '61% (54–67), 9 voters',
      'Before: 1 October 2026',
      'Hidden',
    ].join('\n'),
  );
});

it('says nothing of how many voted on a wording where that is hidden', async () => {
  const review = buildStarterReview();
  const { renderer } = await openStarter({
    wordings: review.wordings.map((each) => ({ ...each, voters: null })),
  });

  expect(saidBy(renderer.find(Tile))).toContain('Voters: Hidden');
});

it('says why it is kept off the cards', async () => {
  const { renderer } = await openStarter({
    starter: buildReviewStarter({ heldBecause: 'It names no fact.' }),
  });

  expect(renderer.find(Alert).props.title).toBe(
    'Kept off the cards: It names no fact.',
  );
});

it('shows the starter that was opened last, though a step on the one before is answered later', async () => {
  const step = createDelay();
  const second = createDelay();
  const { goTo, renderer, said } = await openPage({
    path: '/starters/9001',
    load: ({ url }) =>
      url.pathname.endsWith('9002')
        ? second.answer
        : reply(
            buildStarterReview({
              starter: buildReviewStarter({ title: 'The first' }),
            }),
          ),
    save: () => step.answer,
  });
  renderer
    .find(LoadingButton, (node) => node.text === 'Still true')
    .trigger('onClick');
  await goTo('/starters/9002');
  step.open(reply({ ok: true, message: 'Renewed.', starterId: '9001' }));
  await settle();
  second.open(
    reply(
      buildStarterReview({
        starter: buildReviewStarter({ id: '9002', title: 'The second' }),
      }),
    ),
  );
  await settle();

  expect(said()).toContain('The second');
  expect(said()).not.toContain('The first');
});
