import { Badge, Button, Code, Drawer, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useExtensionWords } from '../crm/extension-words.ts';
import { type LogEntry, type LogLevel, MOST_SHOWN } from './log-entry.ts';

const colours: Record<LogLevel, string> = {
  debug: 'gray',
  info: 'blue',
  warn: 'orange',
  error: 'red',
};

const Line = ({ entry: { level, message, at } }: { entry: LogEntry }) => (
  <Group wrap="nowrap" align="flex-start" gap="xs">
    <Badge color={colours[level]} variant="light" miw={64}>
      {level}
    </Badge>
    <Stack gap={0} miw={0}>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {message}
      </Text>
      <Text size="xs" c="dimmed">
        {new Date(at).toLocaleTimeString()}
      </Text>
    </Stack>
  </Group>
);

/**
 * HubSpot's panel of log lines: its button comes to the bottom right of an extension with the
 * first warning or error. The latest line is on top.
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/logging-and-monitoring
 */
export const LogPanel = ({
  entries,
  traceId,
}: {
  entries: readonly LogEntry[];
  traceId: string;
}) => {
  const words = useExtensionWords();
  const [isOpen, setIsOpen] = useState(false);
  const serious = entries.filter(
    ({ level }) => level === 'warn' || level === 'error',
  );
  if (serious.length === 0) return null;

  return (
    <>
      <Group justify="flex-end" mt="xs">
        <Button
          size="compact-xs"
          variant="light"
          color={
            serious.some(({ level }) => level === 'error') ? 'red' : 'orange'
          }
          onClick={() => setIsOpen(true)}
        >
          {words.openLog(serious.length)}
        </Button>
      </Group>
      <Drawer
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        position="right"
        size={460}
        title={words.log}
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <Text size="xs" c="dimmed" mb="md">
          {words.traceId} <Code>{traceId}</Code>
          {entries.length === MOST_SHOWN && ` · ${words.latest(MOST_SHOWN)}`}
        </Text>
        <Stack gap="sm">
          {entries.toReversed().map((entry, index) => (
            <Line key={entries.length - index} entry={entry} />
          ))}
        </Stack>
      </Drawer>
    </>
  );
};
