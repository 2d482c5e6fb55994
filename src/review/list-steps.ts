import { fillText, type Language, type ReviewStep } from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { StarterStep } from '#src/starters/starter-change.ts';
import { nameOwnersByUser } from '#src/texts/name-owner.ts';
import { textsIn } from '#src/texts/texts-in.ts';

/** Who did what to a starter, in sentences. */
export const listSteps = (
  catalog: Catalog,
  steps: StarterStep[],
  language: Language,
): ReviewStep[] => {
  const texts = textsIn(language);
  const names = nameOwnersByUser(catalog, language);

  return steps.map(({ at, userId, action }) => ({
    at: at.toISOString(),
    sentence: fillText(texts.steps[action], {
      who:
        userId === null
          ? texts.somebodyInHubSpot
          : (names.get(userId) ?? texts.formerUser),
    }),
  }));
};
