import {
  type FieldRow,
  type FieldText,
  joinList,
  type Language,
  STARTER_FIELDS,
  type StarterField,
} from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import { formatDay } from '#src/texts/format-day.ts';
import { nameOwner } from '#src/texts/name-owner.ts';
import { textsIn } from '#src/texts/texts-in.ts';

const none = '–';

/** A field's value by the names that the form and HubSpot show; a dash for nothing. */
export const sayField = (
  field: StarterField,
  value: string | string[],
  catalog: Catalog,
  language: Language,
): string => {
  const { segmentNames, starters } = catalog;
  const { options }: FieldText = textsIn(language).fields[field];
  const { kind }: FieldRow = STARTER_FIELDS[field];
  const nameOf = (each: string): string | undefined => {
    switch (kind) {
      case 'segments':
        return segmentNames[each];
      case 'owner':
        return nameOwner(catalog, each, language) ?? undefined;
      case 'starter':
        return starters.find(({ id }) => id === each)?.title;
      case 'day':
        return /^\d{4}-\d{2}-\d{2}$/.test(each)
          ? formatDay(each, language)
          : undefined;
      default:
        return options?.[each];
    }
  };
  const isMany = kind === 'segments' || kind === 'choices';
  const values = isMany
    ? [value].flat().flatMap((each) => each.split(';'))
    : [value].flat();

  return (
    joinList(
      values.filter((each) => each !== '').map((each) => nameOf(each) ?? each),
      language,
    ) || none
  );
};
