import { FEEDBACK_REASONS } from '@starters/contracts';
import type { ObjectDescription, SearchCondition } from 'hubspot-host/server';

const is = (propertyName: string, value: string): SearchCondition => ({
  propertyName,
  operator: 'EQ',
  value,
});
const has = (propertyName: string): SearchCondition => ({
  propertyName,
  operator: 'HAS_PROPERTY',
});
const unanswered: SearchCondition[] = [
  is('verdict', 'not_useful'),
  { propertyName: 'answer', operator: 'NOT_HAS_PROPERTY' },
];

/** How the CRM lists and shows starters. */
export const starters: ObjectDescription = {
  name: 'conversation_starter',
  menu: 'Conversation starters',
  columns: [
    'title',
    'status',
    'language',
    'segments',
    'hubspot_owner_id',
    'usefulness',
    'voters',
    'open_feedback',
  ],
  filters: ['status', 'language', 'label', 'hubspot_owner_id'],
  views: [
    {
      id: 'published',
      label: { en: 'Published', fr: 'Publiées' },
      groups: [[is('status', 'published')]],
    },
    {
      id: 'requested',
      label: { en: 'Requested', fr: 'Demandées' },
      groups: [[is('status', 'requested')]],
    },
    {
      id: 'draft',
      label: { en: 'Drafts', fr: 'Brouillons' },
      groups: [[is('status', 'draft')]],
    },
    {
      id: 'held',
      label: { en: 'Held back', fr: 'Retenues' },
      groups: [[has('held_because')]],
      columns: ['title', 'language', 'hubspot_owner_id', 'held_because'],
    },
    {
      id: 'retired',
      label: { en: 'Retired', fr: 'Retirées' },
      groups: [[is('status', 'retired')]],
    },
    {
      id: 'mine',
      label: { en: 'Mine', fr: 'Les miennes' },
      groups: [[]],
      isOwn: true,
    },
  ],
  sections: [
    {
      title: { en: 'The conversation', fr: 'La conversation' },
      properties: [
        'title',
        'opener',
        'question',
        'why_now',
        'listen_for',
        'next_step',
        'proof_url',
      ],
    },
    {
      title: { en: 'Who it’s for', fr: 'À qui elle s’adresse' },
      properties: [
        'segments',
        'channels',
        'meant_for',
        'theme',
        'language',
        'translation_of',
      ],
    },
    {
      title: { en: 'Life on the cards', fr: 'Vie sur les cartes' },
      properties: [
        'status',
        'hubspot_owner_id',
        'starts_on',
        'valid_until',
        'request_brief',
      ],
    },
    {
      title: {
        en: 'What colleagues think of it',
        fr: 'L’avis des collègues',
      },
      isKept: true,
      properties: [
        'label',
        'voters',
        'usefulness',
        'usefulness_low',
        'usefulness_high',
        'open_feedback',
        'people_waiting',
        'shown_30d',
        'used_30d',
        'last_vote_at',
        'held_because',
        'pending_change',
      ],
    },
  ],
  details: ['status', 'language'],
  creation: {
    asked: ['title', 'opener', 'question', 'language', 'hubspot_owner_id'],
    given: { status: 'draft' },
  },
  // The app's own store of earlier wordings.
  hidden: ['wordings'],
};

/** How the CRM lists and shows votes. */
export const votes: ObjectDescription = {
  name: 'starter_vote',
  menu: 'Starter votes',
  columns: ['title', 'verdict', 'reason', 'comment', 'answer', 'voted_at'],
  filters: ['verdict', 'reason', 'answer'],
  views: [
    {
      id: 'open',
      label: { en: 'Open feedback', fr: 'Retours ouverts' },
      // What the app counts as a piece of feedback: a reason about the content, or any comment.
      groups: [
        [
          ...unanswered,
          {
            propertyName: 'reason',
            operator: 'IN',
            values: [...FEEDBACK_REASONS],
          },
        ],
        [...unanswered, has('comment')],
      ],
    },
    {
      id: 'answered',
      label: { en: 'Answered', fr: 'Avec réponse' },
      groups: [[has('answer')]],
      columns: [
        'title',
        'reason',
        'comment',
        'answer',
        'answer_text',
        'answered_at',
      ],
    },
    {
      id: 'notUseful',
      label: { en: 'Not useful', fr: 'Pas utile' },
      groups: [[is('verdict', 'not_useful')]],
    },
  ],
  sections: [
    {
      title: { en: 'The vote', fr: 'Le vote' },
      isKept: true,
      properties: [
        'title',
        'verdict',
        'reason',
        'wrong_fact',
        'comment',
        'voted_at',
        'used_at',
        'surface',
        'lifecycle_when_voted',
        'segments',
      ],
    },
    {
      title: { en: 'Marketing’s answer', fr: 'La réponse du marketing' },
      properties: ['answer', 'answered_at', 'answer_text'],
    },
  ],
  details: ['reason', 'voted_at'],
  newestBy: 'voted_at',
};
