import {
  Pagination,
  Stack,
  Table as MantineTable,
  UnstyledButton,
} from '@mantine/core';
import type {
  TableCellProps,
  TableElementProps,
  TableHeaderProps,
  TableProps,
} from '@hubspot/ui-extensions';
import {
  IconArrowDown,
  IconArrowsSort,
  IconArrowUp,
} from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { useExtensionWords } from '../crm/extension-words.ts';
import { useTyped } from './typed.ts';

const spacings = { default: 8, condensed: 6, compact: 4 } as const;

/** HubSpot's Table. */
export const Table = (props: TableProps) => (
  <Stack gap="sm">
    <MantineTable.ScrollContainer minWidth={640}>
      <MantineTable
        verticalSpacing={spacings[props.density ?? 'default']}
        withTableBorder={props.bordered ?? true}
        highlightOnHover
        style={{ marginBottom: props.flush ? 0 : undefined }}
      >
        {props.children}
      </MantineTable>
    </MantineTable.ScrollContainer>
    {props.paginated && <Pages {...props} />}
  </Stack>
);

const usualPageButtons = 5;

const Pages = ({
  page,
  pageCount,
  maxVisiblePageButtons = usualPageButtons,
  showFirstLastButtons,
  onPageChange,
}: Extract<TableProps, { paginated: true }>) => {
  const [current, setCurrent] = useTyped(page, 1);
  const words = useExtensionWords();

  return (
    <Pagination
      total={pageCount}
      value={current}
      size="sm"
      siblings={Math.max(0, Math.floor((maxVisiblePageButtons - 3) / 2))}
      withEdges={showFirstLastButtons ?? false}
      getItemProps={(number) => ({
        'aria-label': String(number),
        ...(number === current ? { 'aria-current': 'page' as const } : {}),
      })}
      getControlProps={(control) => ({ 'aria-label': words.pages[control] })}
      onChange={(next) => {
        setCurrent(next);
        void onPageChange(next);
      }}
    />
  );
};

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

const toWidth = (width: TableHeaderProps['width']): CSSProperties =>
  width === undefined || width === 'auto'
    ? {}
    : width === 'min'
      ? ({
          width: 1,
          whiteSpace: 'nowrap',
          '--cell-wrap': 'nowrap',
        } as CSSProperties)
      : width === 'max'
        ? { width: '100%' }
        : { width, minWidth: width };

const arrows = {
  ascending: IconArrowUp,
  descending: IconArrowDown,
  none: IconArrowsSort,
} as const;

const Sorter = (
  props: Extract<TableHeaderProps, { onSortChange: unknown }>,
) => {
  const { sortDirection, disabled, onSortChange, children } = props;
  const Arrow = arrows[sortDirection];

  return (
    <UnstyledButton
      fw="inherit"
      fz="inherit"
      disabled={disabled ?? false}
      onClick={() =>
        void onSortChange(
          sortDirection === 'ascending' ? 'descending' : 'ascending',
        )
      }
    >
      {children} <Arrow size={14} aria-hidden style={{ verticalAlign: -2 }} />
    </UnstyledButton>
  );
};

/** A column's heading, which sorts where the extension wants it to. */
export const TableHeader = (props: TableHeaderProps) => {
  const { align, width, children } = props;
  const isSorted = 'onSortChange' in props;

  return (
    <MantineTable.Th
      style={{ textAlign: align ?? 'left', ...toWidth(width) }}
      {...(isSorted ? { 'aria-sort': props.sortDirection } : {})}
    >
      {isSorted ? <Sorter {...props} /> : children}
    </MantineTable.Th>
  );
};

/** A cell. */
export const TableCell = ({
  align,
  width,
  colSpan,
  children,
}: TableCellProps) => (
  <MantineTable.Td
    style={{
      textAlign: align ?? 'left',
      verticalAlign: 'top',
      ...toWidth(width),
    }}
    {...(colSpan === undefined ? {} : { colSpan })}
  >
    {children}
  </MantineTable.Td>
);
