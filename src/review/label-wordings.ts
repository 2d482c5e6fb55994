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
    firstSeenAt.toISOString().slice(0, 10);
  const names = new Map<string, string>();
  const earlier = Map.groupBy(
    wordings.filter(({ hash }) => hash !== shown),
    dayOf,
  );
  for (const [day, ofDay] of earlier) {
    const name = formatDay(day, language);
    ofDay
      .sort(
        (one, other) => one.firstSeenAt.getTime() - other.firstSeenAt.getTime(),
      )
      .forEach(({ hash }, index) => {
        names.set(
          hash,
          fillText(review.pair, {
            name: review.before,
            value: ofDay.length > 1 ? `${name} (${index + 1})` : name,
          }),
        );
      });
  }
  names.set(shown, review.now);

  return (key) => names.get(key) ?? review.before;
};
