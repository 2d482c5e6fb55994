import { DAY_MS } from '@starters/contracts';
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
  /** Whether a starter that is liked in one segment is disliked in another. */
  isReversed?: boolean;
  /** Most segments a contact is in. */
  mostSegments: number;
  /** Share of salespeople who vote ten times as often. */
  eager: number;
  /** Logits by which all voters are stricter, how much they differ, and the share who refuse all. */
  strictness?: { shift: number; sd: number; refusing: number };
  /** How many times likelier a vote is when the line was not useful. */
  annoyed?: number;
  /** Degrees of freedom of the qualities (Student's t); normal where left out. */
  tails?: number;
  /** How far a starter's quality wanders within the 60 days: standard deviation in logits. */
  drift?: number;
}

/** A starter and the truth about it, which no policy sees. */
export interface SimStarter {
  id: number;
  /** First view at which it is there. */
  from: number;
  /** Empty: for everyone. */
  segments: number[];
  /** By day. */
  quality: number[];
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
  /** The true chance that this person finds this starter useful for this contact on a day. */
  truth(
    starter: SimStarter,
    person: SimSalesperson,
    contact: SimContact,
    day: number,
  ): number;
  /** Segments that bring a starter to a contact; null when it is not for that contact. */
  match(starter: SimStarter, contact: SimContact): number[] | null;
  /** Whether the contact's record holds the fact that the starter needs. */
  hasFact(starter: SimStarter, contact: SimContact): boolean;
}

/** Days that a world lasts. */
export const DAYS = 60;

/** The moment at which a day of a world begins. */
export const startOf = (day: number): Date =>
  new Date(Date.UTC(2026, 0, 1) + day * DAY_MS);

/** A day of a world as `YYYY-MM-DD`. */
export const dayText = (day: number): string =>
  startOf(day).toISOString().slice(0, 10);

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

const drawQuality = (random: Random, { tails }: Scenario): number => {
  const normal = random.normal(1);
  if (tails === undefined) return qualitySd * normal;
  let squares = 0;
  for (let i = 0; i < tails; i += 1) squares += random.normal(1) ** 2;

  return (qualitySd * normal) / Math.sqrt(squares / tails);
};

/** A quality that wanders from day to day. */
const wander = (random: Random, scenario: Scenario): number[] => {
  const { drift = 0, isReversed } = scenario;
  const scale = isReversed ? 0.3 : 1;
  let quality = scale * drawQuality(random, scenario);

  return Array.from({ length: DAYS + 1 }, () => {
    const today = quality;
    quality += random.normal(drift / Math.sqrt(DAYS));

    return today;
  });
};

const drawStarter = (
  id: number,
  scenario: Scenario,
  random: Random,
): SimStarter => {
  const [first, last] = scenario.starters;
  const quality = wander(random, scenario);
  const sign = () => (random.uniform() < 0.5 ? -1 : 1);

  const segments =
    random.uniform() < forEveryone
      ? []
      : pickSegments(random, scenario.isReversed ? segmentCount : 3);
  const from = sign();

  return {
    id,
    from:
      id < first
        ? 0
        : Math.floor(
            (0.75 * scenario.views * (id - first + 1)) / (last - first + 1),
          ),
    segments,
    quality,
    // Of a starter's segments every second likes what the others dislike.
    inSegment: Array.from({ length: segmentCount }, (_, segment) =>
      scenario.isReversed
        ? from * (segments.indexOf(segment) % 2 === 0 ? 1 : -1) * 1.2
        : random.normal(qualitySd * scenario.segmentEffect),
    ),
  };
};

/** Makes the world of a scenario; the same for the same seed. */
export const createWorld = (scenario: Scenario, seed: number): World => {
  const random = createRandom(seed);
  const starters = Array.from({ length: scenario.starters[1] }, (_, id) =>
    drawStarter(id, scenario, random),
  );
  const { shift, sd, refusing } = scenario.strictness ?? {
    shift: 0,
    sd: moodSd,
    refusing: 0,
  };
  const people = Array.from(
    { length: scenario.salespeople },
    (_, id): SimSalesperson => ({
      id,
      mood: random.uniform() < refusing ? -8 : shift + random.normal(sd),
      isEager: random.uniform() < scenario.eager,
      contacts: Array.from({ length: clientsEach }, (__, client) => ({
        id: id * clientsEach + client,
        segments: pickSegments(random, scenario.mostSegments),
      })),
    }),
  );

  return {
    starters,
    people,
    hasFact: (starter, contact) =>
      (Math.imul(starter.id + 1, 0x9e3779b1) ^
        Math.imul(contact.id + 1, 0x85ebca6b)) >>>
        0 <
      factsKnown * 4_294_967_296,
    match: (starter, contact) => {
      if (starter.segments.length === 0) return [];
      const matched = starter.segments.filter((id) =>
        contact.segments.includes(id),
      );

      return matched.length > 0 ? matched : null;
    },
    truth: (starter, person, contact, day) => {
      const here = starter.segments.filter((id) =>
        contact.segments.includes(id),
      );
      const effect =
        here.reduce((sum, id) => sum + (starter.inSegment[id] ?? 0), 0) /
        Math.max(1, here.length);
      const quality = starter.quality[Math.min(DAYS, day)] ?? 0;

      return 1 / (1 + Math.exp(-(baseLogit + quality + person.mood + effect)));
    },
  };
};
