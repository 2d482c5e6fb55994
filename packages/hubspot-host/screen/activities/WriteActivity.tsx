import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type ActivityForm,
  activityForms,
  callForm,
} from '../composer/activity-drafts.ts';
import { ActivityComposer } from '../composer/ActivityComposer.tsx';
import type { ActivityPlace } from './activity.ts';
import { useActivityWords } from './words.ts';

const { SEND_EMAIL, ADD_TASK, SCHEDULE_MEETING } = activityForms;

/** What can be written on a record; contacts alone have an address to write to. */
const formsFor = ({ type }: ActivityPlace): ActivityForm[] =>
  [
    ...(type === 'contacts' ? [SEND_EMAIL] : []),
    callForm,
    ADD_TASK,
    SCHEDULE_MEETING,
  ].filter((form) => form !== undefined);

/** Writes an e-mail, a call, a task or a meeting on a record, in the windows that cards open, too. */
export const WriteActivity = ({ record }: { record: ActivityPlace }) => {
  const words = useActivityWords();
  const [form, setForm] = useState<ActivityForm | null>(null);

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
          {formsFor(record).map((each) => (
            <Menu.Item key={each.type} onClick={() => setForm(each)}>
              {words.kind[each.type]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {form && (
        <ActivityComposer
          form={form}
          record={{
            objectTypeId: record.objectTypeId,
            objectId: Number(record.id),
          }}
          initial={{}}
          onClose={() => setForm(null)}
        />
      )}
    </>
  );
};
