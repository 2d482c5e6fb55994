import type { CardStarter, FactPart, StarterText } from '@starters/contracts';

/** A starter as it is said. */
export type SaidStarter = Pick<CardStarter, 'language' | 'line' | 'details'>;

/** What the rules of a card go by in the texts of one starter. */
export interface FactsIn {
  /** Each fact once, by its name, what dates it and what it is called. */
  facts: ReadonlyMap<string, FactPart>;
  /** Names of those without which one of its texts is not said. */
  needed: ReadonlySet<string>;
  /** The words that stand before a fact. */
  wordsBefore: readonly string[];
}

const isFact = (part: string | FactPart): part is FactPart =>
  typeof part !== 'string';

/** `contact.city` */
export const nameOf = ({
  object,
  property,
}: Pick<FactPart, 'object' | 'property'>): string => `${object}.${property}`;

const find = ({ line, details }: SaidStarter): FactsIn => {
  const texts: StarterText[] = [line, ...details.map(({ text }) => text)];
  const all = texts.flat().filter(isFact);

  return {
    facts: new Map(
      all.map((fact) => [
        [nameOf(fact), fact.datedBy ?? '', fact.label].join('\0'),
        fact,
      ]),
    ),
    needed: new Set(
      all.filter(({ fallback }) => fallback === undefined).map(nameOf),
    ),
    wordsBefore: texts.flatMap((text) =>
      text.flatMap((part, index) =>
        typeof part === 'string' && typeof text[index + 1] === 'object'
          ? [part]
          : [],
      ),
    ),
  };
};

const found = new WeakMap<StarterText, [SaidStarter['details'], FactsIn]>();

/** Looks through the texts of a starter, once as long as they are the same objects. */
export const factsIn = (said: SaidStarter): FactsIn => {
  const [details, known] = found.get(said.line) ?? [];
  if (known && details === said.details) return known;
  const facts = find(said);
  found.set(said.line, [said.details, facts]);

  return facts;
};

/** The facts that some starters name, each once and always in the same order. */
export interface FactsOfAll {
  /** The same for the same facts. */
  key: string;
  /** By name, what dates it and what it is called. */
  facts: ReadonlyMap<string, FactPart>;
}

/** Collects the facts that some starters name. */
export const factsOfAll = (starters: readonly SaidStarter[]): FactsOfAll => {
  const all = new Map<string, FactPart>();
  for (const starter of starters) {
    for (const [name, fact] of factsIn(starter).facts) all.set(name, fact);
  }
  const sorted = [...all].sort(([one], [other]) => (one < other ? -1 : 1));

  return {
    key: sorted.map(([name]) => name).join('\n'),
    facts: new Map(sorted),
  };
};
