import {
  type EditorOpened,
  type FieldRow,
  type FieldText,
  STARTER_FIELDS,
  type StarterField,
  type StarterFields,
} from '@starters/contracts';

/** What a field may hold, as its input offers it; none for a field that is typed in. */
export const listOptions = (
  { texts, fieldTexts, choices }: EditorOpened,
  fields: StarterFields,
  field: StarterField,
): { value: string; label: string }[] => {
  const row: FieldRow = STARTER_FIELDS[field];
  switch (row.kind) {
    case 'choice':
    case 'choices': {
      const { options }: FieldText = fieldTexts[field];

      return row.options.map((value) => ({
        value,
        label: options?.[value] ?? value,
      }));
    }
    case 'segments':
      return choices.segments.map(({ id, label }) => ({ value: id, label }));
    case 'owner':
      return [
        { value: '', label: texts.noOwner },
        ...choices.owners.map(({ id, name }) => ({ value: id, label: name })),
      ];
    case 'starter':
      return [
        {
          value: '',
          label: field === 'variantOf' ? texts.noVariant : texts.noTranslation,
        },
        ...choices.originals
          .filter(
            ({ id, language, isTranslation }) =>
              id === fields[field] ||
              // A variant is in the same language, a translation in another.
              (field === 'variantOf'
                ? language === fields.language
                : language !== fields.language && !isTranslation),
          )
          .map(({ id, title }) => ({ value: id, label: title })),
      ];
    default:
      return [];
  }
};
