import { foldName } from '#src/fold-text.ts';

/** The one thing of an id or name, and whether several have that name. */
export type FindNamed<T> = (text: string) => {
  found: T | null;
  several: boolean;
};

/**
 * Finds things by their id, or by a name however it is spelt. Names are folded once, not for each
 * of a thousand rows: an account may have hundreds of segments.
 */
export const createNameFinder = <T extends { id: string }>(
  things: readonly T[],
  namesOf: (thing: T) => string[],
): FindNamed<T> => {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const byName = new Map<string, T[]>();
  for (const thing of things) {
    for (const name of new Set(namesOf(thing).map(foldName))) {
      if (name === '') continue;
      byName.set(name, [...(byName.get(name) ?? []), thing]);
    }
  }

  return (text) => {
    const known = byId.get(text);
    if (known) return { found: known, several: false };
    const named = byName.get(foldName(text)) ?? [];

    return { found: named[0] ?? null, several: named.length > 1 };
  };
};
