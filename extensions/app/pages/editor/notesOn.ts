import type {
  EditorCheck,
  StarterField,
  StarterFields,
} from '@starters/contracts';

/** What an input shows of the faults of its field; an empty one is not scolded at before it is filled. */
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
