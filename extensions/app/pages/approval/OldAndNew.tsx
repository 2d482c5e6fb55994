import { AutoGrid, Flex, Text } from '@hubspot/ui-extensions';
import type { PendingChange } from '@starters/contracts';
import { type SplitText, splitChange } from './splitChange.ts';

const columnWidth = 240;

/** A text with its heading, in which what is not in the other is bold. */
const Marked = ({
  heading,
  text: { start, middle, end },
}: {
  heading: string;
  text: SplitText;
}) => (
  <Flex direction="column" gap="flush">
    <Text variant="microcopy">{heading}</Text>
    <Text>
      {start}
      {middle && (
        <Text inline format={{ fontWeight: 'bold' }}>
          {middle}
        </Text>
      )}
      {end}
    </Text>
  </Flex>
);

/**
 * What would change, field by field: as it is on cards, and beside it as it would be; below it on a
 * narrow screen, where the second column of a table would be out of sight.
 */
export const OldAndNew = ({
  pending: { texts, changes },
}: {
  pending: PendingChange;
}) => (
  <Flex direction="column" gap="sm" align="stretch">
    {changes.map(({ field, label, before, after }) => {
      const [old, proposed] = splitChange(before, after);

      return (
        <Flex key={field} direction="column" gap="xs" align="stretch">
          <Text format={{ fontWeight: 'demibold' }}>{label}</Text>
          <AutoGrid columnWidth={columnWidth} gap="md" flexible>
            <Marked heading={texts.onCards} text={old} />
            <Marked heading={texts.proposed} text={proposed} />
          </AutoGrid>
        </Flex>
      );
    })}
  </Flex>
);
