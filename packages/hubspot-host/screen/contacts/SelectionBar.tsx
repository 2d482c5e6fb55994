import { Button, Group, Menu, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import type { AppBulkAction } from '../../server/layout-view.ts';
import { cardObjectType, useLayout } from '../crm/layout.tsx';
import { useListWords } from '../crm/list-words.ts';
import { useToast } from '../crm/toasts.tsx';
import { useLoad } from '../crm/use-load.ts';
import { segmentsApi } from '../segments/segments-api.ts';
import { BulkAction } from './BulkAction.tsx';

/** What can be done with the chosen records: the actions of apps, and adding contacts to a segment. */
export const SelectionBar = ({
  object,
  ids,
  onClear,
}: {
  object: { objectTypeId: string; name: string };
  ids: string[];
  onClear: () => void;
}) => {
  const words = useListWords();
  const toast = useToast();
  const { installed, bulkActions } = useLayout().layout;
  const objectType = cardObjectType(object.name);
  const [open, setOpen] = useState<AppBulkAction | null>(null);
  const segments = useLoad(() => segmentsApi.search(''), []).state;
  const add = async (listId: string) => {
    try {
      await segmentsApi.add(listId, ids);
      toast(words.added(ids.length), 'success');
    } catch (error) {
      toast((error as Error).message, 'danger');
    }
  };

  return (
    <Paper withBorder radius="md" p="xs" mb="sm" role="status">
      <Group gap="sm">
        <Text size="sm" fw={600}>
          {words.selected(ids.length)}
        </Text>
        <Button size="compact-sm" variant="subtle" onClick={onClear}>
          {words.clear}
        </Button>
        {(installed ? bulkActions : [])
          .filter(({ objectTypes }) => objectTypes.includes(objectType))
          .map((action) => (
            <Button
              key={action.uid}
              size="compact-sm"
              onClick={() => setOpen(action)}
            >
              {action.label}
            </Button>
          ))}
        {objectType === 'contacts' && (
          <Menu>
            <Menu.Target>
              <Button size="compact-sm" variant="default">
                {words.addToSegment}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {segments.status === 'ready' &&
                segments.value
                  .filter(({ processingType }) => processingType === 'MANUAL')
                  .map(({ listId, name }) => (
                    <Menu.Item key={listId} onClick={() => void add(listId)}>
                      {name}
                    </Menu.Item>
                  ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
      {open && (
        <BulkAction
          action={open}
          objectTypeId={object.objectTypeId}
          ids={ids}
          onClose={() => setOpen(null)}
        />
      )}
    </Paper>
  );
};
