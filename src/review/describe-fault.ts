import { fillText, type Language } from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import { checkForCards } from '#src/starters/check-starter.ts';
import type { Starter } from '#src/starters/starter.ts';
import { sayFault } from '#src/texts/say-fault.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { formatDay } from '#src/texts/format-day.ts';

/**
 * Why a published starter is kept off the cards and the cure, in a sentence; null if it is not.
 *
 * @param today `YYYY-MM-DD` in the account's time zone
 */
export const describeFault = (
  starter: Starter,
  catalog: Catalog,
  language: Language,
  today: string,
): string | null => {
  const { status, validUntil } = starter;
  if (status !== 'published') return null;
  const checked = checkForCards(starter, catalog);
  if (!checked.ok) return sayFault(checked, language);

  return validUntil !== null && validUntil < today
    ? fillText(textsIn(language).expired, {
        date: formatDay(validUntil, language),
      })
    : null;
};
