import type { CardStarter, FactPart } from '@starters/contracts';
import { isLinked, LINKED_FACTS } from '#src/starters/linked-facts.ts';

const partsOf = ({ line, details }: Pick<CardStarter, 'line' | 'details'>) =>
  [line, ...details.map(({ text }) => text)]
    .flat()
    .filter((part) => typeof part !== 'string');

/** The property that dates a fact, its own where it is a date; undefined where none does. */
const dateOf = ({ object, property, kind, datedBy }: FactPart) =>
  isLinked(object)
    ? LINKED_FACTS[object].datedBy
    : (datedBy ?? (kind === 'date' ? property : undefined));

/** The facts a starter's texts name, each once, and the properties that date them. */
export const factsOf = (
  texts: Pick<CardStarter, 'line' | 'details'>,
): Pick<CardStarter, 'facts' | 'dates'> => {
  const facts = new Map<string, string>();
  const dates = new Map<string, CardStarter['dates'][number]>();
  for (const part of partsOf(texts)) {
    const { object, property, label } = part;
    // What is known of the speaker is no fact of the client.
    if (object === 'me') continue;
    facts.set(`${object}.${property}`, label);
    const date = dateOf(part);
    if (date !== undefined) dates.set(`${object}.${date}`, [object, date]);
  }

  return {
    facts: [...facts].map(([value, label]) => ({ value, label })),
    dates: [...dates.values()],
  };
};
