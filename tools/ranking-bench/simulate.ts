import { DAY_MS } from '@starters/contracts';
import { betaQuantile } from '#src/ranking/beta.ts';
import { tiersOf } from '#src/cards/near-equal.ts';
import { fitPrior } from '#src/ranking/fit-prior.ts';
import { posteriorOf } from '#src/ranking/judge.ts';
import { type CountedVote, tallyVotes } from '#src/ranking/tally.ts';
import type { Known, Policy } from './policies.ts';
import { createRandom } from './random.ts';
import { createWorld, type Scenario, type SimStarter } from './world.ts';

/** What one run of a policy came to. */
export interface Outcome {
  /** Sum over the shown of their true chances, and what the best and a random choice had had. */
  gained: number;
  best: number;
  byChance: number;
  /** Starters that came later, and those of them nobody ever voted on. */
  newStarters: number;
  neverVoted: number;
  /** 90 % intervals of starters with a vote, and those that hold the true share. */
  intervals: number;
  covered: number;
}

const shown = 3;
const days = 60;
const eagerness = 10;
const start = new Date('2026-01-01T00:00:00Z').getTime();

const sum = (values: number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** Simulates a team with a policy: cards are opened, votes cast, and counts updated daily. */
export const simulate = (
  scenario: Scenario,
  policy: Policy,
  seed: number,
): Outcome => {
  const world = createWorld(scenario, seed);
  const policyRandom = createRandom(seed + 7_919);
  const votes = new Map<number, CountedVote[]>();
  const voted = new Set<string>();
  const aside = new Set<string>();
  const outcome: Outcome = {
    gained: 0,
    best: 0,
    byChance: 0,
    newStarters: 0,
    neverVoted: 0,
    intervals: 0,
    covered: 0,
  };

  const count = (starter: SimStarter, now: Date): Known => {
    const all = votes.get(starter.id) ?? [];

    return {
      id: starter.id,
      from: starter.from,
      tally: tallyVotes(all, now),
      useful: all.filter(({ verdict }) => verdict === 'useful').length,
      votes: all.length,
    };
  };

  const viewsPerDay = Math.ceil(scenario.views / days);
  let known: Known[] = [];
  let prior = fitPrior([]);
  for (let view = 0; view < scenario.views; view += 1) {
    const day = Math.floor(view / viewsPerDay);
    const now = new Date(start + day * DAY_MS);
    if (view % viewsPerDay === 0) {
      // Other people's votes change the order from the next day.
      known = world.starters.map((starter) => count(starter, now));
      prior = fitPrior(known.map(({ tally }) => tally));
    }
    const person = world.people[world.random.below(world.people.length)];
    const contact =
      person?.contacts[world.random.below(person.contacts.length)];
    if (!person || !contact) continue;

    const candidates = world.starters.flatMap((starter) => {
      if (starter.from > view || aside.has(`${contact.id}:${starter.id}`)) {
        return [];
      }
      const matched = world.match(starter, contact);
      const each = known[starter.id];

      return matched && each
        ? [
            {
              starter,
              segments: matched.map(String),
              truth: world.truth(starter, person, contact),
              score: policy.score(
                each,
                matched.map(String),
                prior,
                policyRandom,
              ),
              // The same for a person, contact and day; nobody is first by their name.
              tie:
                Math.imul(
                  starter.id + 1,
                  0x9e3779b1 ^ (contact.id + day * 31),
                ) >>> 0,
            },
          ]
        : [];
    });
    if (candidates.length <= shown) continue;

    const sorted = [...candidates].sort(
      (one, other) => other.score - one.score || one.tie - other.tie,
    );
    const tiers = tiersOf(
      sorted.map(({ score }) => score),
      policy.near ?? 0,
    );
    const offered = sorted
      .map((each, index) => ({ ...each, tier: tiers[index] ?? 0 }))
      .sort((one, other) => one.tier - other.tier || one.tie - other.tie)
      .slice(0, shown);
    const ranked = candidates.map(({ truth }) => truth).sort((a, b) => b - a);
    outcome.gained += sum(offered.map(({ truth }) => truth));
    outcome.best += sum(ranked.slice(0, shown));
    outcome.byChance += (shown * sum(ranked)) / ranked.length;

    for (const [place, { starter, segments, truth }] of offered.entries()) {
      const rate =
        (scenario.votes[place] ?? 0) * (person.isEager ? eagerness : 1);
      const isVoting = world.random.uniform() < Math.min(0.9, rate);
      const isUseful = world.random.uniform() < truth;
      const key = `${person.id}:${contact.id}:${starter.id}`;
      if (!isVoting || voted.has(key)) continue;

      voted.add(key);
      votes.set(starter.id, [
        ...(votes.get(starter.id) ?? []),
        {
          userId: person.id,
          contactId: String(contact.id),
          verdict: isUseful ? 'useful' : 'not_useful',
          reason: null,
          votedAt: now,
          onCurrentWording: true,
          segmentIds: segments,
        },
      ]);
      if (!isUseful) aside.add(`${contact.id}:${starter.id}`);
    }
  }

  const end = new Date(start + days * DAY_MS);
  known = world.starters.map((starter) => count(starter, end));
  prior = fitPrior(known.map(({ tally }) => tally));
  for (const starter of world.starters) {
    const each = known[starter.id];
    if (!each) continue;
    if (starter.from > 0) {
      outcome.newStarters += 1;
      if (each.votes === 0) outcome.neverVoted += 1;
    }
    if (each.votes === 0) continue;
    // The true value of the interval: over all its clients, for any viewer.
    const chances = world.people.flatMap((person) =>
      person.contacts.flatMap((contact) =>
        world.match(starter, contact)
          ? [world.truth(starter, person, contact)]
          : [],
      ),
    );
    const truth = sum(chances) / chances.length;
    const posterior = posteriorOf(each.tally, prior);
    outcome.intervals += 1;
    if (
      truth >= betaQuantile(posterior, 0.05) &&
      truth <= betaQuantile(posterior, 0.95)
    ) {
      outcome.covered += 1;
    }
  }

  return outcome;
};
