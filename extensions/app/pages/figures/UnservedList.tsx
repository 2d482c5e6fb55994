import { AutoGrid, Flex, Heading, List, Text } from '@hubspot/ui-extensions';
import { type Figures, fillText } from '@starters/contracts';

const columnWidth = 300;
const most = 10;

/** Which facts the records of clients without a starter lack, and their segments. */
export const UnservedList = ({
  figures: { texts, unserved },
}: {
  figures: Pick<Figures, 'texts' | 'unserved'>;
}) => {
  const list = (title: string, items: { name: string; count: number }[]) =>
    items.length > 0 && (
      <Flex direction="column" gap="xs">
        <Text format={{ fontWeight: 'demibold' }}>{title}</Text>
        <List>
          {items.slice(0, most).map(({ name, count }) => (
            <Text key={name}>
              {fillText(texts.unservedLine, { name, count })}
            </Text>
          ))}
        </List>
      </Flex>
    );

  return (
    <Flex direction="column" gap="sm">
      <Heading>{texts.unserved}</Heading>
      {unserved === null ? (
        <Text>{texts.unservedSilent}</Text>
      ) : unserved.count === 0 ? (
        <Text>
          {unserved.of === 0 ? texts.unservedUnknown : texts.unservedNobody}
        </Text>
      ) : unserved.facts.length + unserved.segments.length === 0 ? (
        <Text>
          {fillText(texts.unservedOf, {
            count: unserved.count,
            of: unserved.of,
          })}
        </Text>
      ) : (
        <AutoGrid columnWidth={columnWidth} gap="md" flexible>
          {list(
            texts.unservedFacts,
            unserved.facts.map(({ label, count }) => ({ name: label, count })),
          )}
          {list(texts.unservedSegments, unserved.segments)}
        </AutoGrid>
      )}
    </Flex>
  );
};
