import { inboxRoute, type Sheet } from '@starters/contracts';
import { groupBy } from './group-by.ts';
import type { Stage } from '#tools/faults/stage.ts';
import type { Blame } from './wrongs.ts';

/** Compares the answers that were given with what each voter's card shows. */
export const compareCards = async (
  { deeds, call }: Pick<Stage, 'deeds' | 'call'>,
  blame: Blame,
): Promise<void> => {
  const answered = deeds.slots.filter(
    ({ answer, isUncertain }) => answer !== null && !isUncertain,
  );
  for (const [userId, slots] of groupBy(answered, (slot) => `${slot.userId}`)) {
    const { body } = await call<Sheet>(Number(userId), 'GET', inboxRoute.path);
    const notes = (body.entries ?? []).flatMap(({ note }) => note ?? []);
    for (const { answer, starterId } of slots) {
      // The author's name follows.
      const isShown = notes.some(
        (note) => note === answer || note.startsWith(`${answer} — `),
      );
      if (!isShown) {
        blame('lost', `“${answer}” of ${starterId}, on the card of ${userId}`);
      }
    }
  }
};
