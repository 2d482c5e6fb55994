import {
  Box,
  Group,
  Stack,
  Text,
  Tooltip,
  VisuallyHidden,
} from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { PropertyView } from '../crm/api.ts';
import { useRecordWords } from '../crm/record-words.ts';
import { PropertyValue } from './PropertyValue.tsx';

/** A record's properties to read; what cannot be written is marked. */
export const PropertyList = ({
  shown,
  values,
}: {
  /** In the order they are shown. */
  shown: PropertyView[];
  values: Record<string, string | null>;
}) => {
  const words = useRecordWords();

  return (
    <Stack gap="sm">
      {shown.map((property) => (
        <Box key={property.name} data-testid={`property-${property.name}`}>
          <Group gap={4} wrap="nowrap">
            <Text size="xs" c="dimmed" title={property.description}>
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
          </Group>
          <PropertyValue
            property={property}
            value={values[property.name] ?? null}
          />
        </Box>
      ))}
    </Stack>
  );
};
