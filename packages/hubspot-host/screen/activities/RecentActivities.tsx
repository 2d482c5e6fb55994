import {
  Anchor,
  Group,
  Paper,
  Skeleton,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { useActivityChanges } from '../crm/activity-changes.ts';
import { useLoad } from '../crm/use-load.ts';
import { useWords } from '../crm/words.ts';
import { useReadValue } from '../record/PropertyValue.tsx';
import { Failure } from '../screens/Failure.tsx';
import type { ActivityPlace } from './activity.ts';
import { ActivityItem } from './ActivityItem.tsx';
import { readActivities } from './read-activities.ts';
import { useActivityWords } from './words.ts';

const shown = 3;

/** The last things that happened with a record, and the way to all of them. */
export const RecentActivities = ({
  record,
  onSeeAll,
}: {
  record: ActivityPlace;
  onSeeAll: () => void;
}) => {
  const words = useWords();
  const activityWords = useActivityWords();
  const readValue = useReadValue();
  const changes = useActivityChanges();
  const { state, reload } = useLoad(async () => {
    const now = Date.now();
    const all = await readActivities(record, readValue);

    return all.filter(({ at }) => Date.parse(at) <= now).slice(0, shown);
  }, [record, changes]);

  return (
    <Paper withBorder radius="md" p="md" component="section">
      <Group justify="space-between" mb="sm">
        <Title order={2} fz="sm">
          {activityWords.recent}
        </Title>
        <Anchor component="button" type="button" size="sm" onClick={onSeeAll}>
          {activityWords.seeAll}
        </Anchor>
      </Group>
      {state.status === 'loading' && (
        <Skeleton h={70} aria-label={words.loading} role="status" />
      )}
      {state.status === 'failed' && (
        <Failure error={state.error} onRetry={reload} />
      )}
      {state.status === 'ready' && state.value.length === 0 && (
        <Text size="sm" c="dimmed">
          {activityWords.nothingYet}
        </Text>
      )}
      {state.status === 'ready' && state.value.length > 0 && (
        <Stack
          gap="sm"
          component="ul"
          m={0}
          p={0}
          style={{ listStyle: 'none' }}
        >
          {state.value.map((activity) => (
            <ActivityItem
              key={`${activity.kind}-${activity.id}`}
              activity={activity}
            />
          ))}
        </Stack>
      )}
    </Paper>
  );
};
