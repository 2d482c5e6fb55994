import { editionOf } from '#src/starters/conversation.ts';
import { tallyVotes } from '#src/ranking/tally.ts';
import { votesThatJudge } from '#src/votes/votes-that-judge.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';
import { buildDaysOffering } from '#test/helpers/build-offering.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';
import { buildVote } from '#test/helpers/build-vote.ts';

const now = new Date('2026-11-23T12:00:00Z');
const starters = [
  buildStarter({ id: '1', language: 'en' }),
  buildStarter({ id: '2', language: 'en', translationOf: '1' }),
  buildStarter({ id: '3', language: 'en' }),
];

/** Ranks the starters after eight people gave this reason on the first of them. */
const rankAfter = (
  reason: 'not_my_words' | 'too_generic',
  ranked = starters,
) => {
  const votes = Array.from({ length: 8 }, (_, userId) =>
    buildVote({
      starterId: '1',
      userId,
      verdict: 'not_useful',
      reason,
      votedAt: now,
    }),
  );
  const edition = (starterId: string) => ({
    starterId,
    votes: votes.filter((vote) => vote.starterId === starterId),
    current: votes[0]?.wording,
    replaced: new Set<string>(),
  });
  const tallies = ranked.map((starter) => {
    const editions = ranked
      .filter((each) => editionOf(each) === editionOf(starter))
      .map(({ id }) => edition(id));

    return {
      starterId: starter.id,
      ...tallyVotes(votesThatJudge(starter.id, editions), now),
      openFeedback: 0,
      lastVoteAt: null,
    };
  });

  const offering = buildDaysOffering(
    buildCatalog({ starters: ranked }),
    tallies,
  );

  return {
    score: (id: string): number => {
      const offered = offering.find(id);

      return offered ? offering.score(offered, []).score : Number.NaN;
    },
  };
};

it('pools the votes on a conversation’s translations', () => {
  const ranking = rankAfter('too_generic');

  expect(ranking.score('2')).toBe(ranking.score('1'));
  expect(ranking.score('2')).toBeLessThan(ranking.score('3'));
});

it('leaves "Not how I’d say it" with the words it was said of', () => {
  const ranking = rankAfter('not_my_words');

  expect(ranking.score('1')).toBeLessThan(ranking.score('2'));
  expect(ranking.score('2')).toBe(ranking.score('3'));
});

it('counts the votes on a variant for itself alone', () => {
  const variant = buildStarter({ id: '4', language: 'en', variantOf: '1' });
  const ranking = rankAfter('too_generic', [...starters, variant]);

  expect(ranking.score('4')).toBe(ranking.score('3'));
  expect(ranking.score('4')).toBeGreaterThan(ranking.score('1'));
});
