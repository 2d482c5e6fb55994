import type { Learned } from '#src/ranking/learn.ts';
import { scoreStarter } from '#src/ranking/score-starter.ts';
import type { StarterTally } from '#src/votes/tallies.ts';
import type { OfferedStarter, ScoredStarter } from './offered-starter.ts';

const noVotes = { voters: 0, evidence: [] };

/** Scores starters by what the account's votes teach. */
export interface Scorer {
  /** A starter for a client in these of its segments. */
  score(offered: OfferedStarter, matched: readonly string[]): ScoredStarter;
}

/** A scorer that computes the score of a starter in some segments once. */
export const createScorer = (
  tallies: ReadonlyMap<string, Pick<StarterTally, 'voters' | 'evidence'>>,
  learned: Learned,
): Scorer => {
  const scored = new Map<string, Map<string, ScoredStarter>>();

  return {
    score: (offered, matched) => {
      const { id } = offered.starter;
      const known = scored.get(id) ?? new Map<string, ScoredStarter>();
      scored.set(id, known);
      const key = matched.join();
      const present = known.get(key);
      if (present) return present;
      const tally = tallies.get(id) ?? noVotes;
      const made = {
        offered,
        score: scoreStarter(learned, tally, matched),
        untriedSince:
          tally.voters === 0 ? (offered.starter.createdOn ?? '') : '',
      };
      known.set(key, made);

      return made;
    },
  };
};
