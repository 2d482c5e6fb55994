import { Skeleton, Table, Text } from '@mantine/core';
import { useViewWords } from '../crm/view-words.ts';
import { useWords } from '../crm/words.ts';

const rows = 8;

/** Rows of a list that is on its way. */
export const LoadingRows = ({ span }: { span: number }) => {
  const words = useWords();

  return Array.from({ length: rows }, (_, index) => (
    <Table.Tr key={index}>
      <Table.Td colSpan={span}>
        <Skeleton
          h={20}
          w={index % 2 === 0 ? '92%' : '84%'}
          {...(index === 0 ? { 'aria-label': words.loading } : {})}
        />
      </Table.Td>
    </Table.Tr>
  ));
};

/** What stands in a list without rows: because of what was searched, or because there are none. */
export const EmptyRow = ({
  span,
  isNarrowed,
}: {
  span: number;
  isNarrowed: boolean;
}) => {
  const words = useWords();
  const viewWords = useViewWords();

  return (
    <Table.Tr>
      <Table.Td colSpan={span}>
        <Text size="sm" c="dimmed" ta="center" py="xl">
          {isNarrowed ? words.noResults : viewWords.empty}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
};
