import { Modal } from '@mantine/core';
import { useState } from 'react';
import { crm, type PropertyView, type SchemaView } from '../crm/api.ts';
import { useAssociationWords } from '../crm/association-words.ts';
import { CrmError } from '../crm/crm-error.ts';
import { useRecordWords } from '../crm/record-words.ts';
import { useWords } from '../crm/words.ts';
import { PropertyForm } from './PropertyForm.tsx';

/** Asks for the first few properties of a new record, and makes it. */
export const CreateDialog = ({
  schema,
  properties,
  asked,
  initial,
  fixed,
  onCancel,
  onCreated,
}: {
  schema: SchemaView;
  properties: PropertyView[];
  /** Names of what is asked for first, in order; whatever else HubSpot wants is asked for then. */
  asked: string[];
  /** What is filled in already. */
  initial: Record<string, string>;
  /** What every new record has, asked for or not. */
  fixed: Record<string, string>;
  onCancel: () => void;
  onCreated: (id: string) => void;
}) => {
  const words = useWords();
  const recordWords = useRecordWords();
  const associationWords = useAssociationWords();
  const [wanted, setWanted] = useState(asked);
  const create = async (given: Record<string, string>) => {
    try {
      return await crm.create(schema.name, { ...fixed, ...given });
    } catch (error) {
      if (error instanceof CrmError) {
        setWanted([...new Set([...wanted, ...Object.keys(error.problems)])]);
      }
      throw error;
    }
  };

  return (
    <Modal
      opened
      size="lg"
      onClose={onCancel}
      title={associationWords.createOne(schema.labels.singular)}
      closeButtonProps={{ 'aria-label': recordWords.close }}
      styles={{ title: { fontWeight: 600 } }}
    >
      <PropertyForm
        sections={[
          {
            title: null,
            note: null,
            properties: wanted.flatMap(
              (name) => properties.find((each) => each.name === name) ?? [],
            ),
          },
        ]}
        values={{}}
        initial={initial}
        submit={words.create}
        save={async (given) => {
          onCreated((await create(given)).id);
        }}
        onCancel={onCancel}
      />
    </Modal>
  );
};
