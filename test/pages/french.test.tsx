import { Button, LoadingSpinner } from '@hubspot/ui-extensions';
import { createDelay, reply } from '#test/cards/open-card.tsx';
import {
  buildReturnGroup,
  buildReview,
  buildReviewStarter,
  buildStarterReview,
} from '#test/helpers/build-review.ts';
import { openPage, type Service } from './open-page.tsx';

const openFrench = (path: string, load: Service) =>
  openPage({ path, language: 'fr', load });
const network: Service = () => {
  throw new Error('network');
};

it('speaks French on the returns', async () => {
  const { said, renderer } = await openFrench('/returns', () =>
    reply(
      buildReview({
        language: 'fr',
        returns: [buildReturnGroup({ author: null })],
      }),
    ),
  );

  expect(said()).toContain('Retours (2)');
  expect(said()).toContain('«\u00a0Trop général\u00a0», dit 2 fois');
  expect(said()).toContain('En attente depuis le 12 novembre 2026');
  expect(said()).toContain('Ouvrir le contact');
  expect(renderer.find(Button).text).toBe('Envoyer la réponse');
});

it('speaks French where nothing is open', async () => {
  const { said } = await openFrench('/returns', () =>
    reply(buildReview({ language: 'fr', returns: [] })),
  );

  expect(said()).toContain('Aucun retour ouvert');
  expect(said()).toContain('Chaque plainte a reçu sa réponse.');
});

it('speaks French on one starter', async () => {
  const { said } = await openFrench('/starters/9001', () =>
    reply(buildStarterReview({ language: 'fr', returns: [] })),
  );

  for (const sentence of [
    'Toutes les amorces',
    'Votants\u00a0: 12',
    'Éprouvée',
    'Maintenant',
    'Avant',
    'Vue pour la première fois le 1 octobre 2026',
    'Ce qui n’allait pas',
    'Aucun retour ouvert',
  ]) {
    expect(said()).toContain(sentence);
  }
});

it('speaks French before the service has answered, and when it does not', async () => {
  const waiting = await openFrench('/', () => createDelay().answer);
  expect(waiting.renderer.find(LoadingSpinner).props.label).toBe(
    'Lecture des amorces et des votes…',
  );

  const failed = await openFrench('/', network);
  expect(failed.said()).toContain('Cette page n’a pas pu être lue.');
  expect(failed.renderer.find(Button).text).toBe('Réessayer');
});

it('speaks French at an address that is none', async () => {
  const { said } = await openFrench('/nowhere', network);

  expect(said()).toBe(
    'Cette page n’existe pas. Revenez à toutes les amorces.\nToutes les amorces',
  );
});

it.each([
  ['fr', 'en-gb', 'fr'],
  ['de', 'fr-ca', 'fr'],
  ['', 'FR', 'fr'],
  ['en', 'fr-fr', 'en'],
  ['de', 'de-de', 'en'],
])(
  'speaks to a viewer of language "%s" and locale "%s" in "%s"',
  async (language, locale, spoken) => {
    const { requests } = await openPage({ language, locale });

    expect(requests[0]?.url.searchParams.get('language')).toBe(spoken);
  },
);

it.each<[string, string, Service]>([
  [
    'the table',
    '/',
    () =>
      reply(
        buildReview({
          language: 'fr',
          unpublished: 2,
          starters: [
            buildReviewStarter({ label: 'retire', heldBecause: 'aucun fait' }),
            buildReviewStarter({ id: '9002', status: 'draft', author: null }),
          ],
        }),
      ),
  ],
  [
    'an empty table',
    '/',
    () => reply(buildReview({ language: 'fr', starters: [], returns: [] })),
  ],
  [
    'one starter',
    '/starters/9001',
    () => reply(buildStarterReview({ language: 'fr' })),
  ],
  ['a page that failed', '/', network],
])('breaks no line before a French mark: %s', async (_, path, load) => {
  const { said } = await openFrench(path, load);

  expect(said()).not.toMatch(/ [:;?!%»]|« |[^\s\u00a0\u202f][;?!%»]/);
});
