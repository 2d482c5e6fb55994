import { Group, Table, Text } from '@mantine/core';
import type { ChartTable } from './chart-data.ts';

/** The chart's values as a table: for whoever cannot read the drawing. */
export const ChartValues = ({ chart }: { chart: ChartTable }) => (
  <Table.ScrollContainer minWidth={240}>
    <Table withTableBorder verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{chart.xLabel}</Table.Th>
          {chart.series.map(({ name }) => (
            <Table.Th key={name}>{name}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {chart.categories.map((category, at) => (
          <Table.Tr key={category}>
            <Table.Td>{category}</Table.Td>
            {chart.series.map(({ name, values }) => (
              <Table.Td key={name}>{values[at] ?? '–'}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  </Table.ScrollContainer>
);

/** Which colour is which. */
export const ChartLegend = ({ chart }: { chart: ChartTable }) => (
  <Group gap="md">
    {chart.series.map(({ name, colour }) => (
      <Group key={name} gap={6} wrap="nowrap">
        <span
          aria-hidden
          style={{ width: 10, height: 10, borderRadius: 2, background: colour }}
        />
        <Text size="xs">{name}</Text>
      </Group>
    ))}
  </Group>
);
