import type { Offering } from '#src/offering/build-offering.ts';
import { nothingYet, type Outcome, placeOf, type Worth } from './outcome.ts';
import { playCard } from './play-card.ts';
import { type Policy, sayShipped } from './policy.ts';
import { createRandom, type Random } from './random.ts';
import { createTeam, toVote } from './team.ts';
import {
  createWorld,
  DAYS,
  type Scenario,
  type SimContact,
  type SimSalesperson,
  type SimStarter,
  startOf,
  type World,
} from './world.ts';

const shown = 3;
const eagerness = 10;
const mostLikely = 0.9;
/** A starter that a smaller share finds useful is bad. */
const bad = 0.25;
const lastQuarter = 0.75;

type Team = ReturnType<typeof createTeam>;

const sum = (values: number[]): number =>
  values.reduce((total, value) => total + value, 0);

const isReady = (
  world: World,
  starter: SimStarter,
  contact: SimContact,
): boolean =>
  world.match(starter, contact) !== null && world.hasFact(starter, contact);

/** The share of those who vote that find it useful, over all its clients and whoever sees it there. */
const trueShare = (
  world: World,
  { annoyed = 1 }: Scenario,
  starter: SimStarter,
): number => {
  let useful = 0;
  let all = 0;
  for (const person of world.people) {
    for (const contact of person.contacts) {
      if (!isReady(world, starter, contact)) continue;
      const share = world.truth(starter, person, contact, DAYS);
      useful += share;
      all += share + annoyed * (1 - share);
    }
  }

  return useful / all;
};

/** A card that is opened. */
interface Look {
  person: SimSalesperson;
  contact: SimContact;
  day: number;
}

const addWorth = (to: Worth, truths: number[], gained: number): void => {
  const ranked = truths.toSorted((a, b) => b - a);
  to.gained += gained;
  to.best += sum(ranked.slice(0, shown));
  to.byChance += (shown * sum(ranked)) / ranked.length;
};

/** Whoever sees a card votes on some of it. */
const castVotes = (
  { world, team, random }: { world: World; team: Team; random: Random },
  scenario: Scenario,
  { person, contact, day }: Look,
  { offered, offering }: { offered: SimStarter[]; offering: Offering },
): void => {
  for (const [place, starter] of offered.entries()) {
    const isUseful =
      random.uniform() < world.truth(starter, person, contact, day);
    const likelihood =
      (scenario.votes[place] ?? 0) *
      (person.isEager ? eagerness : 1) *
      (isUseful ? 1 : (scenario.annoyed ?? 1));
    const isVoting = random.uniform() < Math.min(mostLikely, likelihood);
    const contactId = String(contact.id);
    const starterId = String(starter.id);
    const hasVoted = team
      .votesBy({ userId: person.id, contactId })
      .some((vote) => vote.starterId === starterId);
    if (!isVoting || hasVoted) continue;
    team.add(
      toVote({
        userId: person.id,
        contactId,
        starterId,
        wording: offering.identify(starterId)?.wording ?? '',
        segmentIds: (world.match(starter, contact) ?? []).map(String),
        votedAt: startOf(day),
        isUseful,
      }),
    );
  }
};

/** Opens one card; what it showed, and what it could have shown. */
const openCard = (
  { world, team }: { world: World; team: Team },
  offering: Offering,
  { person, contact, day }: Look,
): { offered: SimStarter[]; possible: SimStarter[] } => {
  const contactId = String(contact.id);
  const mine = team.votesBy({ userId: person.id, contactId });
  const aside = new Set(
    mine
      .filter(({ verdict }) => verdict === 'not_useful')
      .map(({ starterId }) => starterId),
  );
  const offered = playCard(offering, {
    userId: person.id,
    contactId,
    segmentIds: contact.segments.map(String),
    mine,
    shown: team.shownOf(contactId),
    now: startOf(day),
  })
    .flatMap((id) => world.starters[Number(id)] ?? [])
    // The card drops what lacks its fact.
    .filter((starter) => world.hasFact(starter, contact))
    .slice(0, shown);
  team.addShown(
    contactId,
    offered.map(({ id }) => String(id)),
  );

  return {
    offered,
    possible: world.starters.filter(
      (starter) =>
        offering.find(String(starter.id)) !== undefined &&
        !aside.has(String(starter.id)) &&
        isReady(world, starter, contact),
    ),
  };
};

/** What the policy says in the end, compared with the truth. */
const compare = (
  outcome: Outcome,
  policy: Policy,
  scenario: Scenario,
  { world, team }: { world: World; team: Team },
): void => {
  const known = team.knownOn(DAYS);
  const offering = team.offeringOn(DAYS);
  const shares = world.starters.map((each) => trueShare(world, scenario, each));
  const teamMean = sum(shares) / shares.length;
  for (const [id, starter] of world.starters.entries()) {
    const each = known[id];
    const truth = shares[id];
    if (!each || truth === undefined) continue;
    const { voters } = each.tally;
    const said = policy.say
      ? policy.say(known, each)
      : policy.learn
        ? null
        : sayShipped(offering, String(starter.id));
    if (starter.from > 0) {
      outcome.newStarters += 1;
      if (each.votes === 0) outcome.neverVoted += 1;
    }
    if (truth < bad) {
      outcome.bad += 1;
      if (voters >= 5) outcome.badHeard += 1;
      if (said?.isToRetire) outcome.badLabelled += 1;
    }
    if (!said) continue;
    if (said.isToRetire) {
      outcome.labelled += 1;
      if (truth < teamMean) outcome.labelledRightly += 1;
    }
    if (each.votes === 0 || !said.interval) continue;
    const { low, high } = said.interval;
    const place = placeOf(voters);
    outcome.intervals[place] += 1;
    if (truth >= low && truth <= high) outcome.covered[place] += 1;
  }
};

/** Simulates a team with a policy: cards are opened, votes cast, and everything learned daily. */
export const simulate = (
  scenario: Scenario,
  policy: Policy,
  seed: number,
): Outcome => {
  const world = createWorld(scenario, seed);
  const random = createRandom(seed + 104_729);
  const viewsPerDay = Math.ceil(scenario.views / DAYS);
  const team = createTeam(
    policy,
    world.starters,
    viewsPerDay,
    createRandom(seed + 7_919),
  );
  const outcome = nothingYet();
  let offering: Offering | undefined;
  for (let view = 0; view < scenario.views; view += 1) {
    const day = Math.floor(view / viewsPerDay);
    // Other people's votes change the order from the next day.
    if (!offering || view % viewsPerDay === 0) offering = team.offeringOn(day);
    const person = world.people[random.below(world.people.length)];
    const contact = person?.contacts[random.below(person.contacts.length)];
    if (!person || !contact) continue;
    const look = { person, contact, day };
    const { offered, possible } = openCard({ world, team }, offering, look);
    if (possible.length <= shown) continue;
    const truthOf = (starter: SimStarter) =>
      world.truth(starter, person, contact, day);
    const gained = sum(offered.map(truthOf));
    addWorth(outcome.whole, possible.map(truthOf), gained);
    if (view >= lastQuarter * scenario.views) {
      addWorth(outcome.lastQuarter, possible.map(truthOf), gained);
    }
    castVotes({ world, team, random }, scenario, look, { offered, offering });
  }
  compare(outcome, policy, scenario, { world, team });

  return outcome;
};
