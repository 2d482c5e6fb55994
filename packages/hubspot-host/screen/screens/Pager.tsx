import { Button, Group, Select, Text } from '@mantine/core';
import { useListWords } from '../crm/list-words.ts';
import { useWords } from '../crm/words.ts';

const pageSizes = ['20', '50', '100'];

/** Leads through the pages of a list. */
export const Pager = ({
  page,
  size,
  total,
  onPage,
  onSize,
}: {
  /** From 0. */
  page: number;
  /** Rows on a page, as it is chosen. */
  size: string;
  /** Null until it is known. */
  total: number | null;
  onPage: (page: number) => void;
  onSize: (size: string) => void;
}) => {
  const words = useWords();
  const listWords = useListWords();
  const pageSize = Number(size);

  return (
    <Group p="sm" justify="center">
      <Button
        variant="default"
        size="xs"
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
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
        onClick={() => onPage(page + 1)}
      >
        {words.next}
      </Button>
      <Select
        size="xs"
        w={130}
        aria-label={listWords.pageSize}
        allowDeselect={false}
        data={pageSizes.map((value) => ({
          value,
          label: listWords.perPage(value),
        }))}
        value={size}
        onChange={(value) => onSize(value ?? '20')}
      />
    </Group>
  );
};
