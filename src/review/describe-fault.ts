import { fillText, type Language } from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import { checkStarter } from '#src/starters/check-starter.ts';
import type { Starter } from '#src/starters/starter.ts';
import { textsIn } from '#src/texts/texts-in.ts';

/** Why a published starter is kept off the cards and the cure, in a sentence; null if it is not. */
export const describeFault = (
  starter: Starter,
  catalog: Catalog,
  language: Language,
): string | null => {
  if (starter.status !== 'published') return null;
  const checked = checkStarter(starter, catalog);

  return checked.ok
    ? null
    : fillText(textsIn(language).faults[checked.fault], {
        piece: checked.piece,
      });
};
