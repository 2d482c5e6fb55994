import {
  BarChart as MantineBarChart,
  LineChart as MantineLineChart,
} from '@mantine/charts';
import { Group, Stack, Text, UnstyledButton } from '@mantine/core';
import type { BarChartProps, LineChartProps } from '@hubspot/ui-extensions';
import { type ReactNode, useId, useState } from 'react';
import { useExtensionWords } from '../crm/extension-words.ts';
import { type ChartTable, readChart, toRows } from './chart-data.ts';
import { ChartValues } from './chart-table.tsx';

const longestLabel = 20;
const shorten = (text: string) =>
  text.length > longestLabel ? `${text.slice(0, longestLabel - 1)}…` : text;

/** What the library's charts of both kinds are given. */
const drawingOf = (chart: ChartTable, { options }: BarChartProps) => ({
  h: 240,
  maw: 900,
  textColor: 'gray.7',
  ...toRows(chart),
  xAxisLabel: chart.xLabel,
  xAxisProps: { tickFormatter: shorten },
  // A line for every number.
  yAxisProps: { interval: 0 },
  // Without it the library writes no value beside a bar or a point.
  valueFormatter: String,
  withLegend: options?.showLegend ?? chart.series.length > 1,
  legendProps: { verticalAlign: 'bottom' as const, height: 28 },
});

/** One picture to a screen reader: its table says the rest. */
const picture = {
  accessibilityLayer: false,
  margin: { top: 10, right: 14, bottom: 30 },
};

/** A drawing with its title, and its values as a table for a person who cannot read it. */
const Chart = ({
  chart,
  children,
}: {
  chart: ChartTable;
  children: ReactNode;
}) => {
  const [asTable, setAsTable] = useState(false);
  const titleId = useId();
  const words = useExtensionWords();

  return (
    <Stack gap="xs" component="figure" m={0}>
      <Group justify="space-between" gap="xs">
        <Text id={titleId} fw={600} size="sm">
          {chart.title || `${chart.yLabel} / ${chart.xLabel}`}
        </Text>
        <UnstyledButton
          fz="xs"
          c="var(--mantine-color-anchor)"
          aria-pressed={asTable}
          onClick={() => setAsTable((before) => !before)}
        >
          {asTable ? words.chart : words.table}
        </UnstyledButton>
      </Group>
      {asTable ? (
        <ChartValues chart={chart} />
      ) : (
        <div role="img" aria-labelledby={titleId}>
          {children}
        </div>
      )}
    </Stack>
  );
};

/** HubSpot's BarChart. */
export const BarChart = (props: BarChartProps) => {
  const chart = readChart(props);

  return (
    <Chart chart={chart}>
      <MantineBarChart
        {...drawingOf(chart, props)}
        type={chart.isStacked ? 'stacked' : 'default'}
        withBarValueLabel={props.options?.showDataLabels ?? false}
        maxBarWidth={48}
        barChartProps={picture}
      />
    </Chart>
  );
};

/** HubSpot's LineChart. */
export const LineChart = (props: LineChartProps) => {
  const chart = readChart(props);

  return (
    <Chart chart={chart}>
      <MantineLineChart
        {...drawingOf(chart, props)}
        curveType="linear"
        connectNulls={false}
        withPointLabels={props.options?.showDataLabels ?? false}
        lineChartProps={picture}
      />
    </Chart>
  );
};
