import {
  Alert,
  Anchor,
  Button,
  Group,
  Paper,
  Skeleton,
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
import { useNavigate } from '../crm/navigation.tsx';
import { useLoad } from '../crm/use-load.ts';
import { useWords } from '../crm/words.ts';
import { ColumnHeader, type Sorting } from './ColumnHeader.tsx';
import { type Filter, ListFilter } from './ListFilter.tsx';

/** A column: what it is called and what it shows of a record. */
export interface Column {
  label: string;
  /** The property it sorts by; none where it cannot be sorted. */
  property?: string;
  show: (record: CrmRecord) => ReactNode;
}

/** What narrows a list down: a search, a choice for each filter. */
export interface Narrowing {
  query: string;
  chosen: Record<string, string>;
}

const pageSize = 20;
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
  standing = always,
  initial = nothing,
  onNarrow,
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
  standing?: object[][];
  /** How a view is narrowed down when it opens. */
  initial?: Narrowing;
  onNarrow?: (narrowing: Narrowing) => void;
}) => {
  const words = useWords();
  const listWords = useListWords();
  const navigate = useNavigate();
  const [query, setQuery] = useState(initial.query);
  const [settled] = useDebouncedValue(query, 250);
  const [page, setPage] = useState(0);
  const [sorting, setSorting] = useState(sort);
  const [chosen, setChosen] = useState(initial.chosen);
  const { state } = useLoad(
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
        filterGroups: standing
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
    [type, settled, page, sorting, chosen],
  );
  useEffect(() => {
    onNarrow?.({ query: settled, chosen });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- told of what is searched, not of who listens
  }, [settled, chosen]);
  const total = state.status === 'ready' ? state.value.total : null;

  return (
    <>
      <Group justify="space-between" mb="md">
        <div>
          <Title order={1} fz="xl">
            {title}
          </Title>
          <Text size="sm" c="dimmed">
            {total ?? '…'} {words.records}
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
        </Group>
        {state.status === 'failed' && (
          <Alert color="red" m="sm">
            {state.message}
          </Alert>
        )}
        <Table.ScrollContainer minWidth={800}>
          <Table highlightOnHover verticalSpacing={10}>
            <Table.Thead bg="#f5f7fa">
              <Table.Tr>
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
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {state.status === 'loading' && (
                <Table.Tr>
                  <Table.Td colSpan={columns.length}>
                    <Skeleton h={20} aria-label={words.loading} />
                  </Table.Td>
                </Table.Tr>
              )}
              {state.status === 'ready' &&
                state.value.results.map((record) => (
                  <Table.Tr key={record.id}>
                    {columns.map(({ label, show }, index) => (
                      <Table.Td key={label} maw={260} fz="sm">
                        {index === 0 ? (
                          <Anchor
                            size="sm"
                            fw={600}
                            href={linkOf(record)}
                            lineClamp={1}
                            onClick={(event) => {
                              event.preventDefault();
                              navigate(linkOf(record));
                            }}
                          >
                            {show(record)}
                          </Anchor>
                        ) : (
                          <Text size="sm" lineClamp={1} component="div">
                            {show(record) ?? words.empty}
                          </Text>
                        )}
                      </Table.Td>
                    ))}
                  </Table.Tr>
                ))}
              {total === 0 && (
                <Table.Tr>
                  <Table.Td colSpan={columns.length}>
                    {words.noResults}
                  </Table.Td>
                </Table.Tr>
              )}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        <Group p="sm" justify="center">
          <Button
            variant="default"
            size="xs"
            disabled={page === 0}
            onClick={() => setPage(page - 1)}
          >
            {words.previous}
          </Button>
          <Text size="sm">
            {listWords.range(
              total ? page * pageSize + 1 : 0,
              Math.min(total ?? 0, (page + 1) * pageSize),
              total ?? 0,
            )}
          </Text>
          <Button
            variant="default"
            size="xs"
            disabled={total === null || (page + 1) * pageSize >= total}
            onClick={() => setPage(page + 1)}
          >
            {words.next}
          </Button>
        </Group>
      </Paper>
    </>
  );
};
