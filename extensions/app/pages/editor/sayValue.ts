import type { EditorOpened, StarterFields } from '@starters/contracts';
import { formatLocalDay } from '../components/formatLocalDay.ts';

const none = '–';

/** A field's value as its input shows it: names where the record has ids. */
export const sayValue = (
  { texts, choices, language }: EditorOpened,
  fields: StarterFields,
  field: keyof StarterFields,
): string => {
  const named = (
    known: { id: string; label: string }[],
    ids: string[],
  ): string =>
    ids
      .map((each) => known.find(({ id }) => id === each)?.label ?? each)
      .join(', ');
  const say = (): string => {
    switch (field) {
      case 'segmentIds':
        return named(choices.segments, fields.segmentIds);
      case 'channels':
        return fields.channels
          .map((each) => texts[`channel.${each}`])
          .join(', ');
      case 'meantFor':
        return texts[`meantFor.${fields.meantFor}`];
      case 'language':
        return texts[`language.${fields.language}`];
      case 'ownerId':
        return named(
          choices.owners.map(({ id, name }) => ({ id, label: name })),
          [fields.ownerId],
        );
      case 'translationOf':
        return named(
          choices.originals.map(({ id, title }) => ({ id, label: title })),
          [fields.translationOf],
        );
      case 'startsOn':
      case 'validUntil':
        return fields[field] && formatLocalDay(fields[field], language);
      default:
        return fields[field];
    }
  };

  return say() || none;
};
