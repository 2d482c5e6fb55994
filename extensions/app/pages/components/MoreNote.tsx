import { Text } from '@hubspot/ui-extensions';
import type { Language, Review } from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';

/** Says that a list goes on where this many more have no room; nothing where there are none. */
export const MoreNote = ({
  count,
  texts,
  language,
}: {
  count: number;
  texts: Review['texts'];
  language: Language;
}) =>
  count > 0 ? (
    <Text variant="microcopy">
      {sayNumber(texts.listMore, { count }, language)}
    </Text>
  ) : null;
