import type { Language, WrongFact } from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import { labelFact } from '#src/texts/label-fact.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Vote } from '#src/votes/vote.ts';

/** Starters named of a fact; who keeps the property up needs no more. */
const mostStarters = 10;

/** The facts that salespeople found wrong, counted by property, the most frequent first. */
export const listWrongFacts = (
  catalog: Catalog,
  aboutClient: Vote[],
  language: Language,
): WrongFact[] => {
  const titles = new Map(catalog.starters.map(({ id, title }) => [id, title]));
  const byFact = new Map<string, { count: number; starterIds: Set<string> }>();
  for (const { reason, wrongFact, starterId } of aboutClient) {
    if (reason !== 'wrong_fact' || wrongFact === null) continue;
    const [fact = ''] = wrongFact.split('#');
    const known = byFact.get(fact) ?? { count: 0, starterIds: new Set() };
    known.count += 1;
    known.starterIds.add(starterId);
    byFact.set(fact, known);
  }

  return [...byFact]
    .map(([fact, { count, starterIds }]) => ({
      fact,
      label: labelFact(fact, catalog.properties, textsIn(language)),
      count,
      starters: [...starterIds].slice(0, mostStarters).map((id) => ({
        id,
        title: titles.get(id) ?? `#${id}`,
      })),
    }))
    .sort((one, other) => other.count - one.count);
};
