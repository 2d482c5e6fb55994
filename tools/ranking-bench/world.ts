import { createRandom, type Random } from './random.ts';

/** What a simulated team is like. */
export interface Scenario {
  name: string;
  salespeople: number;
  views: number;
  /** Starters at the start and at the end; the new ones come over the first three quarters. */
  starters: readonly [first: number, last: number];
  /** Chance of a vote on the first, second and third place. */
  votes: readonly [number, number, number];
  /** How much a segment changes a starter, as a share of how much starters differ. */
  segmentEffect: number;
  /** Most segments a contact is in. */
  mostSegments: number;
  /** Share of salespeople who vote ten times as often. */
  eager: number;
  seeds: number;
}

/** A starter and the truth about it, which no policy sees. */
export interface SimStarter {
  id: number;
  /** First view at which it is there. */
  from: number;
  /** Empty: for everyone. */
  segments: number[];
  quality: number;
  inSegment: number[];
}
/** A contact of one salesperson. */
export interface SimContact {
  id: number;
  segments: number[];
}
/** A salesperson with clients of their own. */
export interface SimSalesperson {
  id: number;
  mood: number;
  isEager: boolean;
  contacts: SimContact[];
}
/** A world to try policies in. */
export interface World {
  starters: SimStarter[];
  people: SimSalesperson[];
  random: Random;
  /** The true chance that this person finds this starter useful for this contact. */
  truth(
    starter: SimStarter,
    person: SimSalesperson,
    contact: SimContact,
  ): number;
  /** Segments that bring a starter to a contact; null when it is not for that contact. */
  match(starter: SimStarter, contact: SimContact): number[] | null;
}

// Fitted to 73,421 ratings of 1,128 items by 2,972 raters (InstEval, Debian package r-cran-lme4).
const baseLogit = Math.log(0.445 / 0.555);
const qualitySd = 0.75;
const moodSd = 0.42;

const segmentCount = 8;
const clientsEach = 20;
const forEveryone = 0.3;
/** Share of contacts whose record holds the fact a starter needs. */
const factsKnown = 0.7;

const pickSegments = (random: Random, most: number): number[] => {
  const all = Array.from({ length: segmentCount }, (_, id) => id);
  const count = 1 + random.below(most);

  return Array.from({ length: count }, () =>
    Number(all.splice(random.below(all.length), 1)[0]),
  );
};

const hasFact = (starter: number, contact: number): boolean =>
  (Math.imul(starter + 1, 0x9e3779b1) ^ Math.imul(contact + 1, 0x85ebca6b)) >>>
    0 <
  factsKnown * 4_294_967_296;

/** Makes the world of a scenario; the same for the same seed. */
export const createWorld = (scenario: Scenario, seed: number): World => {
  const random = createRandom(seed);
  const [first, last] = scenario.starters;
  const starters = Array.from({ length: last }, (_, id): SimStarter => ({
    id,
    from:
      id < first
        ? 0
        : Math.floor(
            (0.75 * scenario.views * (id - first + 1)) / (last - first + 1),
          ),
    segments: random.uniform() < forEveryone ? [] : pickSegments(random, 3),
    quality: random.normal(qualitySd),
    inSegment: Array.from({ length: segmentCount }, () =>
      random.normal(qualitySd * scenario.segmentEffect),
    ),
  }));
  const people = Array.from(
    { length: scenario.salespeople },
    (_, id): SimSalesperson => ({
      id,
      mood: random.normal(moodSd),
      isEager: random.uniform() < scenario.eager,
      contacts: Array.from({ length: clientsEach }, (__, client) => ({
        id: id * clientsEach + client,
        segments: pickSegments(random, scenario.mostSegments),
      })),
    }),
  );

  const match: World['match'] = (starter, contact) => {
    if (!hasFact(starter.id, contact.id)) return null;
    if (starter.segments.length === 0) return [];
    const matched = starter.segments.filter((id) =>
      contact.segments.includes(id),
    );

    return matched.length > 0 ? matched : null;
  };

  return {
    starters,
    people,
    random,
    match,
    truth: (starter, person, contact) => {
      const here = starter.segments.filter((id) =>
        contact.segments.includes(id),
      );
      const effect =
        here.reduce((sum, id) => sum + (starter.inSegment[id] ?? 0), 0) /
        Math.max(1, here.length);

      return (
        1 /
        (1 + Math.exp(-(baseLogit + starter.quality + person.mood + effect)))
      );
    },
  };
};
