import { Badge, Button, Group, Paper, Stack, Table, Text } from '@mantine/core';
import type { ActionAttempt, ActionLabels } from '../../server/action-view.ts';
import { useActionWords } from './action-words.ts';

/** What came of a call, and the way to repeat it. */
export const AttemptView = ({
  attempt: { status, outputs, isRepeated, afterSeconds, callbackId },
  labels,
  isBusy,
  onRepeat,
}: {
  attempt: ActionAttempt;
  labels: ActionLabels;
  isBusy: boolean;
  onRepeat: () => void;
}) => {
  const words = useActionWords();
  const isGood = status >= 200 && status < 300;

  return (
    <Paper
      component="section"
      aria-label={words.result}
      withBorder
      radius="md"
      p="md"
    >
      <Stack gap="sm">
        <Group gap="sm">
          <Text fw={600}>{words.result}</Text>
          <Badge variant="light" color={isGood ? 'teal' : 'red'}>
            {words.status(status)}
          </Badge>
        </Group>
        <Text size="sm">
          {isRepeated
            ? afterSeconds === null
              ? words.isRepeated
              : words.isRepeatedAfter(afterSeconds)
            : words.isFinal}
        </Text>
        {outputs ? (
          <Table>
            <Table.Tbody>
              {Object.entries(outputs).map(([name, value]) => (
                <Table.Tr key={name}>
                  <Table.Th style={{ width: '35%', verticalAlign: 'top' }}>
                    {labels.outputs[name] ?? name}
                  </Table.Th>
                  <Table.Td style={{ overflowWrap: 'anywhere' }}>
                    {value === '' ? words.empty : value}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        ) : (
          <Text size="sm">{words.noOutputs}</Text>
        )}
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {words.callbackId} {callbackId}
        </Text>
        <Group>
          <Button
            size="xs"
            variant="default"
            loading={isBusy}
            onClick={onRepeat}
          >
            {words.again}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
};
