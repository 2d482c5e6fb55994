import { Select, Textarea, TextInput } from '@mantine/core';
import type { PropertyView } from '../crm/api.ts';
import { useRecordWords } from '../crm/record-words.ts';
import { useSession } from '../crm/session.tsx';
import { Checkboxes } from './Checkboxes.tsx';
import { fieldKind } from './field-kind.ts';
import { fromLocalInput, toLocalInput } from './local-time.ts';

const searchableFrom = 8;

/** The field that edits a property; values are texts as HubSpot keeps them, empty for none. */
export const PropertyField = ({
  property,
  value,
  stored,
  error,
  onChange,
}: {
  property: PropertyView;
  value: string;
  /** What HubSpot has: it decides how much room a text gets, so that the field does not change under the hand. */
  stored: string;
  /** What is wrong with the value, in words. */
  error: string | undefined;
  onChange: (value: string) => void;
}) => {
  const words = useRecordWords();
  const { owners } = useSession().session;
  const { name, label, options } = property;
  const description = property.description || undefined;
  const common = { label, name, description, error };
  const kind = fieldKind(property, stored);

  if (kind === 'checkboxes') {
    return (
      <Checkboxes
        {...common}
        options={options}
        value={value.split(';').filter(Boolean)}
        onChange={(chosen) => onChange(chosen.join(';'))}
      />
    );
  }
  if (kind === 'owner' || kind === 'select' || kind === 'yesNo') {
    const choices = {
      owner: owners.map((owner) => ({ value: owner.id, label: owner.name })),
      yesNo: [
        { value: 'true', label: words.yes },
        { value: 'false', label: words.no },
      ],
      select: options.map((each) => ({ value: each.value, label: each.label })),
    }[kind];
    const isKnown =
      value === '' || choices.some((choice) => choice.value === value);

    return (
      <Select
        {...common}
        clearable
        searchable={choices.length > searchableFrom}
        nothingFoundMessage={words.notFound}
        placeholder={kind === 'owner' ? words.noOwner : ''}
        value={value || null}
        data={isKnown ? choices : [...choices, { value, label: value }]}
        onChange={(chosen) => onChange(chosen ?? '')}
      />
    );
  }
  if (kind === 'longText') {
    return (
      <Textarea
        {...common}
        autosize
        minRows={2}
        maxRows={12}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  if (kind === 'datetime') {
    return (
      <TextInput
        {...common}
        type="datetime-local"
        value={toLocalInput(value)}
        onChange={(event) =>
          onChange(fromLocalInput(event.currentTarget.value))
        }
      />
    );
  }

  return (
    <TextInput
      {...common}
      type={kind === 'date' ? 'date' : 'text'}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};
