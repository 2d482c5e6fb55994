import { Button, Popover, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useViewWords } from '../crm/view-words.ts';

/** Keeps the search and the filters of the moment under a name. */
export const SaveView = ({ onSave }: { onSave: (name: string) => void }) => {
  const words = useViewWords();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');

  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width={300}
      trapFocus
      shadow="md"
    >
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => setOpen(!isOpen)}
        >
          {words.saveView}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setOpen(false);
            onSave(name.trim());
          }}
        >
          <Stack gap="sm">
            <TextInput
              size="sm"
              label={words.viewName}
              required
              maxLength={60}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Text size="xs" c="dimmed">
              {words.savedFor}
            </Text>
            <Button type="submit" size="xs" disabled={name.trim() === ''}>
              {words.save}
            </Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
};
