import {
  Box,
  Checkbox,
  Group,
  Paper,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { crm, type CrmRecord } from '../crm/api.ts';
import { useListWords } from '../crm/list-words.ts';
import { useLoad } from '../crm/use-load.ts';
import { useViewWords } from '../crm/view-words.ts';
import { useWords } from '../crm/words.ts';
import { ColumnHeader, type Sorting } from './ColumnHeader.tsx';
import { Failure } from './Failure.tsx';
import { type Filter, ListFilter } from './ListFilter.tsx';
import { Pager } from './Pager.tsx';
import { type Column, RecordRow, type Selection } from './RecordRow.tsx';
import { EmptyRow, LoadingRows } from './TableStates.tsx';

/** What narrows a list down: a search, a choice for each filter. */
export interface Narrowing {
  query: string;
  chosen: Record<string, string>;
}

const always: object[][] = [[]];
const nothing: Narrowing = { query: '', chosen: {} };

/** A searchable, paged list of records; the first column leads to the record. */
export const RecordTable = ({
  title,
  type,
  properties,
  sort,
  columns,
  filters = [],
  linkOf,
  action,
  views,
  baseFilters = always,
  initial = nothing,
  onNarrow,
  moreFilters,
  selection,
  rowAction,
}: {
  title: string;
  type: string;
  properties: string[];
  sort: Sorting;
  columns: Column[];
  filters?: Filter[];
  linkOf: (record: CrmRecord) => string;
  action?: ReactNode;
  /** The tabs of views, between title and list. */
  views?: ReactNode;
  /** The view's own groups of conditions, one of which must hold whatever is searched. */
  baseFilters?: object[][];
  /** How a view is narrowed down when it opens. */
  initial?: Narrowing;
  onNarrow?: (narrowing: Narrowing) => void;
  /** Filters that are no property, beside the others. */
  moreFilters?: ReactNode;
  selection?: Selection;
  /** What can be done with one record, at the end of its row. */
  rowAction?: (record: CrmRecord) => ReactNode;
}) => {
  const words = useWords();
  const viewWords = useViewWords();
  const listWords = useListWords();
  const [query, setQuery] = useState(initial.query);
  const [settled] = useDebouncedValue(query, 250);
  const [page, setPage] = useState(0);
  const [size, setSize] = useState('20');
  const pageSize = Number(size);
  const [sorting, setSorting] = useState(sort);
  const [chosen, setChosen] = useState(initial.chosen);
  const { state, reload } = useLoad(
    () =>
      crm.search(type, {
        query: settled,
        properties,
        sorts: [
          {
            propertyName: sorting.property,
            direction: sorting.isDescending ? 'DESCENDING' : 'ASCENDING',
          },
        ],
        filterGroups: baseFilters
          .map((conditions) => ({
            filters: [
              ...conditions,
              ...Object.entries(chosen).map(([propertyName, value]) => ({
                propertyName,
                operator: 'EQ',
                value,
              })),
            ],
          }))
          .filter((group) => group.filters.length > 0),
        limit: pageSize,
        after: String(page * pageSize),
      }),
    [type, settled, page, size, sorting, chosen],
  );
  useEffect(() => {
    onNarrow?.({ query: settled, chosen });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- told of what is searched, not of who listens
  }, [settled, chosen]);
  const total = state.status === 'ready' ? state.value.total : null;
  const shownIds =
    state.status === 'ready' ? state.value.results.map(({ id }) => id) : [];
  const span = columns.length + (selection ? 1 : 0) + (rowAction ? 1 : 0);
  const toggle = (ids: string[], isChosen: boolean) => {
    const others = (selection?.ids ?? []).filter((id) => !ids.includes(id));
    selection?.onChange(isChosen ? [...others, ...ids] : others);
  };

  return (
    <>
      <Group justify="space-between" mb="md">
        <div>
          <Title order={1} fz="xl">
            {title}
          </Title>
          <Text size="sm" c="dimmed">
            {viewWords.records(total)}
          </Text>
        </div>
        {action}
      </Group>
      {views}
      <Paper withBorder radius="md">
        <Group p="sm">
          <TextInput
            size="sm"
            w={280}
            aria-label={words.search}
            placeholder={words.search}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={query}
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              setPage(0);
            }}
          />
          {filters.map((filter) => (
            <ListFilter
              key={filter.property}
              filter={filter}
              value={chosen[filter.property] ?? null}
              onChange={(value) => {
                setPage(0);
                setChosen(
                  Object.fromEntries(
                    Object.entries({
                      ...chosen,
                      [filter.property]: value ?? '',
                    }).filter(([, each]) => each !== ''),
                  ),
                );
              }}
            />
          ))}
          {moreFilters}
        </Group>
        {state.status === 'failed' && (
          <Box p="sm">
            <Failure error={state.error} onRetry={reload} />
          </Box>
        )}
        <Table.ScrollContainer minWidth={800}>
          <Table highlightOnHover verticalSpacing={10}>
            <Table.Thead bg="#f5f7fa">
              <Table.Tr>
                {selection && (
                  <Table.Th w={40}>
                    <Checkbox
                      size="xs"
                      aria-label={listWords.selectPage}
                      checked={
                        shownIds.length > 0 &&
                        shownIds.every((id) => selection.ids.includes(id))
                      }
                      indeterminate={
                        shownIds.some((id) => selection.ids.includes(id)) &&
                        !shownIds.every((id) => selection.ids.includes(id))
                      }
                      onChange={(event) =>
                        toggle(shownIds, event.currentTarget.checked)
                      }
                    />
                  </Table.Th>
                )}
                {columns.map(({ label, property }) => (
                  <ColumnHeader
                    key={label}
                    label={label}
                    property={property}
                    sorting={sorting}
                    onSort={(wanted) => {
                      setSorting(wanted);
                      setPage(0);
                    }}
                  />
                ))}
                {rowAction && <Table.Th aria-label={listWords.actions} />}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {state.status === 'loading' && <LoadingRows span={span} />}
              {state.status === 'ready' &&
                state.value.results.map((record) => (
                  <RecordRow
                    key={record.id}
                    record={record}
                    columns={columns}
                    path={linkOf(record)}
                    selection={selection}
                    onSelect={(isChosen) => toggle([record.id], isChosen)}
                    action={rowAction}
                  />
                ))}
              {total === 0 && (
                <EmptyRow
                  span={span}
                  isNarrowed={settled !== '' || Object.keys(chosen).length > 0}
                />
              )}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        <Pager
          page={page}
          size={size}
          total={total}
          onPage={setPage}
          onSize={(next) => {
            setSize(next);
            setPage(0);
          }}
        />
      </Paper>
    </>
  );
};
