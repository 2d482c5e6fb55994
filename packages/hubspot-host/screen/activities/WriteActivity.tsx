import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { activityForms } from '../composer/activity-drafts.ts';
import { ActivityComposer } from '../composer/ActivityComposer.tsx';
import { useActivityWords } from './words.ts';

const offered = ['SEND_EMAIL', 'ADD_TASK', 'SCHEDULE_MEETING'] as const;

/** Writes an e-mail, a task or a meeting on a contact, in the windows that cards open, too. */
export const WriteActivity = ({ contactId }: { contactId: string }) => {
  const words = useActivityWords();
  const [chosen, setChosen] = useState<(typeof offered)[number] | null>(null);
  const form = chosen && activityForms[chosen];

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            size="xs"
            variant="default"
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            {words.create}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {offered.flatMap((action) => {
            const each = activityForms[action];

            return each ? (
              <Menu.Item key={action} onClick={() => setChosen(action)}>
                {words.kind[each.type]}
              </Menu.Item>
            ) : (
              []
            );
          })}
        </Menu.Dropdown>
      </Menu>
      {form && (
        <ActivityComposer
          form={form}
          record={{ objectTypeId: '0-1', objectId: Number(contactId) }}
          initial={{}}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
};
