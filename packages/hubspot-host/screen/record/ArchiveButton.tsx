import { Alert, Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { crm } from '../crm/api.ts';
import { useAssociationWords } from '../crm/association-words.ts';
import { useFailureWords } from '../crm/failure-words.ts';
import { useRecordWords } from '../crm/record-words.ts';
import { useToast } from '../crm/toasts.tsx';
import { useWords } from '../crm/words.ts';

/** Archives a record, after a question. */
export const ArchiveButton = ({
  type,
  id,
  name,
  onArchived,
}: {
  type: string;
  id: string;
  name: string;
  onArchived: () => void;
}) => {
  const words = useWords();
  const recordWords = useRecordWords();
  const associationWords = useAssociationWords();
  const failureWords = useFailureWords();
  const toast = useToast();
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const close = () => {
    setAsked(false);
    setFailure(null);
  };
  const archive = async () => {
    setBusy(true);
    try {
      await crm.archive(type, id);
      toast(words.archived, 'success');
      onArchived();
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };

  return (
    <>
      <Button size="xs" variant="default" onClick={() => setAsked(true)}>
        {words.archive}
      </Button>
      <Modal
        opened={isAsked}
        onClose={close}
        title={associationWords.askArchive(name)}
        closeButtonProps={{ 'aria-label': recordWords.close }}
        styles={{ title: { fontWeight: 600, overflowWrap: 'anywhere' } }}
      >
        <Text size="sm">{associationWords.archiveHelp}</Text>
        {failure !== null && (
          <Alert color="red" mt="sm">
            {failureWords.explain(failure)}
          </Alert>
        )}
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button size="sm" variant="default" onClick={close}>
            {words.cancel}
          </Button>
          <Button
            size="sm"
            color="red"
            loading={isBusy}
            onClick={() => void archive()}
          >
            {words.archive}
          </Button>
        </Group>
      </Modal>
    </>
  );
};
