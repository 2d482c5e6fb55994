import { Flex, Heading, LineChart, Text } from '@hubspot/ui-extensions';
import type { Figures, Language } from '@starters/contracts';
import { formatLocalDay } from '../components/formatLocalDay.ts';

/** Usefulness week by week: low, mean and high as lines. */
export const OverTime = ({
  figures: { texts, overTime },
  language,
}: {
  figures: Pick<Figures, 'texts' | 'overTime'>;
  language: Language;
}) => {
  const rows = overTime.flatMap(({ week, usefulness }) =>
    usefulness
      ? (['low', 'mean', 'high'] as const).map((part) => ({
          week: formatLocalDay(week, language, 'axis'),
          share: Math.round(usefulness[part] * 100),
          part: texts[part],
        }))
      : [],
  );

  return (
    <Flex direction="column" gap="sm">
      <Heading>{texts.overTime}</Heading>
      {rows.length === 0 ? (
        <Text>{texts.overTimeNone}</Text>
      ) : (
        <>
          <LineChart
            data={rows}
            axes={{
              x: { field: 'week', fieldType: 'category', label: texts.week },
              y: { field: 'share', fieldType: 'linear', label: '%' },
              options: { groupFieldByColor: 'part' },
            }}
            options={{ showLegend: true, showTooltips: true }}
          />
          <Text variant="microcopy">{texts.overTimeHelp}</Text>
        </>
      )}
    </Flex>
  );
};
