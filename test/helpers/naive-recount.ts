import { createHash } from 'node:crypto';

/**
 * An independent recount of the review's figures from raw records, written as plainly as the
 * definitions in docs/ranking.md allow and sharing nothing with the code that is tested.
 */
export interface RawVote {
  starterId: string;
  contactId: string;
  voter: number;
  verdict: string;
  reason: string;
  wording: string;
  segments: string[];
  votedAt: number;
}

const beside = [
  'wrong_for_client',
  'not_now',
  'already_discussed',
  'wrong_fact',
];
const day = 86_400_000;

/** The hash of a starter's texts, computed from its record. */
export const hashOf = (p: Record<string, string | null>): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        p['opener'],
        p['question'],
        p['why_now'],
        p['listen_for'] || null,
        p['next_step'] || null,
      ]),
    )
    .digest('hex')
    .slice(0, 16);

/** Useful weight, weight and voters of some votes of one starter. */
export const recount = (
  votes: RawVote[],
  weigh: (vote: RawVote) => number,
): { useful: number; weight: number; voters: Set<number> } => {
  const counted = votes.filter(
    (vote) =>
      !votes.some(
        (later) =>
          later.voter === vote.voter &&
          later.contactId === vote.contactId &&
          later.votedAt > vote.votedAt,
      ) &&
      (vote.verdict === 'useful' ||
        (vote.verdict === 'not_useful' && !beside.includes(vote.reason))),
  );
  let useful = 0;
  let weight = 0;
  const voters = new Set(counted.map(({ voter }) => voter));
  for (const voter of voters) {
    const theirs = counted.filter((vote) => vote.voter === voter);
    let sum = 0;
    let good = 0;
    let most = 0;
    for (const vote of theirs) {
      sum += weigh(vote);
      if (vote.verdict === 'useful') good += weigh(vote);
      most = Math.max(most, weigh(vote));
    }
    useful += (most * good) / sum;
    weight += most;
  }

  return { useful, weight, voters };
};

/** Half after 180 days, and 0.3 for an earlier wording. */
export const faded =
  (now: number, current: Map<string, string>) =>
  (vote: RawVote): number =>
    Math.pow(2, -(now - vote.votedAt) / day / 180) *
    (current.get(vote.starterId) === vote.wording ? 1 : 0.3);

/** Mean and 90 % interval of Beta(a, b), by adding up slices of its density. */
export const integrate = (
  a: number,
  b: number,
): { mean: number; low: number; high: number } => {
  const slices = 40_000;
  const density = Array.from({ length: slices }, (_, index) => {
    const x = (index + 0.5) / slices;

    return Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log(1 - x));
  });
  const whole = density.reduce((sum, each) => sum + each, 0);
  const at = (share: number) => {
    let sum = 0;
    for (const [index, each] of density.entries()) {
      sum += each;
      if (sum >= share * whole) return (index + 0.5) / slices;
    }

    return 1;
  };

  return { mean: a / (a + b), low: at(0.05), high: at(0.95) };
};

/** The Monday before or on a day, in UTC. */
export const mondayOf = (time: number): string => {
  const date = new Date(time);
  while (date.getUTCDay() !== 1) date.setUTCDate(date.getUTCDate() - 1);

  return date.toISOString().slice(0, 10);
};

/** By what the review splits starters, and the report. */
const grouping = ['theme', 'hubspot_owner_id', 'channels', 'language'];

/**
 * Starters that totals hold: all but those of one to four voters that are alone, or together of fewer
 * than five people, beside others of five in their theme, author, channel or language, or in all.
 */
export const listCounted = (
  starters: { id: string; properties: Record<string, string | null> }[],
  votersOf: (id: string) => Set<number>,
): string[] => {
  const left = new Set<string>();
  for (let before = -1; before < left.size;) {
    before = left.size;
    const groups = new Map<string, string[]>();
    for (const { id, properties } of starters) {
      const names = grouping.flatMap((name) =>
        (properties[name] ?? '').split(';').map((each) => `${name} ${each}`),
      );
      for (const name of ['all', ...names]) {
        if (!left.has(id)) groups.set(name, [...(groups.get(name) ?? []), id]);
      }
    }
    for (const ids of groups.values()) {
      const few = ids.filter(
        (id) => votersOf(id).size > 0 && votersOf(id).size < 5,
      );
      const people = new Set(few.flatMap((id) => [...votersOf(id)]));
      const isBesideOthers = ids.some((id) => votersOf(id).size >= 5);
      if (isBesideOthers && (few.length === 1 || people.size < 5)) {
        for (const id of few) left.add(id);
      }
    }
  }

  return starters.map(({ id }) => id).filter((id) => !left.has(id));
};
