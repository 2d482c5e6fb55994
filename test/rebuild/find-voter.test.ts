import {
  createUnknownVoters,
  createVoterFinder,
} from '#src/rebuild/find-voter.ts';
import { findUnknownWaiters } from '#src/rebuild/find-waiters.ts';
import type { VoteRecord } from '#src/rebuild/vote-record.ts';
import { createVoteKeys } from '#src/votes/vote-key.ts';

const voteKey = createVoteKeys('a-secret-of-more-than-thirty-two-characters');
const buildRecord = (
  userId: number,
  { contactId = '101' as string | null, starterId = '501', wording = 'w' } = {},
): VoteRecord => ({
  recordId: '900',
  voteKey: voteKey({
    accountId: 1,
    userId,
    contactId: contactId ?? '101',
    starterId,
    wording,
  }),
  contactId,
  starterId,
  wording,
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
  showsVoter: false,
  answer: null,
  answerText: null,
  answeredAt: null,
  changedAt: new Date(0),
});

describe('the voter', () => {
  const find = createVoterFinder(voteKey, 1, [1, 2, 3, 3]);

  it('is found by the key, however often', () => {
    expect([3, 1, 3, 2].map((id) => find(buildRecord(id)))).toEqual([
      3, 1, 3, 2,
    ]);
  });

  it('is not found for another user, secret or account, or an anonymous vote', () => {
    expect(find(buildRecord(4))).toBeNull();
    expect(find(buildRecord(1, { contactId: null }))).toBeNull();
    expect(createVoterFinder(voteKey, 2, [1])(buildRecord(1))).toBeNull();
    const other = createVoteKeys(
      'another-secret-of-more-than-thirty-two-chars',
    );
    expect(createVoterFinder(other, 1, [1])(buildRecord(1))).toBeNull();
  });
});

it('numbers unknown voters as few people as the records allow', () => {
  const number = createUnknownVoters();
  const place = { contactId: '101', starterId: '501', wording: 'w' };

  expect([
    number(buildRecord(1, place)),
    // For the same client, on the same wording: of somebody else.
    number(buildRecord(2, place)),
    number(buildRecord(3, place)),
    number(buildRecord(4, { ...place, contactId: '102' })),
    number(buildRecord(5, { ...place, wording: 'before' })),
    number(buildRecord(6, { ...place, starterId: '502' })),
    number(buildRecord(7, { ...place, contactId: null })),
  ]).toEqual([-1, -2, -3, -1, -1, -1, -1]);
});

describe('people who wait for a request', () => {
  it.each([
    ['nobody where the backup names all', [[1, 'a']], ['a'], 1, []],
    [
      'as many as the record says',
      [],
      ['a'],
      3,
      [
        [-1, 'a'],
        [-2, 'a'],
        [-3, 'a'],
      ],
    ],
    [
      'one for each client',
      [],
      ['a', 'b', 'c'],
      2,
      [
        [-1, 'a'],
        [-2, 'b'],
        [-2, 'c'],
      ],
    ],
    ['who joined after the backup', [[1, 'a']], ['a', 'b'], 2, [[-1, 'b']]],
    ['nobody where no client is known', [], [], 2, []],
  ] as const)('are %s', (_, known, contacts, waiting, added) => {
    expect(
      findUnknownWaiters(
        known.map(([userId, contactId]) => ({ userId, contactId })),
        [...contacts],
        waiting,
      ),
    ).toEqual(added.map(([userId, contactId]) => ({ userId, contactId })));
  });
});
