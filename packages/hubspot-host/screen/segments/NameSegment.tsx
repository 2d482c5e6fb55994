import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useListWords } from '../crm/list-words.ts';

/** Asks for a segment's name; what was typed stays until HubSpot has it. */
export const NameSegment = ({
  title,
  submit,
  initial = '',
  onName,
  onClose,
}: {
  title: string;
  submit: string;
  initial?: string;
  onName: (name: string) => Promise<void>;
  onClose: () => void;
}) => {
  const words = useListWords();
  const [name, setName] = useState(initial);
  const [problem, setProblem] = useState<string | null>(null);

  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onName(name.trim()).catch((error: Error) =>
            setProblem(error.message),
          );
        }}
      >
        <Stack gap="sm">
          {problem && (
            <Alert color="red" role="alert">
              {problem}
            </Alert>
          )}
          <TextInput
            label={words.segmentName}
            value={name}
            required
            maxLength={200}
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button type="submit" disabled={name.trim() === ''}>
              {submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
