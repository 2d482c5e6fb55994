import { MAX_TITLE } from '@starters/contracts';
import { cutText } from '#src/cut-text.ts';
import { foldName } from '#src/fold-text.ts';
import type { Starter } from './starter.ts';

/** A title that no other starter has: as it is, or with the first number that is free. */
export const freeTitle = (
  title: string,
  starters: readonly Pick<Starter, 'id' | 'title' | 'status'>[],
  ownId: string | null = null,
): string => {
  const taken = new Set(
    starters
      .filter(({ id, status }) => id !== ownId && status !== 'requested')
      .map((each) => foldName(each.title)),
  );
  const numbered = (count: number): string => {
    const end = count === 1 ? '' : ` ${count}`;

    return cutText(title, MAX_TITLE - end.length) + end;
  };
  let count = 1;
  while (taken.has(foldName(numbered(count)))) count += 1;

  return numbered(count);
};
