import { rankConversations } from '#src/cards/rank-conversations.ts';
import { tallyVotes } from '#src/ranking/tally.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const now = new Date('2026-11-23T12:00:00Z');
const starters = [
  buildStarter({ id: '1', language: 'en' }),
  buildStarter({ id: '2', language: 'fr', translationOf: '1' }),
  buildStarter({ id: '3', language: 'en' }),
];

const tallyOf = (
  starterId: string,
  count: number,
  reason: 'not_my_words' | 'too_generic' | null,
) => {
  const votes = Array.from({ length: count }, (_, index) => ({
    userId: index,
    contactId: '501',
    verdict: reason ? ('not_useful' as const) : ('useful' as const),
    reason,
    votedAt: now,
    onCurrentWording: true,
    segmentIds: [],
  }));

  return {
    starterId,
    ...tallyVotes(votes, now),
    shared: tallyVotes(
      votes.filter((vote) => vote.reason !== 'not_my_words'),
      now,
    ),
  };
};

it('pools the votes on a conversation’s translations', () => {
  const ranking = rankConversations(starters, [tallyOf('1', 8, 'too_generic')]);

  expect(ranking.score('2', [])).toBe(ranking.score('1', []));
  expect(ranking.score('2', [])).toBeLessThan(ranking.score('3', []));
});

it('leaves "I would not say it so" with the words it was said of', () => {
  const ranking = rankConversations(starters, [
    tallyOf('1', 8, 'not_my_words'),
  ]);

  expect(ranking.score('1', [])).toBeLessThan(ranking.score('2', []));
  expect(ranking.score('2', [])).toBe(ranking.score('3', []));
});
