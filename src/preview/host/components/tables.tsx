import { Pagination, Stack, Table as MantineTable } from '@mantine/core';
import type {
  TableCellProps,
  TableElementProps,
  TableHeaderProps,
  TableProps,
} from '@hubspot/ui-extensions';

/** HubSpot's Table. */
export const Table = (props: TableProps) => (
  <Stack gap="sm">
    <MantineTable.ScrollContainer minWidth={640}>
      <MantineTable
        verticalSpacing={props.density === 'compact' ? 4 : 8}
        withTableBorder={props.bordered ?? true}
        highlightOnHover
      >
        {props.children}
      </MantineTable>
    </MantineTable.ScrollContainer>
    {props.paginated && (
      <Pagination
        total={props.pageCount}
        {...(props.page === undefined ? {} : { value: props.page })}
        onChange={(page) => void props.onPageChange(page)}
      />
    )}
  </Stack>
);

/** The head of a table. */
export const TableHead = ({ children }: TableElementProps) => (
  <MantineTable.Thead>{children}</MantineTable.Thead>
);

/** The body of a table. */
export const TableBody = ({ children }: TableElementProps) => (
  <MantineTable.Tbody>{children}</MantineTable.Tbody>
);

/** The foot of a table. */
export const TableFooter = ({ children }: TableElementProps) => (
  <MantineTable.Tfoot>{children}</MantineTable.Tfoot>
);

/** A row. */
export const TableRow = ({ children }: TableElementProps) => (
  <MantineTable.Tr>{children}</MantineTable.Tr>
);

/** A column's heading. */
export const TableHeader = ({ align, children }: TableHeaderProps) => (
  <MantineTable.Th style={{ textAlign: align ?? 'left' }}>
    {children}
  </MantineTable.Th>
);

/** A cell. */
export const TableCell = ({ align, colSpan, children }: TableCellProps) => (
  <MantineTable.Td
    style={{ textAlign: align ?? 'left', verticalAlign: 'top' }}
    {...(colSpan === undefined ? {} : { colSpan })}
  >
    {children}
  </MantineTable.Td>
);
