import { DAY_MS } from '@starters/contracts';

/** A counted vote on a starter, as the model takes it. */
export interface Evidence {
  userId: number;
  /** Segments that brought the starter to the client. */
  segmentIds: readonly string[];
  isUseful: boolean;
  /** 1 for a person's only vote, on the present wording. */
  weight: number;
  /** Days since 1970. */
  day: number;
}

/** The counted votes on a starter, in the order of their days. */
export interface Evidences extends Iterable<Evidence> {
  readonly length: number;
}

/** A vote before it is known how many its voter cast on the starter. */
export interface EvidenceVote {
  userId: number;
  segmentIds: readonly string[];
  isUseful: boolean;
  votedAt: Date;
  /** 1 on the present wording. */
  weight: number;
}

/** How alike two answers of one person on one starter are taken to be. */
const alikeness = 0.15;

/** The day of a moment, since 1970, in UTC. */
export const dayOf = (at: Date): number => Math.floor(at.getTime() / DAY_MS);

/**
 * Counted votes as the model takes them, in the order of their days. A person's `n` votes on a
 * starter weigh n / (1 + 0.15 (n − 1)) together, never as much as seven: the effective number of `n`
 * answers of which any two are alike by 0.15. Their mean at the weight of one, which was counted
 * before, leans down: who finds a line bad sees it less often, and a bad vote ends a short series as
 * well as a long one. https://en.wikipedia.org/wiki/Design_effect
 */
export const toEvidence = (votes: readonly EvidenceVote[]): Evidence[] => {
  const times = new Map<number, number>();
  for (const { userId } of votes) {
    times.set(userId, (times.get(userId) ?? 0) + 1);
  }

  return votes
    .map(({ votedAt, weight, ...vote }) => ({
      ...vote,
      weight: weight / (1 + alikeness * ((times.get(vote.userId) ?? 1) - 1)),
      day: dayOf(votedAt),
    }))
    .sort((one, other) => one.day - other.day || one.userId - other.userId);
};
