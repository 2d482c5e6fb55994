import { toVoteProperties } from '#src/hubspot/vote-properties.ts';
import type { Vote } from '#src/votes/vote.ts';

const named: Vote = {
  accountId: 1,
  voteKey: 'key',
  userId: 51_001,
  contactId: '101',
  starterId: '501',
  wording: 'hash',
  segmentIds: [],
  verdict: 'useful',
  reason: null,
  comment: null,
  ownWords: null,
  usedAt: null,
  wrongFact: null,
  clientStage: null,
  clientKind: null,
  surface: 'crm.preview',
  votedAt: new Date(0),
  revision: 1,
  answer: null,
  answerText: null,
  answeredAt: null,
  isAnonymous: false,
  isSigned: false,
  showsVoter: true,
  isHeld: false,
  isRetracted: false,
  answerDismissed: false,
};
const write = (vote: Vote) =>
  toVoteProperties(vote, 'Growth', 'en', () => 'Léa Martin');

it('says who voted where the vote shows it', () => {
  expect(write(named)['voter']).toBe('Léa Martin');
  expect(write({ ...named, showsVoter: false })['voter']).toBe('');
});

it('leaves the name on the record alone where a rebuild could not tell whose vote it is', () => {
  expect(write({ ...named, userId: -1 })).not.toHaveProperty('voter');
});
