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
  const byName = Map.groupBy(
    things.flatMap((thing) =>
      [...new Set(namesOf(thing).map(foldName))].map((name) => ({
        name,
        thing,
      })),
    ),
    ({ name }) => name,
  );

  return (text) => {
    const known = byId.get(text);
    if (known) return { found: known, several: false };
    const name = foldName(text);
    const named = name === '' ? [] : (byName.get(name) ?? []);

    return { found: named[0]?.thing ?? null, several: named.length > 1 };
  };
};
