import {
  Flex,
  Heading,
  List,
  Statistics,
  StatisticsItem,
  Text,
} from '@hubspot/ui-extensions';
import { fillText, type Language, type ReportCard } from '@starters/contracts';

/** What marketing supplied, what became of it, and why it came back. */
export const SupplyBoard = ({
  report: { supply, texts },
  language,
}: {
  report: Pick<ReportCard, 'supply' | 'texts'>;
  language: Language;
}) => (
  <Flex direction="column" gap="sm">
    <Heading>{supply.title}</Heading>
    <Text>{supply.help}</Text>
    <Statistics>
      {supply.items.map(({ label, count }) => (
        <StatisticsItem
          key={label}
          label={label}
          number={count.toLocaleString(language)}
        />
      ))}
    </Statistics>
    {supply.reasons.length > 0 && (
      <>
        <Text format={{ fontWeight: 'demibold' }}>{supply.reasonsTitle}</Text>
        <List>
          {supply.reasons.map(({ label, count }) => (
            <Text key={label}>
              {fillText(texts.unservedLine, {
                name: label,
                count: count?.toLocaleString(language) ?? supply.hidden,
              })}
            </Text>
          ))}
        </List>
      </>
    )}
  </Flex>
);
