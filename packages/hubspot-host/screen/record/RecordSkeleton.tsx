import { Grid, Paper, Skeleton, Stack } from '@mantine/core';
import { useWords } from '../crm/words.ts';

const Lines = ({ count }: { count: number }) => (
  <Paper withBorder radius="md" p="lg">
    <Stack gap="md">
      <Skeleton h={22} w="55%" />
      {Array.from({ length: count }, (_, index) => (
        <Stack key={index} gap={6}>
          <Skeleton h={10} w="25%" />
          <Skeleton h={14} w={index % 2 === 0 ? '80%' : '60%'} />
        </Stack>
      ))}
    </Stack>
  </Paper>
);

/** The shape of a record while it is on its way; `columns` are widths of twelve. */
export const RecordSkeleton = ({ columns }: { columns: number[] }) => {
  const words = useWords();

  return (
    <Grid gutter="lg" mt={36} role="status" aria-label={words.loading}>
      {columns.map((span, index) => (
        <Grid.Col key={index} span={{ base: 12, md: span }}>
          <Lines count={index === columns.length - 1 ? 3 : 7} />
        </Grid.Col>
      ))}
    </Grid>
  );
};
