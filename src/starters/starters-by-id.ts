import type { Catalog } from './catalog.ts';
import type { Starter } from './starter.ts';

const made = new WeakMap<readonly Starter[], ReadonlyMap<string, Starter>>();

/** The starters of a catalog by their ids: made once, since its list never changes. */
export const startersById = ({
  starters,
}: Pick<Catalog, 'starters'>): ReadonlyMap<string, Starter> => {
  const known = made.get(starters);
  if (known) return known;
  const byId = new Map(starters.map((starter) => [starter.id, starter]));
  made.set(starters, byId);

  return byId;
};
