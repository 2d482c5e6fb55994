import { fillText, type Language } from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { Overwritten } from '#src/starters/starter-records.ts';
import { textsIn } from '#src/texts/texts-in.ts';

/** What somebody else wrote in the same moment, by the names that the form and HubSpot show. */
export const sayOverwritten = (
  { field, value }: Overwritten,
  { segmentNames, ownerNames, starters }: Catalog,
  language: Language,
): string => {
  const { editor, review } = textsIn(language);
  const sayEach = (values: string, prefix: string): string =>
    values
      .split(';')
      .map((each) => (editor as Record<string, string>)[prefix + each] ?? each)
      .join(', ');
  const say = (): string => {
    switch (field) {
      case 'segmentIds':
        return value
          .split(';')
          .map((id) => segmentNames[id] ?? id)
          .join(', ');
      case 'ownerId':
        return ownerNames[value] ?? value;
      case 'translationOf':
        return starters.find(({ id }) => id === value)?.title ?? value;
      case 'meantFor':
        return sayEach(value, 'meantFor.');
      case 'channels':
        return sayEach(value, 'channel.');
      case 'language':
        return sayEach(value, 'language.');
      case 'status':
        return (review as Record<string, string>)[`status.${value}`] ?? value;
      default:
        return value;
    }
  };

  return fillText(textsIn(language).saved.overwrittenValue, {
    field: field === 'status' ? review.status : editor[`field.${field}`],
    value: say() || '–',
  });
};
