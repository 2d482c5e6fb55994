import {
  Button,
  Chip,
  Group,
  Paper,
  Skeleton,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { useState } from 'react';
import { useActivityChanges } from '../crm/activity-changes.ts';
import { useSession } from '../crm/session.tsx';
import { useLoad } from '../crm/use-load.ts';
import { useWords } from '../crm/words.ts';
import { useReadValue } from '../record/PropertyValue.tsx';
import { Failure } from '../screens/Failure.tsx';
import { ActivityItem } from './ActivityItem.tsx';
import {
  type ActivityKind,
  activityKinds,
  type ActivityPlace,
} from './activity.ts';
import { AddNote } from './AddNote.tsx';
import { groupByMonth } from './group-by-month.ts';
import { readActivities } from './read-activities.ts';
import { useActivityWords } from './words.ts';
import { WriteActivity } from './WriteActivity.tsx';

const shownAtOnce = 20;
const choices = ['all', ...activityKinds] as const;

const capitalised = (text: string) =>
  text.charAt(0).toUpperCase() + text.slice(1);

/** What happened with a record and what is to come, by month, narrowed down by kind. */
export const Timeline = ({ record }: { record: ActivityPlace }) => {
  const words = useWords();
  const activityWords = useActivityWords();
  const { language } = useSession().session;
  const readValue = useReadValue();
  const changes = useActivityChanges();
  const [kind, setKind] = useState<'all' | ActivityKind>('all');
  const [limit, setLimit] = useState(shownAtOnce);
  const { state, reload } = useLoad(
    async () => ({
      activities: await readActivities(record, readValue),
      readAt: Date.now(),
    }),
    [record, changes],
  );
  const { activities: all, readAt } =
    state.status === 'ready' ? state.value : { activities: [], readAt: 0 };
  const wanted = all.filter((each) => kind === 'all' || each.kind === kind);
  const groups = groupByMonth(wanted.slice(0, limit), readAt);
  const nameOf = (key: string) =>
    key === 'upcoming'
      ? activityWords.upcoming
      : capitalised(
          new Intl.DateTimeFormat(language, {
            month: 'long',
            year: 'numeric',
            timeZone: 'UTC',
          }).format(new Date(`${key}-01T00:00:00Z`)),
        );

  return (
    <Stack gap="md" data-testid="timeline">
      <Group justify="space-between" gap="sm">
        <Chip.Group
          value={kind}
          onChange={(chosen) => {
            setKind(choices.find((each) => each === chosen) ?? 'all');
            setLimit(shownAtOnce);
          }}
        >
          <Group gap={6} role="radiogroup" aria-label={activityWords.filter}>
            {choices.map((choice) => (
              <Chip key={choice} size="xs" value={choice}>
                {activityWords.kinds[choice]}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        <Group gap="xs" style={{ flexGrow: 1 }} justify="flex-end">
          <AddNote record={record} />
          <WriteActivity record={record} />
        </Group>
      </Group>
      {state.status === 'loading' && (
        <Stack role="status" aria-label={words.loading}>
          <Skeleton h={90} radius="md" />
          <Skeleton h={90} radius="md" />
          <Skeleton h={90} radius="md" />
        </Stack>
      )}
      {state.status === 'failed' && (
        <Failure error={state.error} onRetry={reload} />
      )}
      {state.status === 'ready' && wanted.length === 0 && (
        <Paper withBorder radius="md" p="xl">
          <Text size="sm" c="dimmed" ta="center">
            {all.length === 0 ? activityWords.empty : activityWords.emptyKind}
          </Text>
        </Paper>
      )}
      {groups.map(({ key, activities }) => (
        <section key={key} aria-label={nameOf(key)}>
          <Title order={3} fz="sm" mb="xs">
            {nameOf(key)}
          </Title>
          <Stack
            gap="sm"
            component="ul"
            m={0}
            p={0}
            style={{ listStyle: 'none' }}
          >
            {activities.map((activity) => (
              <ActivityItem
                key={`${activity.kind}-${activity.id}`}
                activity={activity}
              />
            ))}
          </Stack>
        </section>
      ))}
      {wanted.length > limit && (
        <Button
          size="xs"
          variant="default"
          style={{ alignSelf: 'center' }}
          onClick={() => setLimit(limit + shownAtOnce)}
        >
          {activityWords.more(Math.min(shownAtOnce, wanted.length - limit))}
        </Button>
      )}
    </Stack>
  );
};
