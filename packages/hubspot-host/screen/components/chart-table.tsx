import { Table } from '@mantine/core';
import type { ChartTable } from './chart-data.ts';

/** The chart's values as a table: for a person who cannot read the drawing. */
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
