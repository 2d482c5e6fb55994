import type { KeptBy } from './move-rows.ts';

/** What is kept by the id of a client, besides votes. */
export const byContact: KeptBy[] = [
  {
    table: 'request_waiters',
    column: 'contact_id',
    others: ['request_key', 'user_id', 'joined_at', 'put_away'],
  },
  {
    table: 'views',
    column: 'contact_id',
    others: [
      'user_id',
      'day',
      'starter_id',
      'slot',
      'is_taken',
      'wording',
      'segment_ids',
    ],
    meets: { key: ['user_id', 'day', 'starter_id'], wins: 'is_taken' },
  },
  {
    table: 'day_orders',
    column: 'contact_id',
    others: [
      'user_id',
      'day',
      'language',
      'conversations',
      'tiers',
      'explored',
      'propensity',
      'among',
    ],
  },
  {
    table: 'empty_cards',
    column: 'contact_id',
    others: ['day', 'missing'],
  },
  {
    table: 'compared_clients',
    column: 'contact_id',
    others: ['entered_at', 'is_left_alone'],
  },
];

/** What is kept by the id of a starter, besides votes. */
export const byStarter: KeptBy[] = [
  {
    table: 'wordings',
    column: 'starter_id',
    others: ['hash', 'wording', 'first_seen_at', 'credited_to'],
  },
  {
    table: 'releases',
    column: 'starter_id',
    others: [
      'hash',
      'asked_by',
      'asked_at',
      'released_at',
      'released_by',
      'sent_back_by',
      'sent_back_at',
      'because',
      'fields',
      'shown_at',
    ],
  },
  {
    table: 'proposals',
    column: 'starter_id',
    others: ['hash', 'fields', 'opened'],
  },
  {
    table: 'views',
    column: 'starter_id',
    others: [
      'user_id',
      'contact_id',
      'day',
      'slot',
      'is_taken',
      'wording',
      'segment_ids',
    ],
    meets: { key: ['user_id', 'contact_id', 'day'], wins: 'is_taken' },
  },
];
