import { Box, Button, Group } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { crm } from '../crm/api.ts';
import { useToast } from '../crm/toasts.tsx';
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
  const toast = useToast();
  const [isEdited, setEdited] = useState(false);
  const [wasEdited, setWasEdited] = useState(false);
  const close = () => {
    setEdited(false);
    setWasEdited(true);
  };
  const save = async (changed: Record<string, string>) => {
    if (Object.keys(changed).length > 0) {
      await crm.update(type, id, changed);
      toast(words.saved, 'success');
      onSaved();
    }
    close();
  };

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
            size="compact-xs"
            variant="default"
            style={{ flexShrink: 0 }}
            // The keyboard goes on where it was before the form.
            autoFocus={wasEdited}
            onClick={() => setEdited(true)}
          >
            {words.edit}
          </Button>
        )}
      </Group>
      {isEdited ? (
        <PropertyForm
          sections={sections}
          values={values}
          submit={words.save}
          save={save}
          onCancel={close}
        />
      ) : (
        <PropertyList type={type} id={id} sections={sections} values={values} />
      )}
    </>
  );
};
