import { Alert, TableRow } from '@hubspot/ui-extensions';
import { reply, saidBy } from '#test/cards/open-card.tsx';
import {
  buildReturnGroup,
  buildReview,
  buildReviewStarter,
} from '#test/helpers/build-review.ts';
import { openPage } from './open-page.tsx';

const openWith = (
  overrides: Parameters<typeof buildReview>[0],
  language = 'en',
) => openPage({ language, load: () => reply(buildReview(overrides)) });

const rowsOf = (renderer: Awaited<ReturnType<typeof openPage>>['renderer']) =>
  renderer.findAll(TableRow).map((row) => saidBy(row));

it('lists a starter with its estimate, interval and voters', async () => {
  const { renderer } = await openWith({});

  expect(rowsOf(renderer)[1]).toBe(
    [
      'A visit nearby',
      'Hospitality',
      'Ines Moreau',
      'English',
      '61% (54–67)',
      '12',
      'Proven',
      '1',
      '16 November 2026',
    ].join('\n'),
  );
});

it('says so in French', async () => {
  const { renderer, said } = await openWith({ language: 'fr' }, 'fr');

  expect(said()).toContain('Amorces de conversation');
  expect(rowsOf(renderer)[1]).toContain('61\u00a0% (54–67)');
  expect(rowsOf(renderer)[1]).toContain('16 novembre 2026');
});

it('never shows a bare percentage: under five voters it is too early', async () => {
  const { renderer } = await openWith({
    starters: [
      buildReviewStarter({
        usefulness: null,
        voters: 4,
        label: 'new',
        lastVoteAt: null,
      }),
    ],
  });

  expect(rowsOf(renderer)[1]).toContain('Too early to say\n4\nNew');
  expect(rowsOf(renderer)[1]).toContain('Never');
});

it('says why a starter is kept off the cards', async () => {
  const { said } = await openWith({
    starters: [buildReviewStarter({ heldBecause: 'It names no fact.' })],
  });

  expect(said()).toContain('Kept off the cards: It names no fact.');
});

it('names what is not there: segments, owner', async () => {
  const { renderer } = await openWith({
    starters: [
      buildReviewStarter({ segments: [], author: null, status: 'draft' }),
    ],
  });

  expect(rowsOf(renderer)[1]).toContain('Draft\nEveryone\nNo owner');
});

it('says how to begin where there is no starter', async () => {
  const { said } = await openWith({ starters: [], returns: [] });

  expect(said()).toContain('No starters yet');
  expect(said()).toContain('Create a record of “Conversation starters”');
});

it('counts the returns that wait, each person once', async () => {
  const { said } = await openWith({
    returns: [buildReturnGroup(), buildReturnGroup({ reason: 'other' })],
  });

  expect(said()).toContain('Returns (4)');
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

it('shows that HubSpot does not answer', async () => {
  const { renderer } = await openWith({ notice: 'These are the last known.' });

  expect(renderer.find(Alert).props.title).toBe('These are the last known.');
});
