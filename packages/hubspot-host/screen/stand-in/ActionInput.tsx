import { Select, TextInput } from '@mantine/core';
import type { ActionView } from '../../server/action-view.ts';
import { useSession } from '../crm/session.tsx';

/** One input of an action: text, one of its options, or an owner. */
export const ActionInput = ({
  input: { isRequired, options, isOwner },
  label,
  value,
  onChange,
}: {
  input: ActionView['inputs'][number];
  label: string;
  value: string;
  onChange: (value: string) => void;
}) => {
  const { owners } = useSession().session;
  const choices = isOwner
    ? owners.map(({ id, name }) => ({ value: id, label: name }))
    : options;
  // In HubSpot the editor asks for it; a record may still have no value.
  const shown = { label, withAsterisk: isRequired };

  return choices ? (
    <Select
      {...shown}
      clearable
      searchable
      data={choices}
      value={value === '' ? null : value}
      onChange={(chosen) => onChange(chosen ?? '')}
    />
  ) : (
    <TextInput
      {...shown}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};
