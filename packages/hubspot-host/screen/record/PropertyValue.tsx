import { Anchor, Spoiler, Text } from '@mantine/core';
import type { PropertyView } from '../crm/api.ts';
import { useRecordWords } from '../crm/record-words.ts';
import { useSession } from '../crm/session.tsx';
import { useWords } from '../crm/words.ts';
import { fieldKind } from './field-kind.ts';

/** Gives the words of a property's value, in the viewer's language; null for none. */
export const useReadValue = () => {
  const words = useRecordWords();
  const { session } = useSession();

  return (property: PropertyView, value: string | null): string | null => {
    if (value === null || value === '') return null;
    const labelOf = (each: string) =>
      property.options.find((option) => option.value === each)?.label ?? each;
    switch (fieldKind(property, value)) {
      case 'owner':
        return (
          session.owners.find((owner) => owner.id === value)?.name ?? value
        );
      case 'checkboxes':
        return value.split(';').map(labelOf).join(', ');
      case 'select':
        return labelOf(value);
      case 'yesNo':
        return value === 'true' ? words.yes : words.no;
      case 'number':
        return new Intl.NumberFormat(session.language, {
          maximumFractionDigits: 4,
        }).format(Number(value));
      case 'date':
        // A day is the same day in every zone.
        return new Intl.DateTimeFormat(session.language, {
          dateStyle: 'medium',
          timeZone: 'UTC',
        }).format(new Date(value));
      case 'datetime':
        return new Intl.DateTimeFormat(session.language, {
          dateStyle: 'medium',
          timeStyle: 'short',
          timeZone: session.timeZone,
        }).format(new Date(value));
      default:
        return value;
    }
  };
};

/** A property's value to read: links lead somewhere, and what is very long is folded. */
export const PropertyValue = ({
  property,
  value,
}: {
  property: PropertyView;
  value: string | null;
}) => {
  const words = useWords();
  const recordWords = useRecordWords();
  const text = useReadValue()(property, value);
  if (text === null) {
    return (
      <Text size="sm" c="dimmed">
        {words.empty}
      </Text>
    );
  }
  if (/^https?:\/\/\S+$/.test(text)) {
    return (
      <Anchor
        href={text}
        target="_blank"
        rel="noreferrer"
        size="sm"
        display="block"
        style={{ overflowWrap: 'anywhere' }}
      >
        {text}
      </Anchor>
    );
  }

  return (
    <Spoiler
      maxHeight={132}
      showLabel={recordWords.showAll}
      hideLabel={recordWords.showLess}
      styles={{ control: { fontSize: 'var(--mantine-font-size-sm)' } }}
    >
      <Text
        size="sm"
        style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}
      >
        {text}
      </Text>
    </Spoiler>
  );
};
