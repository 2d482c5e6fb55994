import { Alert, LineChart, Table, Tile } from '@hubspot/ui-extensions';
import { reply, saidBy } from '#test/cards/open-card.tsx';
import {
  buildFigures,
  buildReviewStarter,
  buildStarterReview,
} from '#test/helpers/build-review.ts';
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

it('shows the estimate with its interval, and what was wrong', async () => {
  const { said } = await openStarter();

  expect(said()).toContain('Useful: 61% (54–67)');
  expect(said()).toContain('Voters: 12');
  expect(said()).toContain('Too generic: 4');
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
  expect(said()).toContain('Trop général\u00a0: 4');
});

it('shows how useful it was found by segment, and hides what too few said', async () => {
  const { renderer, said } = await openStarter();

  expect(saidBy(renderer.find(Table))).toBe(
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
    figures: buildFigures({
      overTime: [{ week: '2026-11-16', voters: null, usefulness: null }],
    }),
  });

  expect(renderer.maybeFind(LineChart)).toBeNull();
  expect(said()).toContain('No week has had votes of five people yet');
});

it('breaks nothing down under five voters', async () => {
  const { said } = await openStarter({ reasons: null });

  expect(said()).toContain('five');
  expect(said()).not.toContain('Too generic: ');
});

it('says why it is kept off the cards', async () => {
  const { renderer } = await openStarter({
    starter: buildReviewStarter({ heldBecause: 'It names no fact.' }),
  });

  expect(renderer.find(Alert).props.title).toBe(
    'Kept off the cards: It names no fact.',
  );
});
