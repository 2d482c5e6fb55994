import { Anchor, Drawer, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { CrmRecord, PropertyView, SchemaView } from '../crm/api.ts';
import { cardObjectType, usePlacedCards } from '../crm/layout.tsx';
import { useListWords } from '../crm/list-words.ts';
import { useNavigate } from '../crm/navigation.tsx';
import { useReadValue } from '../record/PropertyValue.tsx';
import { PlacedCard } from '../screens/PlacedCard.tsx';

/** A record in a drawer beside its list: what the list shows, and the cards placed in previews. */
export const ObjectPreview = ({
  schema: { name, objectTypeId, primaryDisplayProperty },
  properties,
  record,
  onClose,
}: {
  schema: SchemaView;
  /** What is shown of it. */
  properties: PropertyView[];
  record: CrmRecord;
  onClose: () => void;
}) => {
  const words = useListWords();
  const navigate = useNavigate();
  const readValue = useReadValue();
  const cards = usePlacedCards(cardObjectType(name), 'crm.preview');
  const [version, setVersion] = useState(0);
  const path = `/objects/${name}/${record.id}`;

  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={420}
      title={record.properties[primaryDisplayProperty] ?? record.id}
      closeButtonProps={{ 'aria-label': words.close }}
      styles={{ title: { overflowWrap: 'anywhere' } }}
    >
      <Stack gap="md">
        <Anchor
          size="sm"
          href={path}
          onClick={(event) => {
            event.preventDefault();
            navigate(path);
          }}
        >
          {words.openRecord}
        </Anchor>
        <Stack gap={6}>
          {properties
            .filter((each) => each.name !== primaryDisplayProperty)
            .map((property) => (
              <div key={property.name}>
                <Text size="xs" c="dimmed">
                  {property.label}
                </Text>
                <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                  {readValue(
                    property,
                    record.properties[property.name] ?? null,
                  ) ?? '–'}
                </Text>
              </div>
            ))}
        </Stack>
        {cards.map((card) => (
          <PlacedCard
            key={card.uid}
            card={card}
            record={{ objectTypeId, objectId: record.id }}
            recordVersion={version}
            onRefresh={() => setVersion(version + 1)}
          />
        ))}
      </Stack>
    </Drawer>
  );
};
