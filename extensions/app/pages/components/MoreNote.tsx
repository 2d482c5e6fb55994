import { Text } from '@hubspot/ui-extensions';
import { fillText, type Review } from '@starters/contracts';

/** Says that a list goes on where this many more have no room; nothing where there are none. */
export const MoreNote = ({
  count,
  texts,
}: {
  count: number;
  texts: Review['texts'];
}) =>
  count > 0 ? (
    <Text variant="microcopy">
      {fillText(count === 1 ? texts.listMoreOne : texts.listMore, { count })}
    </Text>
  ) : null;
