import { Alert, Button, Text } from '@mantine/core';
import { CrmError } from '../crm/crm-error.ts';
import { useFailureWords } from '../crm/failure-words.ts';
import { useWords } from '../crm/words.ts';

/** What stands in place of something that could not be loaded: why, and the way to try again. */
export const Failure = ({
  error,
  onRetry,
}: {
  error: unknown;
  onRetry: () => void;
}) => {
  const words = useWords();
  const failureWords = useFailureWords();
  const isMissing = error instanceof CrmError && error.status === 404;
  const isForbidden = error instanceof CrmError && error.status === 403;

  return (
    <Alert
      color={isMissing || isForbidden ? 'yellow' : 'red'}
      title={isMissing ? words.notFound : failureWords.failed}
    >
      <Text size="sm">{failureWords.explain(error)}</Text>
      {!isMissing && !isForbidden && (
        <Button size="xs" variant="default" mt="sm" onClick={onRetry}>
          {failureWords.again}
        </Button>
      )}
    </Alert>
  );
};
