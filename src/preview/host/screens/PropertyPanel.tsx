import { Box, Button, Group } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useWords } from '../crm/words.ts';
import type { PropertySection } from '../record/property-sections.ts';
import { PropertyForm } from '../record/PropertyForm.tsx';
import { PropertyList } from '../record/PropertyList.tsx';

/** A record's properties, to read and, after Edit, to change. */
export const PropertyPanel = ({
  type,
  id,
  sections,
  values,
  heading,
  onSaved,
}: {
  type: string;
  id: string;
  sections: PropertySection[];
  values: Record<string, string | null>;
  /** What stands above them, beside the way to edit. */
  heading: ReactNode;
  onSaved: () => void;
}) => {
  const words = useWords();
  const [isEdited, setEdited] = useState(false);

  return (
    <>
      <Group
        justify="space-between"
        align="flex-start"
        wrap="nowrap"
        gap="xs"
        mb="md"
      >
        <Box miw={0}>{heading}</Box>
        {!isEdited && (
          <Button
            size="compact-sm"
            variant="default"
            style={{ flexShrink: 0 }}
            onClick={() => setEdited(true)}
          >
            {words.edit}
          </Button>
        )}
      </Group>
      {isEdited ? (
        <PropertyForm
          type={type}
          id={id}
          sections={sections}
          values={values}
          onDone={(isSaved) => {
            setEdited(false);
            if (isSaved) onSaved();
          }}
        />
      ) : (
        <PropertyList type={type} id={id} sections={sections} values={values} />
      )}
    </>
  );
};
