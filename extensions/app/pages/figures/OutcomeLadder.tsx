import {
  Alert,
  Flex,
  Heading,
  Statistics,
  StatisticsItem,
  Text,
} from '@hubspot/ui-extensions';
import type { OutcomeSummary } from '@starters/contracts';

/** What followed uses: what was counted, and apart from it what may be compared. */
export const OutcomeLadder = ({ summary }: { summary: OutcomeSummary }) => {
  const { texts, headline, definition, ladder, notes } = summary;
  const compared = [
    ...(summary.comparison ? [summary.comparison] : []),
    ...summary.holdOut,
  ];

  return (
    <Flex direction="column" gap="sm">
      <Heading>{texts.title}</Heading>
      <Text format={{ fontWeight: 'bold' }}>{headline}</Text>
      {notes.map((note) => (
        <Alert key={note} title={note} variant="warning" />
      ))}
      <Text format={{ fontWeight: 'demibold' }}>{texts.counted}</Text>
      <Statistics>
        {ladder.map(({ rung, count, early }) => (
          <StatisticsItem
            key={rung}
            label={texts[`rung.${rung}`]}
            number={count ?? texts.hidden}
          >
            <Text variant="microcopy">{early ?? ''}</Text>
          </StatisticsItem>
        ))}
      </Statistics>
      <Text variant="microcopy">{texts.countedHelp}</Text>
      {compared.map(({ kind, sentence }) => (
        <Alert key={sentence} title={texts[kind]} variant="info">
          {sentence}
        </Alert>
      ))}
      <Text variant="microcopy">{definition}</Text>
    </Flex>
  );
};
