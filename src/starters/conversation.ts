import type { Starter } from './starter.ts';

/** A starter's ties to others. */
export type TiedStarter = Pick<Starter, 'id' | 'translationOf' | 'variantOf'>;

/**
 * The starter whose votes a starter's idea shares: its original in another language. A variant is
 * another way of saying it and has votes of its own.
 */
export const editionOf = ({
  id,
  translationOf,
  variantOf,
}: TiedStarter): string => (variantOf ? id : (translationOf ?? id));

/** Finds the conversation of a starter; of one that is not in the catalog as far as it can tell. */
export type ConversationOf = (starter: TiedStarter) => string;

/**
 * The conversations of a catalog: translations and variants of one starter, their translations and
 * variants too, share one, of which a card shows one starter. It is called by the starter at its
 * root; ties that lead in a circle end where they meet.
 */
export const conversationsIn = (
  starters: readonly TiedStarter[],
): ConversationOf => {
  const byId = new Map(starters.map((starter) => [starter.id, starter]));

  return (starter) => {
    const passed = [starter.id];
    let at: TiedStarter | undefined = starter;
    while (at) {
      // A catalog that was kept before there were variants names none.
      const up: string | null | undefined = at.variantOf || at.translationOf;
      if (!up) return at.id;
      // The same for each starter of the circle.
      if (passed.includes(up))
        return passed.slice(passed.indexOf(up)).sort()[0] ?? up;
      passed.push(up);
      at = byId.get(up);
    }

    return passed.at(-1) ?? starter.id;
  };
};
