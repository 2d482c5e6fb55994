import type { SeedConversation, SeedText } from './starters.ts';

/** The conversations there are, over and over with a number, until there are `count`. */
export const manyConversations = (
  known: readonly SeedConversation[],
  count: number,
): SeedConversation[] =>
  Array.from({ length: count }).flatMap((_, index) => {
    const conversation = known[index % known.length];
    if (!conversation) return [];
    const round = Math.floor(index / known.length) + 1;
    const numbered = (text: SeedText): SeedText =>
      round === 1 ? text : { ...text, title: `${text.title} ${round}` };
    const { en, fr } = conversation.texts;

    return [
      {
        ...conversation,
        key: round === 1 ? conversation.key : `${conversation.key}-${round}`,
        texts: { en: numbered(en), fr: numbered(fr) },
      },
    ];
  });
