import {
  type EditorOpened,
  joinList,
  STARTER_FIELDS,
  type StarterField,
  type StarterFields,
} from '@starters/contracts';
import { formatLocalDay } from '../components/formatLocalDay.ts';
import { listOptions } from './listOptions.ts';

const none = '–';

/** A field's value as its input shows it: names where the record has ids. */
export const sayValue = (
  opened: EditorOpened,
  fields: StarterFields,
  field: StarterField,
): string => {
  const options = listOptions(opened, fields, field);
  const values = [fields[field]].flat().filter((each) => each !== '');
  const { kind } = STARTER_FIELDS[field];

  return (
    joinList(
      values.map((each) =>
        kind === 'day'
          ? formatLocalDay(each, opened.language)
          : (options.find(({ value }) => value === each)?.label ?? each),
      ),
      opened.language,
    ) || none
  );
};
