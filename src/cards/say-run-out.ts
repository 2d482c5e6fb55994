import { fillText, type Language } from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import { isOnCards } from '#src/starters/is-on-cards.ts';
import { formatDay } from '#src/texts/format-day.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { CardInput } from './read-card-input.ts';

/** The last day of what this client's card would show but for its last day; null for none. */
const findEnded = (
  { starters }: Pick<Catalog, 'starters'>,
  contactSegmentIds: readonly string[],
  today: string,
): string | null =>
  starters
    .flatMap((starter) =>
      starter.validUntil !== null &&
      starter.validUntil < today &&
      isOnCards({ ...starter, validUntil: null }, contactSegmentIds, today)
        ? [starter.validUntil]
        : [],
    )
    .sort()
    .at(-1) ?? null;

/**
 * What a card says that has nothing because what was written for this client has ended; null where
 * it has something, or where nothing was ever written. The card itself knows no starter that ended.
 */
export const sayRunOut = (
  {
    catalog,
    contactSegmentIds,
    today,
  }: Pick<CardInput, 'catalog' | 'contactSegmentIds' | 'today'>,
  isEmpty: boolean,
  language: Language,
): { emptyTitle: string; nothingWritten: string } | null => {
  const day = isEmpty ? findEnded(catalog, contactSegmentIds, today) : null;
  if (day === null) return null;
  const { runOut } = textsIn(language);

  return {
    emptyTitle: runOut.title,
    nothingWritten: fillText(runOut.text, { date: formatDay(day, language) }),
  };
};
