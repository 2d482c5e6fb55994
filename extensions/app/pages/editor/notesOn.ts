import type {
  EditorCheck,
  StarterField,
  StarterFields,
} from '@starters/contracts';

/** The faults that an input shows; an empty field shows none before it was filled in. */
export const notesOn = (
  { faults }: EditorCheck,
  fields: StarterFields,
  field: StarterField,
): { error: boolean; validationMessage: string } => {
  if (fields[field] === '') return { error: false, validationMessage: '' };
  const message = faults
    .filter((fault) => fault.field === field)
    .map((fault) => fault.message)
    .join(' ');

  return { error: message !== '', validationMessage: message };
};
