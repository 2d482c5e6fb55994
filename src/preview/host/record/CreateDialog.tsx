import { Modal } from '@mantine/core';
import { crm, type PropertyView, type SchemaView } from '../crm/api.ts';
import { useAssociationWords } from '../crm/association-words.ts';
import { useRecordWords } from '../crm/record-words.ts';
import { useWords } from '../crm/words.ts';
import { PropertyForm } from './PropertyForm.tsx';

/** Asks for the first few properties of a new record, and makes it. */
export const CreateDialog = ({
  schema,
  properties,
  initial,
  standing,
  onCancel,
  onCreated,
}: {
  schema: SchemaView;
  /** What is asked for, in order. */
  properties: PropertyView[];
  /** What is filled in already. */
  initial: Record<string, string>;
  /** What every new record has, asked for or not. */
  standing: Record<string, string>;
  onCancel: () => void;
  onCreated: (id: string) => void;
}) => {
  const words = useWords();
  const recordWords = useRecordWords();
  const associationWords = useAssociationWords();

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
        sections={[{ title: null, note: null, properties }]}
        values={{}}
        initial={initial}
        submit={words.create}
        save={async (given) => {
          const { id } = await crm.create(schema.name, {
            ...standing,
            ...given,
          });
          onCreated(id);
        }}
        onCancel={onCancel}
      />
    </Modal>
  );
};
