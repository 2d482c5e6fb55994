import { fillText, type Language } from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { Overwritten } from '#src/starters/starter-writer.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { sayField } from './say-field.ts';

/** The values that a concurrent edit wrote, by the names that the form and HubSpot show. */
export const sayOverwritten = (
  { field, value }: Overwritten,
  catalog: Catalog,
  language: Language,
): string => {
  const { fields, review, saved } = textsIn(language);
  const labels: Readonly<Record<string, string>> = review;

  return fillText(saved.overwrittenValue, {
    field: field === 'status' ? review.status : fields[field].label,
    value:
      field === 'status'
        ? (labels[`status.${value}`] ?? value)
        : sayField(field, value, catalog, language),
  });
};
