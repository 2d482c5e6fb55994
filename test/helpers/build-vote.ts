import type { Vote } from '#src/votes/vote.ts';

/** A not-useful vote with a reason. */
export const buildVote = (overrides: Partial<Vote> = {}): Vote => ({
  accountId: 48302715,
  voteKey: 'key-1',
  userId: 51001,
  contactId: '101',
  starterId: '9001',
  wording: 'aaaabbbbccccdddd',
  segmentIds: [],
  verdict: 'not_useful',
  reason: 'too_generic',
  comment: null,
  ownWords: null,
  usedAt: null,
  wrongFact: null,
  surface: 'crm.record.tab',
  votedAt: new Date('2026-11-20T10:00:00Z'),
  revision: 1,
  answer: null,
  answerText: null,
  answeredAt: null,
  isAnonymous: false,
  isSigned: false,
  showsVoter: false,
  answerDismissed: false,
  ...overrides,
});
