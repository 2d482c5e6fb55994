import {
  type CardReady,
  type CardStarter,
  type SentCard,
  unfold,
  type UnfoldedCard,
} from '@starters/contracts';

/** A card as it came, with all that its starters do not say themselves; a refusal as it is. */
export const inFull = (sent: SentCard): CardReady => {
  const card = unfold<UnfoldedCard>(sent);

  return {
    ...card,
    // A refusal has none.
    candidates: card.candidates?.map(
      (each) =>
        ({
          conversation: each.starterId,
          ...card.usual,
          ...each,
        }) as CardStarter,
    ),
  };
};
