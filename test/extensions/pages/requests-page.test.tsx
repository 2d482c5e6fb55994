import { EmptyState, Link, Tile } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import type { ReviewRequest } from '@starters/contracts';
import type { Values } from '@starters/lines';
import { ClientLinks } from '@starters/pages/components/ClientLinks.tsx';
import { textsIn } from '#src/texts/texts-in.ts';
import { reply, saidBy } from '#test/extensions/cards/open-card.tsx';
import { buildReview } from '#test/helpers/build-review.ts';
import { openPage } from './open-page.tsx';

const en = textsIn('en');

const buildRequest = (
  overrides: Partial<ReviewRequest> = {},
): ReviewRequest => ({
  id: 'request-1',
  brief: 'Their second shop',
  requestedAt: '2026-11-20T09:00:00.000Z',
  waiting: 2,
  clients: [{ id: '501', url: '/contacts/1/record/0-1/501' }],
  author: 'Ines Moreau',
  state: 'sent',
  starterId: '9100',
  recordUrl: '/contacts/1/record/2-1/9100',
  ...overrides,
});
const open = (requests: ReviewRequest[]) =>
  openPage({ path: '/requests', load: () => reply(buildReview({ requests })) });

it('shows what is wanted, how many wait, who was asked for it, and where to write it', async () => {
  const { renderer } = await open([buildRequest()]);

  expect(saidBy(renderer.find(Tile))).toContain('Their second shop');
  expect(saidBy(renderer.find(Tile))).toContain(
    'Not started · 2 people are waiting for it · Waiting since 20 November 2026 · Asked of Ines Moreau',
  );
  expect(renderer.findAll(Link).map(({ text }) => text)).toEqual([
    'Open the contact',
    'Open the record',
  ]);
});

it('numbers several clients and leaves out a record that is not there yet', async () => {
  const { renderer } = await open([
    buildRequest({
      recordUrl: null,
      clients: [
        { id: '501', url: '/contacts/1/record/0-1/501' },
        { id: '502', url: '/contacts/1/record/0-1/502' },
      ],
      state: 'in_the_works',
      waiting: 1,
      author: null,
    }),
  ]);

  expect(saidBy(renderer.find(Tile))).toContain(
    'Being written · One person is waiting for it',
  );
  expect(renderer.findAll(Link).map(({ text }) => text)).toEqual([
    'Client 1',
    'Client 2',
  ]);
});

it('names the clients that the viewer may see, and says of the others that they are gone', () => {
  const values: Record<string, Values> = {
    501: { firstname: 'Camille', lastname: 'Durand', company: 'Maison Verte' },
    503: { firstname: null, lastname: null, company: null },
  };
  const clients = ['501', '502', '503'].map((id) => ({
    id,
    url: `/contacts/1/record/0-1/${id}`,
  }));
  const renderer = createRenderer('pages');
  renderer.render(
    <ClientLinks
      clients={clients}
      seen={{ isUnknown: false, valuesOf: (id) => values[id] ?? null }}
      texts={en.review}
      factsOf={(id) => (id === '501' ? 'City: Lyon' : '')}
    />,
  );

  expect(renderer.findAll(Link).map(({ text }) => text)).toEqual([
    'Camille Durand, Maison Verte',
    'A client who was deleted or merged, or one you can’t see',
    '503',
  ]);
  expect(saidBy(renderer.getRootNode())).toContain('City: Lyon');
});

it('says when there is nothing to write', async () => {
  const { renderer } = await open([]);

  expect(renderer.find(EmptyState).props.title).toBe('No requests');
});
