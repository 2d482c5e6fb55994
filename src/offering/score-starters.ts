import { scoreFor } from '#src/ranking/judge-cells.ts';
import type { Beta } from '#src/ranking/beta.ts';
import type { StarterTally } from '#src/votes/tallies.ts';
import type { OfferedStarter, ScoredStarter } from './offered-starter.ts';

const noVotes = {
  useful: 0,
  weight: 0,
  voters: 0,
  usefulVoters: 0,
  cells: {},
};

/** Scores starters by their tallies against the account's prior. */
export interface Scorer {
  /** A starter for a client in these of its segments. */
  score(offered: OfferedStarter, matched: readonly string[]): ScoredStarter;
}

/** A scorer that computes the score of a starter in some segments once. */
export const createScorer = (
  tallies: ReadonlyMap<string, StarterTally>,
  prior: Beta,
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
      const made = {
        offered,
        score: scoreFor(tallies.get(id) ?? noVotes, matched, prior),
      };
      known.set(key, made);

      return made;
    },
  };
};
