import { Group, Stack, Text, UnstyledButton } from '@mantine/core';
import type { BarChartProps, LineChartProps } from '@hubspot/ui-extensions';
import { type ReactNode, useId, useState } from 'react';
import { useExtensionWords } from '../crm/extension-words.ts';
import { type ChartTable, readChart, readScale } from './chart-data.ts';
import { ChartLegend, ChartValues } from './chart-table.tsx';

const width = 600;
const height = 240;
const margin = { left: 44, right: 8, top: 12, bottom: 44 };
const inner = {
  width: width - margin.left - margin.right,
  height: height - margin.top - margin.bottom,
};
/** About what a letter of a label takes. */
const letter = 6.5;
const shorten = (text: string, room: number) => {
  const most = Math.floor(room / letter);

  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
};

interface Plot {
  chart: ChartTable;
  /** Where a value is, in the drawing's units. */
  y: (value: number) => number;
  /** The room of each category. */
  slot: number;
  showLabels: boolean;
}

const Tip = ({
  plot,
  series,
  at,
}: {
  plot: Plot;
  series: number;
  at: number;
}) => {
  const { chart } = plot;
  const one = chart.series[series];

  return (
    <title>{`${chart.categories[at]}, ${one?.name}: ${one?.values[at]}`}</title>
  );
};

const DataLabel = ({
  x,
  y,
  value,
}: {
  x: number;
  y: number;
  value: number;
}) => (
  <text x={x} y={y - 4} fontSize={11} textAnchor="middle" fill="#343a40">
    {value}
  </text>
);

const Bars = (plot: Plot) => {
  const { chart, y, slot, showLabels } = plot;
  const lanes = chart.isStacked ? 1 : chart.series.length;
  const bar = Math.min(48, (slot * 0.7) / lanes);

  return chart.categories.map((_, at) => {
    let below = 0;

    return chart.series.map((series, index) => {
      const value = series.values[at];
      if (value === null || value === undefined) return null;
      const from = chart.isStacked ? below : 0;
      if (chart.isStacked) below += value;
      const x =
        margin.left +
        slot * (at + 0.5) +
        (chart.isStacked ? -bar / 2 : (index - lanes / 2) * bar);

      return (
        <g key={`${at}-${index}`}>
          <rect
            x={x}
            y={y(from + value)}
            width={bar - 1}
            height={Math.max(0, y(from) - y(from + value))}
            fill={series.colour}
            rx={2}
          >
            <Tip plot={plot} series={index} at={at} />
          </rect>
          {showLabels && (
            <DataLabel x={x + bar / 2} y={y(from + value)} value={value} />
          )}
        </g>
      );
    });
  });
};

const Lines = (plot: Plot) => {
  const { chart, y, slot, showLabels } = plot;

  return chart.series.map((series, index) => {
    const points = series.values.flatMap((value, at) =>
      value === null
        ? []
        : [{ at, value, x: margin.left + slot * (at + 0.5), y: y(value) }],
    );

    return (
      <g key={index}>
        <polyline
          points={points.map((point) => `${point.x},${point.y}`).join(' ')}
          fill="none"
          stroke={series.colour}
          strokeWidth={2}
        />
        {points.map((point) => (
          <g key={point.at}>
            <circle cx={point.x} cy={point.y} r={4} fill={series.colour}>
              <Tip plot={plot} series={index} at={point.at} />
            </circle>
            {showLabels && <DataLabel {...point} />}
          </g>
        ))}
      </g>
    );
  });
};

const Chart = ({
  draw,
  ...props
}: BarChartProps & { draw: (plot: Plot) => ReactNode }) => {
  const [asTable, setAsTable] = useState(false);
  const titleId = useId();
  const words = useExtensionWords();
  const chart = readChart(props);
  const count = chart.categories.length;
  const totals = chart.categories.map((_, at) => {
    const values = chart.series.map(({ values: each }) => each[at] ?? 0);

    return chart.isStacked
      ? values.reduce((sum, value) => sum + value, 0)
      : Math.max(0, ...values);
  });
  const { top, step } = readScale(Math.max(0, ...totals));
  const plot: Plot = {
    chart,
    y: (value) => margin.top + inner.height * (1 - value / top),
    slot: inner.width / Math.max(1, count),
    showLabels: props.options?.showDataLabels ?? false,
  };
  // Labels that would run into each other are left to the table.
  const every = Math.max(1, Math.ceil(count / 8));
  const lines = Array.from(
    { length: Math.round(top / step) + 1 },
    (_, i) => i * step,
  );

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
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-labelledby={titleId}
          style={{ width: '100%', maxWidth: 900 }}
        >
          {lines.map((value) => (
            <g key={value}>
              <line
                x1={margin.left}
                x2={width - margin.right}
                y1={plot.y(value)}
                y2={plot.y(value)}
                stroke="#dee2e6"
              />
              <text
                x={margin.left - 6}
                y={plot.y(value) + 4}
                fontSize={11}
                textAnchor="end"
                fill="#495057"
              >
                {Number(value.toPrecision(6))}
              </text>
            </g>
          ))}
          {chart.categories.map((category, at) =>
            at % every === 0 ? (
              <text
                key={category}
                x={margin.left + plot.slot * (at + 0.5)}
                y={height - margin.bottom + 16}
                fontSize={11}
                textAnchor="middle"
                fill="#495057"
              >
                {shorten(
                  category,
                  at === 0 || at === count - 1
                    ? // Beside it is the drawing's rim.
                      Math.min(plot.slot * every, plot.slot + 2 * margin.right)
                    : plot.slot * every,
                )}
              </text>
            ) : null,
          )}
          <text
            x={margin.left + inner.width / 2}
            y={height - 6}
            fontSize={11}
            textAnchor="middle"
            fill="#495057"
          >
            {chart.xLabel}
          </text>
          {draw(plot)}
        </svg>
      )}
      {(props.options?.showLegend ?? chart.series.length > 1) && (
        <ChartLegend chart={chart} />
      )}
    </Stack>
  );
};

/** HubSpot's BarChart: a drawing of ours, with a table for whoever cannot read it. */
export const BarChart = (props: BarChartProps) => (
  <Chart {...props} draw={Bars} />
);

/** HubSpot's LineChart. */
export const LineChart = (props: LineChartProps) => (
  <Chart {...props} draw={Lines} />
);
