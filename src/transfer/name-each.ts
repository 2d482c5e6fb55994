import { foldName } from '#src/fold-text.ts';

/**
 * What to write for each id in a file: its name, or the id itself where an import could not find
 * it by its name.
 */
export const nameEach = (
  names: Readonly<Record<string, string>>,
): Record<string, string> => {
  const counts = new Map<string, number>();
  for (const name of Object.values(names)) {
    counts.set(foldName(name), (counts.get(foldName(name)) ?? 0) + 1);
  }
  const isClear = (name: string): boolean =>
    foldName(name) !== '' &&
    counts.get(foldName(name)) === 1 &&
    !/[;\n]/.test(name) &&
    !Object.hasOwn(names, name);

  return Object.fromEntries(
    Object.entries(names).map(([id, name]) => [id, isClear(name) ? name : id]),
  );
};
