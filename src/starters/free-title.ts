import { MAX_TITLE } from '@starters/contracts';
import { cutText } from '#src/cut-text.ts';
import type { Starter } from './starter.ts';
import { titleKey } from './title-key.ts';

/** A title that no other starter has: as it is, or with the first number that is free. */
export const freeTitle = (
  title: string,
  starters: readonly Pick<Starter, 'id' | 'title' | 'status'>[],
  ownId: string | null = null,
): string => {
  const taken = new Set(
    starters
      .filter(({ id, status }) => id !== ownId && status !== 'requested')
      .map((each) => titleKey(each.title)),
  );
  const endedBy = (end: string) => cutText(title, MAX_TITLE - end.length) + end;
  const isTaken = (each: string) => taken.has(titleKey(each));
  let free = endedBy('');
  for (let number = 2; isTaken(free); number += 1) {
    free = endedBy(` ${number}`);
  }

  return free;
};
