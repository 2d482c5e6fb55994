import { Alert, Select, StatisticsItem, Table } from '@hubspot/ui-extensions';
import {
  OUTCOME_RUNGS,
  type OutcomeBoard,
  type OutcomeCount,
  type OutcomeSummary,
  outcomesRoute,
  reportRoute,
} from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';
import { reply, saidBy, settle } from '#test/extensions/cards/open-card.tsx';
import { buildReview, buildStarterReview } from '#test/helpers/build-review.ts';
import { openPage } from './open-page.tsx';

const counts = (values: (string | null)[]): OutcomeCount[] =>
  OUTCOME_RUNGS.map((rung, index) => ({
    rung,
    count: values[index] ?? null,
    early: rung === 'met' ? '9 uses may still be followed by it.' : null,
  }));
const summary = (overrides: Partial<OutcomeSummary> = {}): OutcomeSummary => ({
  texts: textsIn('en').outcomes,
  headline: '3 first deals with new clients followed 41 uses in 180 days.',
  definition: 'A client is new if …',
  ladder: counts(['400', '90', '41', '12', '5', '4', '3']),
  comparison: { kind: 'tooEarly', sentence: 'Too early to compare: …' },
  holdOut: [],
  notes: [],
  ...overrides,
});
const openStarter = (outcomes: OutcomeSummary | null) =>
  openPage({
    path: '/starters/9001',
    load: () => reply(buildStarterReview({ outcomes })),
  });

it('tells what was counted apart from what is compared or too early, in words and looks', async () => {
  const { renderer } = await openStarter(summary());

  expect(
    renderer
      .findAll(StatisticsItem)
      .map(({ props }) => [props.label, props.number]),
  ).toEqual([
    ['Shown', '400'],
    ['Opened or copied', '90'],
    ['Used', '41'],
    ['Meeting or reply', '12'],
    ['Deal opened', '5'],
    ['Deal won', '4'],
    ['First deal with a new client', '3'],
  ]);
  expect(
    renderer.findAll(Alert).map(({ props }) => [props.title, props.variant]),
  ).toEqual([['Too early to say', 'info']]);
  const { renderer: compared } = await openStarter(
    summary({ comparison: { kind: 'compared', sentence: '+6 points' } }),
  );
  expect(compared.findAll(Alert).map(({ props }) => props.title)).toEqual([
    'Compared',
  ]);
});

it('says what is hidden and what is missing, and nothing where it is not read', async () => {
  const { said, renderer } = await openStarter(
    summary({
      ladder: counts(['400', null, null, null, null, null, null]),
      notes: ['HubSpot has not been read since …'],
    }),
  );
  expect(
    renderer
      .findAll(StatisticsItem)
      .filter(({ props }) => props.number === 'too few people').length,
  ).toBe(6);
  expect(said()).toContain('9 uses may still be followed by it.');
  expect(renderer.findAll(Alert)[0]?.props.title).toBe(
    'HubSpot has not been read since …',
  );

  const off = await openStarter(null);
  expect(off.said()).not.toContain('What followed');
});

it.each([
  [summary().headline, true],
  [null, false],
])('opens marketing’s first page with %s', async (outcomes, isSaid) => {
  const { said } = await openPage({
    load: () => reply(buildReview({ outcomes })),
  });

  expect(said().includes('first deals with new clients')).toBe(isSaid);
});

it('splits the ladder by what one chooses', async () => {
  const board = (split: OutcomeBoard['split']): OutcomeBoard => ({
    ok: true,
    language: 'en',
    split,
    summary: summary(),
    rows: [
      {
        key: '1',
        label: `By ${split}`,
        counts: counts([null, '11', '9', '3', '1', '0.5', null]),
      },
    ],
  });
  const { renderer } = await openPage({
    path: '/report',
    load: ({ url }) => {
      if (url.pathname !== outcomesRoute.path) {
        return reply(
          url.pathname === reportRoute.path
            ? {
                ok: true,
                language: 'en',
                texts: textsIn('en').figures,
                lines: [],
                supply: {
                  title: 'From request to use',
                  help: '',
                  items: [{ label: 'Used', count: 1_200 }],
                  reasonsTitle: 'What was wrong',
                  hidden: 'Hidden',
                  reasons: [
                    { label: 'Too generic', count: 7 },
                    { label: 'Other', count: null },
                  ],
                },
                unserved: null,
              }
            : buildReview(),
        );
      }

      return reply(
        board(url.searchParams.get('split') === 'theme' ? 'theme' : 'starter'),
      );
    },
  });
  const rows = () =>
    saidBy(renderer.findAll(Table).at(-1) ?? renderer.find(Table));

  expect(rows()).toContain('By starter');
  renderer.find(Select).trigger('onChange', 'theme' as never);
  await settle();
  expect(rows()).toContain('By theme');
  expect(rows()).toContain('–');
});

it('shows clients with and without starters, compared or too early, each by itself', async () => {
  const { renderer } = await openStarter(
    summary({
      holdOut: [
        { kind: 'compared', sentence: 'Of 80 clients with starters …' },
        { kind: 'tooEarly', sentence: 'Too early to compare first deals …' },
      ],
    }),
  );

  expect(
    renderer.findAll(Alert).map((alert) => [alert.props.title, saidBy(alert)]),
  ).toEqual([
    ['Too early to say', expect.stringContaining('Too early to compare: …')],
    ['Compared', expect.stringContaining('Of 80 clients with starters …')],
    ['Too early to say', expect.stringContaining('first deals …')],
  ]);
});
