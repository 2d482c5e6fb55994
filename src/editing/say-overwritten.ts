import {
  type FieldRow,
  type FieldText,
  fillText,
  joinList,
  type Language,
  STARTER_FIELDS,
} from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { Overwritten } from '#src/starters/starter-writer.ts';
import { nameOwner } from '#src/texts/name-owner.ts';
import { textsIn } from '#src/texts/texts-in.ts';

/** The values that a concurrent edit wrote, by the names that the form and HubSpot show. */
export const sayOverwritten = (
  { field, value }: Overwritten,
  catalog: Catalog,
  language: Language,
): string => {
  const { segmentNames, starters } = catalog;
  const { fields, review, saved } = textsIn(language);
  const say = (): string => {
    if (field === 'status') {
      const labels: Readonly<Record<string, string>> = review;

      return labels[`status.${value}`] ?? value;
    }
    const { options }: FieldText = fields[field];
    const { kind }: FieldRow = STARTER_FIELDS[field];
    const nameOf = (each: string): string | undefined => {
      switch (kind) {
        case 'segments':
          return segmentNames[each];
        case 'owner':
          return nameOwner(catalog, each, language) ?? undefined;
        case 'starter':
          return starters.find(({ id }) => id === each)?.title;
        default:
          return options?.[each];
      }
    };

    return 'options' in fields[field] || kind === 'segments'
      ? joinList(
          value.split(';').map((each) => nameOf(each) ?? each),
          language,
        )
      : (nameOf(value) ?? value);
  };

  return fillText(saved.overwrittenValue, {
    field: field === 'status' ? review.status : fields[field].label,
    value: say() || '–',
  });
};
