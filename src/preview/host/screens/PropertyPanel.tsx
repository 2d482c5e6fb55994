import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PropertyView } from '../crm/api.ts';
import { useWords } from '../crm/words.ts';
import { PropertyForm } from '../record/PropertyForm.tsx';
import { PropertyList } from '../record/PropertyList.tsx';

/** A record's properties, to read and, after Edit, to change. */
export const PropertyPanel = ({
  type,
  id,
  shown,
  values,
  onSaved,
}: {
  type: string;
  id: string;
  /** In the order they are shown. */
  shown: PropertyView[];
  values: Record<string, string | null>;
  onSaved: () => void;
}) => {
  const words = useWords();
  const [isEdited, setEdited] = useState(false);

  if (isEdited) {
    return (
      <PropertyForm
        type={type}
        id={id}
        shown={shown}
        values={values}
        onDone={(isSaved) => {
          setEdited(false);
          if (isSaved) onSaved();
        }}
      />
    );
  }

  return (
    <>
      <PropertyList shown={shown} values={values} />
      <Button
        size="xs"
        variant="default"
        mt="md"
        onClick={() => setEdited(true)}
      >
        {words.edit}
      </Button>
    </>
  );
};
