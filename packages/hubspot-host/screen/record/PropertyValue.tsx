import { Anchor, Spoiler, Text } from '@mantine/core';
import type { PropertyView } from '../crm/api.ts';
import { useRecordWords } from '../crm/record-words.ts';
import { useSession } from '../crm/session.tsx';
import { useWords } from '../crm/words.ts';
import { formatValue } from '../extension/format-value.ts';
import { fieldKind } from './field-kind.ts';

/**
 * Gives the words of a property's value, in the viewer's language and with the account's time zone
 * and currency; null for none.
 */
export const useReadValue = () => {
  const words = useRecordWords();
  const { session } = useSession();

  return (property: PropertyView, value: string | null): string | null => {
    if (value === null || value === '') return null;
    switch (fieldKind(property, value)) {
      case 'owner':
        return (
          session.owners.find((owner) => owner.id === value)?.name ?? value
        );
      case 'yesNo':
        return value === 'true' ? words.yes : words.no;
      default:
        return formatValue(value, property, {}, session);
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
