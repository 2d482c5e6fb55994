import type { CrmStatisticsProps } from '@hubspot/ui-extensions/crm';
import type { CrmRecord } from '../crm/api.ts';
import { useSession } from '../crm/session.tsx';
import { useAssociated } from './crm-associations.tsx';
import { Arriving } from './crm-values.tsx';
import { Statistics, StatisticsItem } from './figures.tsx';

type Statistic = CrmStatisticsProps['statistics'][number];

const reduce = (statistic: Statistic, records: CrmRecord[]): number => {
  const texts = records
    .map(({ properties }) => properties[statistic.propertyName] ?? '')
    .filter((text) => text !== '');
  const numbers = texts.map(Number).sort((a, b) => a - b);
  const sum = numbers.reduce((total, each) => total + each, 0);
  switch (statistic.statisticType) {
    case 'COUNT':
      return texts.length;
    case 'DISTINCT_APPROX':
      return new Set(texts).size;
    case 'SUM':
      return sum;
    case 'AVG':
      return numbers.length === 0 ? 0 : sum / numbers.length;
    case 'MIN':
      return numbers[0] ?? 0;
    case 'MAX':
      return numbers.at(-1) ?? 0;
    case 'PERCENTILES':
      return (
        numbers[
          Math.max(
            0,
            Math.ceil((statistic.percentile / 100) * numbers.length) - 1,
          )
        ] ?? 0
      );
  }
};

const Statistic = ({
  type,
  statistic,
}: {
  type: string;
  statistic: CrmStatisticsProps['statistics'][number];
}) => {
  const { language } = useSession().session;
  const state = useAssociated(type, {
    names: [statistic.propertyName],
    filterGroups: statistic.filterGroups,
  });

  return (
    <Arriving state={state}>
      {(records) => (
        <StatisticsItem
          label={statistic.label}
          number={new Intl.NumberFormat(language, {
            maximumFractionDigits: 2,
          }).format(reduce(statistic, records))}
        />
      )}
    </Arriving>
  );
};

/** HubSpot's CrmStatistics, over the records associated with the open one that pass its filters. */
export const CrmStatistics = ({
  objectTypeId,
  statistics,
}: CrmStatisticsProps) => (
  <Statistics>
    {statistics.map((statistic) => (
      <Statistic
        key={statistic.label}
        type={objectTypeId}
        statistic={statistic}
      />
    ))}
  </Statistics>
);
