import {
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
import { useState } from 'react';
import { useListWords } from '../crm/list-words.ts';
import { useNavigate } from '../crm/navigation.tsx';
import { useLoad } from '../crm/use-load.ts';
import { useWords } from '../crm/words.ts';
import { NameSegment } from '../segments/NameSegment.tsx';
import { segmentsApi } from '../segments/segments-api.ts';
import { sizeOf, useKind } from '../segments/use-kind.ts';
import { Failure } from './Failure.tsx';

/** The account's segments of contacts. */
export const SegmentList = () => {
  const words = useWords();
  const listWords = useListWords();
  const kindOf = useKind();
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const [settled] = useDebouncedValue(query, 250);
  const [isNaming, setNaming] = useState(false);
  const { state, reload } = useLoad(
    () => segmentsApi.search(settled),
    [settled],
  );

  return (
    <>
      <Group justify="space-between" mb="md">
        <Title order={1} fz="xl">
          {listWords.segments}
        </Title>
        <Button size="sm" onClick={() => setNaming(true)}>
          {listWords.newSegment}
        </Button>
      </Group>
      {isNaming && (
        <NameSegment
          title={listWords.newSegment}
          submit={listWords.create}
          onClose={() => setNaming(false)}
          onName={async (name) => {
            const { list } = await segmentsApi.create(name);
            navigate(`/segments/${list.listId}`);
          }}
        />
      )}
      <Paper withBorder radius="md">
        <Group p="sm">
          <TextInput
            size="sm"
            w={280}
            aria-label={words.search}
            placeholder={words.search}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        </Group>
        {state.status === 'loading' && <Skeleton h={120} m="sm" />}
        {state.status === 'failed' && (
          <Failure error={state.error} onRetry={reload} />
        )}
        {state.status === 'ready' && state.value.length === 0 && (
          <Text p="md" size="sm">
            {listWords.noSegments}
          </Text>
        )}
        {state.status === 'ready' && state.value.length > 0 && (
          <Table highlightOnHover verticalSpacing={10}>
            <Table.Thead bg="#f5f7fa">
              <Table.Tr>
                <Table.Th>{words.name}</Table.Th>
                <Table.Th>{listWords.size}</Table.Th>
                <Table.Th>{listWords.kind}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {state.value.map((segment) => {
                const path = `/segments/${segment.listId}`;

                return (
                  <Table.Tr key={segment.listId}>
                    <Table.Td maw={420}>
                      <Anchor
                        size="sm"
                        fw={600}
                        href={path}
                        lineClamp={2}
                        onClick={(event) => {
                          event.preventDefault();
                          navigate(path);
                        }}
                      >
                        {segment.name}
                      </Anchor>
                    </Table.Td>
                    <Table.Td fz="sm">{sizeOf(segment)}</Table.Td>
                    <Table.Td fz="sm">{kindOf(segment)}</Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        )}
      </Paper>
    </>
  );
};
