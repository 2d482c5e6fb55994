import { fillText, type Language } from '@starters/contracts';
import type { KnownWording } from '#src/starters/wording.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { formatDay } from '#src/texts/format-day.ts';

/**
 * Names a starter's wordings by when they were first seen. Several of one day are numbered, the
 * earliest first, for a chart takes bars of one name together.
 *
 * @param wordings newest first
 * @param shown hash of the one that cards show
 */
export const labelWordings = (
  wordings: Pick<KnownWording, 'hash' | 'firstSeenAt'>[],
  shown: string,
  language: Language,
): ((key: string) => string) => {
  const { review } = textsIn(language);
  const dayOf = ({ firstSeenAt }: Pick<KnownWording, 'firstSeenAt'>) =>
    formatDay(firstSeenAt.toISOString().slice(0, 10), language);
  const names = new Map<string, string>();
  for (const wording of wordings) {
    const sameDay = wordings
      .filter(
        (other) => other.hash !== shown && dayOf(other) === dayOf(wording),
      )
      .sort(
        (one, other) => one.firstSeenAt.getTime() - other.firstSeenAt.getTime(),
      );
    const number = sameDay.indexOf(wording) + 1;
    names.set(
      wording.hash,
      wording.hash === shown
        ? review.now
        : fillText(review.pair, {
            name: review.before,
            value:
              sameDay.length > 1
                ? `${dayOf(wording)} (${number})`
                : dayOf(wording),
          }),
    );
  }

  return (key) => names.get(key) ?? review.before;
};
