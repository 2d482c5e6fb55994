import type { FiguresQuery } from '@starters/contracts';
import { foldName } from '#src/fold-text.ts';
import type { FactLabels } from '#src/labels/fact-labels.ts';
import { sayFacts } from '#src/labels/say-facts.ts';
import type { Starter } from '#src/starters/starter.ts';

/** The starters that a query leaves, looked for as people read them; reasons and segments of votes are looked at elsewhere. */
export const filterStarters = (
  starters: Starter[],
  query: Omit<FiguresQuery, 'sort' | 'descending' | 'page' | 'split'>,
  labels: FactLabels,
): Starter[] => {
  const wanted = foldName(query.q);

  return starters.filter(
    (starter) =>
      (query.segment === '' || starter.segmentIds.includes(query.segment)) &&
      (query.theme === '' || starter.theme === query.theme) &&
      (query.author === '' || starter.ownerId === query.author) &&
      (query.language === '' || starter.language === query.language) &&
      (query.status === '' || starter.status === query.status) &&
      (query.channel === '' ||
        starter.channels.some((each) => each === query.channel)) &&
      (wanted === '' ||
        [starter.title, starter.opener, starter.question].some((text) =>
          foldName(sayFacts(text, labels)).includes(wanted),
        )),
  );
};
