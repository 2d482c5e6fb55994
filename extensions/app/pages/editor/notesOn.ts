import type {
  EditorCheck,
  StarterField,
  StarterFields,
} from '@starters/contracts';

/**
 * The faults that an input shows, all of them; an empty field shows none before it was filled in, or
 * somebody tried to publish without it.
 */
export const notesOn = (
  { faults }: EditorCheck,
  fields: StarterFields,
  field: StarterField,
  hasTried: boolean,
): { error: boolean; validationMessage: string } => {
  if (fields[field] === '' && !hasTried) {
    return { error: false, validationMessage: '' };
  }
  const message = faults
    .filter((fault) => fault.field === field)
    .map((fault) => fault.message)
    .join(' ');

  return { error: message !== '', validationMessage: message };
};
