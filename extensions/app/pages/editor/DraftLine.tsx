import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { EditorOpened } from '@starters/contracts';
import { useState } from 'react';
import type { Draft } from '../hooks/useDraft.ts';

/** That the draft is kept, and the way to throw it away, which is asked twice. */
export const DraftLine = ({
  opened: { writing },
  draft: { kept },
  onDiscarded,
}: {
  opened: EditorOpened;
  draft: Draft;
  onDiscarded: () => Promise<void>;
}) => {
  const [isAsked, setAsked] = useState(false);
  if (kept.failure !== null) {
    return <Alert title={kept.failure} variant="warning" />;
  }
  if (kept.said === null) return null;
  const discard = async () => {
    setAsked(false);
    if (await kept.discard()) await onDiscarded();
  };

  return (
    <Flex gap="sm" align="center" wrap>
      <Text variant="microcopy">{kept.said}</Text>
      {isAsked ? (
        <>
          <Text variant="microcopy">{writing.discardSure}</Text>
          <Button size="xs" onClick={() => void discard()}>
            {writing.discardYes}
          </Button>
          <Button size="xs" onClick={() => setAsked(false)}>
            {writing.discardNo}
          </Button>
        </>
      ) : (
        <Button size="xs" variant="transparent" onClick={() => setAsked(true)}>
          {writing.discard}
        </Button>
      )}
    </Flex>
  );
};
