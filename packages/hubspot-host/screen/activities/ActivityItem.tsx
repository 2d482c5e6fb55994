import { Box, Group, Paper, Spoiler, Text, ThemeIcon } from '@mantine/core';
import {
  IconCalendarEvent,
  IconCheckbox,
  IconMail,
  IconNote,
  IconPhone,
} from '@tabler/icons-react';
import { useRecordWords } from '../crm/record-words.ts';
import { useSession } from '../crm/session.tsx';
import type { Activity } from './activity.ts';
import { useActivityWords } from './words.ts';

const icons = {
  notes: IconNote,
  calls: IconPhone,
  emails: IconMail,
  meetings: IconCalendarEvent,
  tasks: IconCheckbox,
};

/** One activity: kind, who, when, and what was said; a long text is folded. */
export const ActivityItem = ({ activity }: { activity: Activity }) => {
  const words = useActivityWords();
  const recordWords = useRecordWords();
  const { language, owners } = useSession().session;
  const { kind, title, body, details, minutes, at, endsAt } = activity;
  const Icon = icons[kind];
  const owner = owners.find(({ id }) => id === activity.ownerId);
  const format = (value: string, parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, parts).format(new Date(value));
  const when = format(at, { dateStyle: 'medium', timeStyle: 'short' });

  return (
    <Paper withBorder radius="md" p="md" component="li">
      <Group wrap="nowrap" align="flex-start" gap="sm">
        <ThemeIcon variant="light" radius="xl" size={32} aria-hidden>
          <Icon size={17} />
        </ThemeIcon>
        <Box miw={0} style={{ flex: 1, overflowWrap: 'anywhere' }}>
          <Group justify="space-between" gap="xs" align="baseline">
            <Text size="sm">
              <Text span inherit fw={600}>
                {words.kind[kind]}
              </Text>{' '}
              {owner && words.by(owner.name)}
            </Text>
            <Text size="xs" c="dimmed" component="time" dateTime={at}>
              {kind === 'tasks' ? words.due(when) : when}
            </Text>
          </Group>
          {title !== null && (
            <Text size="sm" fw={600} mt={2}>
              {title}
            </Text>
          )}
          {(details.length > 0 || minutes !== null || endsAt !== null) && (
            <Text size="xs" c="dimmed">
              {[
                ...details,
                ...(minutes === null ? [] : [words.minutes(minutes)]),
                ...(endsAt === null
                  ? []
                  : [
                      words.until(
                        format(at, { timeStyle: 'short' }),
                        format(endsAt, { timeStyle: 'short' }),
                      ),
                    ]),
              ].join(' · ')}
            </Text>
          )}
          {body !== '' && (
            <Spoiler
              mt={6}
              maxHeight={110}
              showLabel={recordWords.showAll}
              hideLabel={recordWords.showLess}
              styles={{ control: { fontSize: 'var(--mantine-font-size-sm)' } }}
            >
              <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
                {body}
              </Text>
            </Spoiler>
          )}
        </Box>
      </Group>
    </Paper>
  );
};
