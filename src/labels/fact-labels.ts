import { cleanLabel, labelKey } from './clean-label.ts';
import { readTokenName, tokenNameOf } from './token-name.ts';

/** A fact that texts may name. */
export interface LabelledFact {
  /** As tokens name it: `contact.city`. */
  name: string;
  /** As people read it. */
  label: string;
  /** What may be typed for it besides. */
  also: string[];
  /** The name of the date that dates it where nothing else is said; null where it has none. */
  ownDate: string | null;
}

/** How it is said that a fact counts only while it is recent. */
export interface RecentWords {
  /** Of a fact with a date of its own: `{fact}, if recent`. */
  own: string;
  /** `{fact}, if recent by {date}`. */
  by: string;
}

/** The facts of an account by what they are called. */
export interface FactLabels {
  /**
   * What stands in brackets for the name in a token, `contact.city`; the name itself where the
   * account has no such fact, or no label of its own for it.
   */
  say(name: string): string;
  /** The name that stands for what was typed between brackets; null where no fact is called so. */
  find(typed: string): string | null;
  /** Names of the facts whose label is nearly what was typed, the nearest first. */
  near(typed: string): string[];
  /** Characters between brackets that may be a label; longer ones are none. */
  longest: number;
}

/** By key: the fact that is called so, or null where several are. */
type Known = Map<string, string | null>;

/** Adds names by their keys; a key that is known already keeps its meaning. */
const addAll = (known: Known, entries: [key: string, name: string][]): void => {
  const added: Known = new Map();
  for (const [key, name] of entries) {
    const before = added.get(key);
    if (key === '' || known.has(key)) continue;
    added.set(key, before === undefined || before === name ? name : null);
  }
  for (const [key, name] of added) known.set(key, name);
};

const withName = ({ name, label }: LabelledFact): string =>
  `${cleanLabel(label)} (${name.slice(name.indexOf('.') + 1)})`;

const keysOf = (facts: readonly LabelledFact[]): Known => {
  const known: Known = new Map();
  addAll(
    known,
    facts.map((fact) => [labelKey(fact.label), fact.name]),
  );
  addAll(
    known,
    facts.map((fact) => [labelKey(withName(fact)), fact.name]),
  );
  addAll(
    known,
    facts.flatMap(({ name, also }) =>
      also.map((label): [string, string] => [labelKey(label), name]),
    ),
  );

  return known;
};

const pairsOf = (key: string): Set<string> =>
  new Set(
    Array.from({ length: Math.max(key.length - 1, 0) }, (_, at) =>
      key.slice(at, at + 2),
    ),
  );

/** How alike two words are, 0 to 1: https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient */
const likeness = (one: Set<string>, other: Set<string>): number => {
  const shared = [...one].filter((pair) => other.has(pair)).length;

  return (2 * shared) / Math.max(one.size + other.size, 1);
};
const alikeFrom = 0.65;
const mostNear = 3;

/** What stands before and after each place at which a text has one of some pieces. */
const aroundEach = (text: string, pieces: readonly string[]) =>
  pieces.flatMap((piece) => {
    const parts = text.split(piece);

    return parts.slice(1).map((_, index) => ({
      before: parts.slice(0, index + 1).join(piece),
      after: parts.slice(index + 1).join(piece),
    }));
  });

/**
 * Makes facts findable by what they are called. Every fact gets something that only it is called:
 * its label, else its label with HubSpot's internal name, else its name.
 *
 * @param recent words of each language, the one that is shown first
 */
export const labelFacts = (
  facts: readonly LabelledFact[],
  recent: readonly [RecentWords, ...RecentWords[]],
): FactLabels => {
  const byName = new Map(facts.map((fact) => [fact.name, fact]));
  const known = keysOf(facts);
  const pairs = facts.map((fact) => ({
    fact,
    of: pairsOf(labelKey(fact.label)),
  }));
  const [shown] = recent;
  const folded = recent.map(({ own, by }) => ({
    own: labelKey(own),
    by: ` ${labelKey(by)} `,
  }));
  const longest =
    2 * Math.max(0, ...facts.map((fact) => withName(fact).length)) + 100;

  const objectOf = (name: string) => name.slice(0, name.indexOf('.'));
  const findPlain = (key: string): string | null => known.get(key) ?? null;
  const dated = (name: string | null, by: string | null) =>
    name !== null && by !== null && objectOf(name) === objectOf(by)
      ? `${name} dated ${by}`
      : null;
  const findRecent = (key: string): string | null => {
    for (const { own } of folded) {
      if (!key.endsWith(` ${own}`)) continue;
      const name = findPlain(key.slice(0, -own.length).replace(/,? $/u, ''));
      const found = dated(name, byName.get(name ?? '')?.ownDate ?? null);
      if (found !== null) return found;
    }
    for (const { before, after } of aroundEach(
      key,
      folded.map(({ by }) => by),
    )) {
      const found = dated(
        findPlain(before.replace(/,$/u, '')),
        findPlain(after),
      );
      if (found !== null) return found;
    }

    return null;
  };
  const find = (typed: string): string | null => {
    const name = readTokenName(typed.trim());
    if (name) return tokenNameOf(name);
    const key = labelKey(typed);

    return known.has(key) ? findPlain(key) : findRecent(key);
  };

  /** The first that means just this. */
  const firstMeaning = (name: string, ways: readonly string[]): string =>
    ways.find((way) => find(way) === name) ?? name;
  const sayPlain = (name: string): string => {
    const fact = byName.get(name);

    return fact
      ? firstMeaning(name, [cleanLabel(fact.label), withName(fact)])
      : name;
  };
  const say = (written: string): string => {
    const name = readTokenName(written);
    if (!name) return written;
    const { dated: by, ...undated } = name;
    const plain = tokenNameOf(undated);
    if (!by) return sayPlain(plain);
    const date = `${by.object}.${by.property}`;
    if (!byName.has(plain) || !byName.has(date)) return tokenNameOf(name);

    return firstMeaning(tokenNameOf(name), [
      `${sayPlain(plain)}, ${shown.own}`,
      `${sayPlain(plain)}, ${shown.by} ${sayPlain(date)}`,
    ]);
  };

  return {
    say,
    find,
    near: (typed) => {
      const of = pairsOf(labelKey(typed));

      return pairs
        .map(({ fact, of: other }) => ({ fact, like: likeness(of, other) }))
        .filter(({ like }) => like >= alikeFrom)
        .sort((one, other) => other.like - one.like)
        .slice(0, mostNear)
        .map(({ fact }) => fact.name);
    },
    longest,
  };
};
