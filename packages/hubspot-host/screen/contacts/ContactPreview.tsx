import { Anchor, Drawer, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { CrmRecord } from '../crm/api.ts';
import { usePlacedCards } from '../crm/layout.tsx';
import { useListWords } from '../crm/list-words.ts';
import { useNavigate } from '../crm/navigation.tsx';
import { PlacedCard } from '../screens/PlacedCard.tsx';
import { nameOfContact, useContactColumns } from './contact-columns.tsx';

/** A contact in a drawer beside the list: what matters, and the cards placed in previews. */
export const ContactPreview = ({
  record,
  onClose,
}: {
  record: CrmRecord;
  onClose: () => void;
}) => {
  const words = useListWords();
  const navigate = useNavigate();
  const columns = useContactColumns();
  const cards = usePlacedCards('contacts', 'crm.preview');
  const [version, setVersion] = useState(0);
  const path = `/contacts/${record.id}`;

  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={420}
      title={nameOfContact(record)}
      closeButtonProps={{ 'aria-label': words.close }}
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
          {columns.slice(1).map(({ label, show }) => (
            <div key={label}>
              <Text size="xs" c="dimmed">
                {label}
              </Text>
              <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                {show(record) ?? '–'}
              </Text>
            </div>
          ))}
        </Stack>
        {cards.map((card) => (
          <PlacedCard
            key={card.uid}
            card={card}
            record={{ objectTypeId: '0-1', objectId: record.id }}
            recordVersion={version}
            onRefresh={() => setVersion(version + 1)}
          />
        ))}
      </Stack>
    </Drawer>
  );
};
