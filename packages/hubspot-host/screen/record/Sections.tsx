import { Box, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PropertyView } from '../crm/api.ts';
import { fieldKind } from './field-kind.ts';
import type { PropertySection } from './property-sections.ts';

/** Lays out properties in sections: two columns where there is room, long texts across both. */
export const Sections = ({
  sections,
  values,
  draw,
}: {
  sections: PropertySection[];
  values: Record<string, string | null>;
  draw: (property: PropertyView) => ReactNode;
}) => (
  <Stack gap="xl">
    {sections.map(({ title, note, properties }) => (
      <Box
        key={title ?? ''}
        component="section"
        {...(title === null ? {} : { 'aria-label': title })}
      >
        {title !== null && (
          <Box
            mb="sm"
            pb={6}
            style={{ borderBottom: '1px solid var(--mantine-color-gray-3)' }}
          >
            <Title order={2} fz="sm">
              {title}
            </Title>
            {note !== null && (
              <Text size="xs" c="dimmed">
                {note}
              </Text>
            )}
          </Box>
        )}
        <SimpleGrid
          type="container"
          cols={{ base: 1, '460px': 2 }}
          spacing="lg"
          verticalSpacing="sm"
        >
          {properties.map((property) => (
            <Box
              key={property.name}
              miw={0}
              style={
                fieldKind(property, values[property.name] ?? '') === 'longText'
                  ? { gridColumn: '1 / -1' }
                  : {}
              }
            >
              {draw(property)}
            </Box>
          ))}
        </SimpleGrid>
      </Box>
    ))}
  </Stack>
);
