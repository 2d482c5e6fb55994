import { foldName } from '#src/fold-text.ts';

/**
 * A title as it is compared with others: as names are, and without marks at its ends, which nobody
 * tells two titles apart by. One of marks alone keeps them.
 */
export const titleKey = (title: string): string => {
  const folded = foldName(title);

  return /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(folded)?.[0] ?? folded;
};
