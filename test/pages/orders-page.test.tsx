import { EmptyState, Link, Tile } from '@hubspot/ui-extensions';
import type { ReviewOrder } from '@starters/contracts';
import { reply, saidBy } from '#test/cards/open-card.tsx';
import { buildReview } from '#test/helpers/build-review.ts';
import { openPage } from './open-page.tsx';

const buildOrder = (overrides: Partial<ReviewOrder> = {}): ReviewOrder => ({
  id: 'order-1',
  brief: 'Their second shop',
  orderedAt: '2026-11-20T09:00:00.000Z',
  waiting: 2,
  contactUrls: ['/contacts/1/record/0-1/501'],
  author: 'Ines Moreau',
  state: 'sent',
  starterId: '9100',
  recordUrl: '/contacts/1/record/2-1/9100',
  ...overrides,
});
const open = (orders: ReviewOrder[]) =>
  openPage({ path: '/orders', load: () => reply(buildReview({ orders })) });

it('shows what is wanted, how many wait, of whom it was asked, and where to write it', async () => {
  const { renderer } = await open([buildOrder()]);

  expect(saidBy(renderer.find(Tile))).toContain('Their second shop');
  expect(saidBy(renderer.find(Tile))).toContain(
    'Nobody has begun · 2 people wait for it · Waiting since 20 November 2026 · Asked of Ines Moreau',
  );
  expect(renderer.findAll(Link).map(({ text }) => text)).toEqual([
    'Open the record',
    'Open the contact',
  ]);
});

it('numbers several clients and leaves out a record that is not there yet', async () => {
  const { renderer } = await open([
    buildOrder({
      recordUrl: null,
      contactUrls: ['/contacts/1/record/0-1/501', '/contacts/1/record/0-1/502'],
      state: 'in_the_works',
      waiting: 1,
      author: null,
    }),
  ]);

  expect(saidBy(renderer.find(Tile))).toContain(
    'Being written · One person waits for it',
  );
  expect(renderer.findAll(Link).map(({ text }) => text)).toEqual([
    'Client 1',
    'Client 2',
  ]);
});

it('says when there is nothing to write', async () => {
  const { renderer } = await open([]);

  expect(renderer.find(EmptyState).props.title).toBe('No requests');
});
