import { Badge, Code, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { CallView } from '../../server/control-view.ts';
import { useStandInWords } from '../crm/stand-in-words.ts';

const colorOf = (status: number): string => {
  if (status === 0) return 'gray';

  return status < 300 ? 'teal' : status < 500 ? 'orange' : 'red';
};

const pretty = (body: string): string => {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
};

const Body = ({ title, body }: { title: string; body: string | null }) =>
  body ? (
    <div>
      <Text size="xs" c="dimmed">
        {title}
      </Text>
      <Code block mah={220} style={{ overflow: 'auto' }} tabIndex={0}>
        {pretty(body)}
      </Code>
    </div>
  ) : null;

/** The calls the app made, newest first; a click shows what went and what came. */
export const CallList = ({ calls }: { calls: CallView[] }) => {
  const words = useStandInWords();
  const [open, setOpen] = useState<string | null>(null);
  if (calls.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {words.none}
      </Text>
    );
  }

  return (
    <Stack gap={4}>
      {calls.map((call) => {
        const key = `${call.at}-${call.method}-${call.path}`;

        return (
          <div key={key}>
            <UnstyledButton
              w="100%"
              aria-expanded={open === key}
              onClick={() => setOpen(open === key ? null : key)}
            >
              <Group gap={8} wrap="nowrap">
                <Badge
                  variant="light"
                  radius="sm"
                  color={colorOf(call.status)}
                  miw={48}
                  style={{ flexShrink: 0 }}
                >
                  {call.status || words.waiting}
                </Badge>
                <Text size="xs" ff="monospace" truncate="end">
                  {call.method} {call.path}
                </Text>
              </Group>
            </UnstyledButton>
            {open === key && (
              <Stack gap={4} my={6} ml={56}>
                <Body title={words.sent} body={call.requestBody} />
                <Body title={words.answered} body={call.responseBody} />
              </Stack>
            )}
          </div>
        );
      })}
    </Stack>
  );
};
