import {
  Alert,
  Button,
  Group,
  MultiSelect,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { crm, type PropertyView } from '../crm/api.ts';
import { useSession } from '../crm/session.tsx';
import { useToast } from '../crm/toasts.tsx';
import { useWords } from '../crm/words.ts';

const isTime = ({ type }: PropertyView) =>
  type === 'date' || type === 'datetime';

/** Browsers edit a time without its zone; HubSpot keeps it in UTC. */
const toInput = (property: PropertyView, value: string): string =>
  property.type === 'datetime' ? value.slice(0, 16) : value;
const fromInput = (property: PropertyView, value: string): string =>
  property.type === 'datetime' && value !== '' ? `${value}:00.000Z` : value;

const Field = ({
  property,
  value,
  onChange,
}: {
  property: PropertyView;
  value: string;
  onChange: (value: string) => void;
}) => {
  const { session } = useSession();
  const { name, label, description, fieldType, options } = property;
  const common = { label, name, ...(description ? { description } : {}) };
  if (name === 'hubspot_owner_id') {
    return (
      <Select
        {...common}
        clearable
        value={value || null}
        data={session.owners.map((owner) => ({
          value: owner.id,
          label: owner.name,
        }))}
        onChange={(chosen) => onChange(chosen ?? '')}
      />
    );
  }
  if (fieldType === 'checkbox') {
    return (
      <MultiSelect
        {...common}
        value={value === '' ? [] : value.split(';')}
        data={options.map((option) => ({
          value: option.value,
          label: option.label,
        }))}
        onChange={(chosen) => onChange(chosen.join(';'))}
      />
    );
  }
  if (options.length > 0) {
    return (
      <Select
        {...common}
        clearable
        value={value || null}
        data={options.map((option) => ({
          value: option.value,
          label: option.label,
        }))}
        onChange={(chosen) => onChange(chosen ?? '')}
      />
    );
  }
  if (fieldType === 'textarea') {
    return (
      <Textarea
        {...common}
        autosize
        minRows={2}
        maxRows={8}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }

  return (
    <TextInput
      {...common}
      type={
        property.type === 'datetime'
          ? 'datetime-local'
          : property.type === 'date'
            ? 'date'
            : 'text'
      }
      value={toInput(property, value)}
      onChange={(event) =>
        onChange(fromInput(property, event.currentTarget.value))
      }
    />
  );
};

/** A record's properties, to read and, after Edit, to change. */
export const PropertyPanel = ({
  type,
  id,
  shown,
  values,
  label,
  onSaved,
}: {
  type: string;
  id: string;
  /** In the order they are shown. */
  shown: PropertyView[];
  values: Record<string, string | null>;
  /** The words for a raw value. */
  label: (property: string, value: string | null) => string | null;
  onSaved: () => void;
}) => {
  const words = useWords();
  const toast = useToast();
  const { session } = useSession();
  const [draft, setDraft] = useState<Record<string, string> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const read = (property: PropertyView): string => {
    const value = values[property.name] ?? null;
    if (value === null) return words.empty;
    if (property.name === 'hubspot_owner_id') {
      return session.owners.find((owner) => owner.id === value)?.name ?? value;
    }
    if (isTime(property)) {
      return new Intl.DateTimeFormat(session.language, {
        dateStyle: 'medium',
        ...(property.type === 'datetime' ? { timeStyle: 'short' } : {}),
        timeZone: 'UTC',
      }).format(new Date(value));
    }

    return label(property.name, value) ?? value;
  };

  const save = async () => {
    if (!draft) return;
    try {
      await crm.update(type, id, draft);
      setDraft(null);
      setProblem(null);
      toast(words.saved, 'success');
      onSaved();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };

  if (draft) {
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap="sm">
          {problem && <Alert color="red">{problem}</Alert>}
          {shown
            .filter(
              ({ modificationMetadata }) => !modificationMetadata.readOnlyValue,
            )
            .map((property) => (
              <Field
                key={property.name}
                property={property}
                value={draft[property.name] ?? values[property.name] ?? ''}
                onChange={(value) =>
                  setDraft({ ...draft, [property.name]: value })
                }
              />
            ))}
          <Group>
            <Button type="submit" size="sm">
              {words.save}
            </Button>
            <Button
              size="sm"
              variant="default"
              onClick={() => {
                setDraft(null);
                setProblem(null);
              }}
            >
              {words.cancel}
            </Button>
          </Group>
        </Stack>
      </form>
    );
  }

  return (
    <Stack gap="sm">
      {shown.map((property) => (
        <div key={property.name}>
          <Text size="xs" c="dimmed">
            {property.label}
          </Text>
          <Text
            size="sm"
            lineClamp={6}
            style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}
          >
            {read(property)}
          </Text>
        </div>
      ))}
      <Group>
        <Button size="xs" variant="default" onClick={() => setDraft({})}>
          {words.edit}
        </Button>
      </Group>
    </Stack>
  );
};
