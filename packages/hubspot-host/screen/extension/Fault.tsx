import { Alert, Button, Code, Text } from '@mantine/core';
import { useExtensionWords } from '../crm/extension-words.ts';

/**
 * HubSpot's error boundary: it takes the place of an extension that failed, with the trace id that
 * the log lines are found by. What failed is for the developer, in the log.
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-extensions-sdk/logging
 */
export const Fault = ({
  traceId,
  onRestart,
}: {
  traceId: string;
  onRestart: () => void;
}) => {
  const words = useExtensionWords();

  return (
    <Alert color="red" title={words.problem}>
      <Text size="sm" mb="xs">
        {words.traceId} <Code>{traceId}</Code>
      </Text>
      <Button variant="default" size="compact-xs" onClick={onRestart}>
        {words.restart}
      </Button>
    </Alert>
  );
};
