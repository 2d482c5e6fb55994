import { Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { SchemaView } from '../crm/api.ts';
import { useApp } from '../crm/app.ts';
import { useLoad } from '../crm/use-load.ts';
import { useWords } from '../crm/words.ts';
import { Failure } from '../screens/Failure.tsx';
import { AssociationList } from './AssociationList.tsx';
import { findAssociated } from './find-associated.ts';
import { useReadValue } from './PropertyValue.tsx';

/** What a record is associated with, a list for each kind. */
export const AssociationPanel = ({
  type,
  id,
  schemas,
}: {
  type: string;
  id: string;
  schemas: SchemaView[];
}) => {
  const words = useWords();
  const readValue = useReadValue();
  const { objects } = useApp();
  const { state, reload } = useLoad(
    () => findAssociated(type, id, schemas, objects, words.contacts, readValue),
    [type, id],
  );

  return (
    <Paper withBorder radius="md" p="md" data-testid="associations">
      <Title order={2} fz="sm" mb="sm">
        {words.associations}
      </Title>
      {state.status === 'loading' && (
        <Stack gap="sm" aria-label={words.loading} role="status">
          <Skeleton h={14} w="40%" />
          <Skeleton h={14} />
          <Skeleton h={14} w="70%" />
        </Stack>
      )}
      {state.status === 'failed' && (
        <Failure error={state.error} onRetry={reload} />
      )}
      {state.status === 'ready' && (
        <Stack gap="md">
          {state.value.map(({ label, records }) => (
            <div key={label}>
              <Text size="xs" c="dimmed" mb={4}>
                {label} ({records.length})
              </Text>
              <AssociationList records={records} />
            </div>
          ))}
        </Stack>
      )}
    </Paper>
  );
};
