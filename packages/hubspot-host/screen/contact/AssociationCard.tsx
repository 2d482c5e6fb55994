import { Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { Loaded } from '../crm/use-load.ts';
import { useWords } from '../crm/words.ts';
import {
  type AssociatedRecord,
  AssociationList,
} from '../record/AssociationList.tsx';
import { Failure } from '../screens/Failure.tsx';

/** A box of the right column: what a contact is associated with, on its way, failed, or there. */
export const AssociationCard = ({
  title,
  empty,
  state,
  onRetry,
  testId,
}: {
  title: string;
  /** What is said when there is none. */
  empty: string;
  state: Loaded<AssociatedRecord[]>;
  onRetry: () => void;
  testId: string;
}) => {
  const words = useWords();

  return (
    <Paper
      withBorder
      radius="md"
      p="md"
      component="section"
      aria-label={title}
      data-testid={testId}
    >
      <Title order={2} fz="sm" mb="xs">
        {title}
        {state.status === 'ready' && ` (${state.value.length})`}
      </Title>
      {state.status === 'loading' && (
        <Stack gap={6} role="status" aria-label={words.loading}>
          <Skeleton h={14} w="70%" />
          <Skeleton h={10} w="50%" />
        </Stack>
      )}
      {state.status === 'failed' && (
        <Failure error={state.error} onRetry={onRetry} />
      )}
      {state.status === 'ready' &&
        (state.value.length === 0 ? (
          <Text size="sm" c="dimmed">
            {empty}
          </Text>
        ) : (
          <AssociationList records={state.value} />
        ))}
    </Paper>
  );
};
