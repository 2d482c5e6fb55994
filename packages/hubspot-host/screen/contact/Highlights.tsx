import { Paper, SimpleGrid, Text, Title } from '@mantine/core';
import type { PropertyView } from '../crm/api.ts';
import { PropertyValue } from '../record/PropertyValue.tsx';
import { useContactWords } from './words.ts';

const shown = [
  'lifecyclestage',
  'hs_analytics_source',
  'notes_last_contacted',
  'recent_conversion_event_name',
  'recent_conversion_date',
  'hs_language',
];

/** What is worth knowing of a contact at a glance. */
export const Highlights = ({
  definitions,
  values,
}: {
  definitions: PropertyView[];
  values: Record<string, string | null>;
}) => {
  const words = useContactWords();

  return (
    <Paper withBorder radius="md" p="md">
      <Title order={2} fz="sm" mb="sm">
        {words.highlights}
      </Title>
      <SimpleGrid cols={{ base: 2, lg: 3 }} spacing="md" verticalSpacing="sm">
        {shown.flatMap((name) => {
          const property = definitions.find((each) => each.name === name);

          return property ? (
            <div key={name}>
              <Text size="xs" c="dimmed">
                {property.label}
              </Text>
              <PropertyValue property={property} value={values[name] ?? null} />
            </div>
          ) : (
            []
          );
        })}
      </SimpleGrid>
    </Paper>
  );
};
