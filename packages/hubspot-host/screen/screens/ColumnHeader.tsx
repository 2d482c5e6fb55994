import { Group, Table, Text, UnstyledButton } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowsSort,
  IconArrowUp,
} from '@tabler/icons-react';

/** How a list is sorted: by a property, ascending or descending. */
export interface Sorting {
  property: string;
  isDescending: boolean;
}

/** A column's heading; one with a property sorts the list by it, and the other way round again. */
export const ColumnHeader = ({
  label,
  property,
  sorting,
  onSort,
}: {
  label: string;
  property: string | undefined;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}) => {
  if (property === undefined) {
    return (
      <Table.Th fz="xs" c="dimmed">
        {label.toUpperCase()}
      </Table.Th>
    );
  }
  const isHere = sorting.property === property;
  const Arrow = !isHere
    ? IconArrowsSort
    : sorting.isDescending
      ? IconArrowDown
      : IconArrowUp;

  return (
    <Table.Th
      aria-sort={
        !isHere ? 'none' : sorting.isDescending ? 'descending' : 'ascending'
      }
    >
      <UnstyledButton
        onClick={() =>
          onSort({
            property,
            isDescending: isHere ? !sorting.isDescending : false,
          })
        }
      >
        <Group gap={4} wrap="nowrap">
          <Text fz="xs" fw={700} c="dimmed">
            {label.toUpperCase()}
          </Text>
          <Arrow size={13} aria-hidden opacity={isHere ? 1 : 0.4} />
        </Group>
      </UnstyledButton>
    </Table.Th>
  );
};
