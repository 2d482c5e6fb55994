import type {
  Figures,
  Review,
  FeedbackGroup,
  ReviewStarter,
  StarterReview,
} from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';

/** A starter as marketing sees it; five voters, no fault. */
export const buildReviewStarter = (
  overrides: Partial<ReviewStarter> = {},
): ReviewStarter => ({
  id: '9001',
  title: 'A visit nearby',
  status: 'published',
  language: 'en',
  segments: ['Hospitality'],
  author: 'Ines Moreau',
  usefulness: { mean: 0.61, low: 0.54, high: 0.67 },
  voters: 12,
  label: 'proven',
  openFeedback: 1,
  lastVoteAt: '2026-11-16T09:00:00.000Z',
  heldBecause: null,
  recordUrl: '/contacts/1/record/2-1/9001',
  ...overrides,
});

/** Two pieces of open feedback on one starter for one reason. */
export const buildFeedbackGroup = (
  overrides: Partial<FeedbackGroup> = {},
): FeedbackGroup => ({
  starterId: '9001',
  title: 'A visit nearby',
  opener: 'I am in {{contact.city}}.',
  author: 'Ines Moreau',
  reason: 'too_generic',
  oldestAt: '2026-11-12T09:00:00.000Z',
  dueAt: '2026-11-17T09:00:00.000Z',
  isOverdue: true,
  votes: [
    {
      id: 'one.1',
      comment: 'Everybody says this',
      ownWords: null,
      votedAt: '2026-11-12T09:00:00.000Z',
      voter: null,
      client: { id: '501', url: '/contacts/1/record/0-1/501' },
    },
    {
      id: 'two.3',
      comment: null,
      ownWords: null,
      votedAt: '2026-11-13T09:00:00.000Z',
      voter: null,
      client: { id: '502', url: '/contacts/1/record/0-1/502' },
    },
  ],
  count: overrides.votes?.length ?? 2,
  until: '2026-11-13T09:00:00.000Z',
  recordUrl: '/contacts/1/record/2-1/9001',
  ...overrides,
});

/** What marketing's first page shows: one starter, one group of feedback. */
export const buildReview = (overrides: Partial<Review> = {}): Review => ({
  ok: true,
  language: 'en',
  texts: textsIn(overrides.language ?? 'en').review,
  starterCount: 1,
  feedback: [buildFeedbackGroup()],
  feedbackCount: (overrides.feedback ?? [buildFeedbackGroup()]).reduce(
    (sum, { votes }) => sum + votes.length,
    0,
  ),
  targeting: [],
  targetingCount: overrides.targeting?.length ?? 0,
  targetingVotes: (overrides.targeting ?? []).reduce(
    (sum, { votes }) => sum + votes.length,
    0,
  ),
  wrongFacts: [],
  promise: { days: 3, overdue: 0 },
  answered: [],
  people: [],
  expiring: [],
  drafts: { title: 'Your drafts', list: [] },
  approvals: [],
  more: { expiring: 0, approvals: 0, requests: 0 },
  requests: [],
  unpublished: 0,
  stuck: null,
  notice: null,
  outcomes: null,
  ...overrides,
});

/** One starter, whole, with a wording before the present one. */
export const buildStarterReview = (
  overrides: Partial<StarterReview> = {},
): StarterReview => ({
  ok: true,
  language: 'en',
  texts: textsIn(overrides.language ?? 'en').review,
  fieldTexts: textsIn(overrides.language ?? 'en').fields,
  starter: buildReviewStarter(),
  pending: null,
  publishWord: 'Publish',
  others: [],
  wordings: [
    {
      hash: 'now',
      firstSeenAt: '2026-11-20T09:00:00.000Z',
      opener: 'I am in {{contact.city}}.',
      question: 'May I come in?',
      whyNow: 'You are there.',
      isCredited: false,
      usefulness: null,
      voters: 2,
    },
    {
      hash: 'before',
      firstSeenAt: '2026-10-01T09:00:00.000Z',
      opener: 'We should meet in {{contact.city}}.',
      question: 'When?',
      whyNow: 'You are there.',
      isCredited: false,
      usefulness: null,
      voters: 2,
    },
  ],
  feedback: [buildFeedbackGroup()],
  figures: buildStarterFigures(
    overrides.language ? { language: overrides.language } : {},
  ),
  steps: [],
  outcomes: null,
  validUntil: null,
  ...overrides,
});

/** The figures of one starter: five people said what was wrong, and two what else was. */
export const buildStarterFigures = (
  overrides: Partial<Figures & StarterReview['figures']> = {},
): StarterReview['figures'] => ({
  reasons: [
    {
      key: 'too_generic',
      label: textsIn(overrides.language ?? 'en').review['reason.too_generic'],
      voters: 5,
      usefulness: null,
      votes: 6,
    },
  ],
  wordings: [],
  ...buildFigures(overrides),
  ...overrides,
});

/** One page of the review with one starter. */
export const buildFigures = (overrides: Partial<Figures> = {}): Figures => ({
  ok: true,
  language: 'en',
  texts: textsIn(overrides.language ?? 'en').figures,
  starters: [{ ...buildReviewStarter(), shown30d: 12, fixFirst: null }],
  total: 1,
  page: 1,
  pages: 1,
  choices: {
    segments: [{ value: '17', label: 'Hospitality' }],
    themes: [{ value: 'Growth', label: 'Growth' }],
    authors: [{ value: '751010', label: 'Ines Moreau' }],
    reasons: [{ value: 'too_generic', label: 'Too generic' }],
    channels: [{ value: 'call', label: 'Call' }],
  },
  usefulness: { mean: 0.61, low: 0.54, high: 0.67 },
  voters: 12,
  unserved: {
    count: 2,
    ended: 0,
    of: 9,
    facts: [{ label: 'Industry', count: 2 }],
    segments: [{ name: 'Hospitality', count: 1 }],
  },
  split: [
    {
      key: '17',
      label: 'Hospitality',
      voters: 12,
      usefulness: { mean: 0.61, low: 0.54, high: 0.67 },
      votes: null,
    },
    {
      key: '18',
      label: 'Franchises',
      voters: null,
      usefulness: null,
      votes: null,
    },
  ],
  overTime: [
    {
      week: '2026-11-16',
      voters: 8,
      usefulness: { mean: 0.61, low: 0.54, high: 0.67 },
    },
  ],
  prior: { a: 4, b: 4 },
  ...overrides,
});
