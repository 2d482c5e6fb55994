import {
  ActionIcon,
  Box,
  Group,
  Text,
  Tooltip,
  VisuallyHidden,
} from '@mantine/core';
import { IconHistory, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { PropertyView } from '../crm/api.ts';
import { useRecordWords } from '../crm/record-words.ts';
import { HistoryDialog } from './HistoryDialog.tsx';
import type { PropertySection } from './property-sections.ts';
import { PropertyValue } from './PropertyValue.tsx';
import { Sections } from './Sections.tsx';

/** A record's properties to read, each with its history; what cannot be written is marked. */
export const PropertyList = ({
  type,
  id,
  sections,
  values,
}: {
  type: string;
  id: string;
  sections: PropertySection[];
  values: Record<string, string | null>;
}) => {
  const words = useRecordWords();
  const [past, setPast] = useState<PropertyView | null>(null);

  return (
    <>
      <Sections
        sections={sections}
        values={values}
        draw={(property) => (
          <Box data-testid={`property-${property.name}`}>
            <Group gap={4} wrap="nowrap">
              <Text
                size="xs"
                c="dimmed"
                title={property.description}
                style={{ overflowWrap: 'anywhere' }}
              >
                {property.label}
              </Text>
              {property.modificationMetadata.readOnlyValue && (
                <Tooltip label={words.readOnly}>
                  <span style={{ display: 'inline-flex' }}>
                    <IconLock size={12} aria-hidden color="#566270" />
                    <VisuallyHidden>{words.readOnly}</VisuallyHidden>
                  </span>
                </Tooltip>
              )}
              <ActionIcon
                size={18}
                variant="subtle"
                color="gray.6"
                aria-label={words.historyOf(property.label)}
                onClick={() => setPast(property)}
              >
                <IconHistory size={13} aria-hidden />
              </ActionIcon>
            </Group>
            <PropertyValue
              property={property}
              value={values[property.name] ?? null}
            />
          </Box>
        )}
      />
      <HistoryDialog
        type={type}
        id={id}
        property={past}
        onClose={() => setPast(null)}
      />
    </>
  );
};
