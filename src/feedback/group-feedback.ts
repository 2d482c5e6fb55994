import type { Reason } from '@starters/contracts';
import type { Vote } from '#src/votes/vote.ts';

/** Open feedback of one starter for one reason, oldest first. */
export interface GroupedFeedback {
  starterId: string;
  /** Null: only a comment was given. */
  reason: Reason | null;
  votes: Vote[];
}

/** Groups open feedback by starter and reason, the longest waiting group first. */
export const groupFeedback = (votes: Vote[]): GroupedFeedback[] => {
  const groups = new Map<string, GroupedFeedback>();
  const oldestFirst = [...votes].sort(
    (one, other) => one.votedAt.getTime() - other.votedAt.getTime(),
  );
  for (const vote of oldestFirst) {
    const key = `${vote.starterId}:${vote.reason ?? ''}`;
    const group = groups.get(key) ?? {
      starterId: vote.starterId,
      reason: vote.reason,
      votes: [],
    };
    group.votes.push(vote);
    groups.set(key, group);
  }

  return [...groups.values()];
};
