import {
  DateInput,
  Input,
  MultiSelect,
  Select,
  TextArea,
} from '@hubspot/ui-extensions';
import {
  type EditorCheck,
  type EditorOpened,
  type FieldRow,
  type FieldText,
  fillText,
  joinList,
  STARTER_FIELDS,
  type StarterField,
} from '@starters/contracts';
import type { FactInsertion } from '../hooks/useFactInsertion.ts';
import type { Draft } from '../hooks/useDraft.ts';
import { fromDay, toDay } from './day.ts';
import { listOptions } from './listOptions.ts';
import { notesOn } from './notesOn.ts';

/** Lines that are shown of a text; what is said first has room for one more. */
const rowsOf = (field: StarterField): number => (field === 'opener' ? 3 : 2);

/** The input of one field, by its kind; what is wrong with the field stands under it. */
export const FieldInput = ({
  field,
  opened,
  draft: { fields, change, hasTried },
  check,
  insertion,
}: {
  field: StarterField;
  opened: EditorOpened;
  draft: Draft;
  check: EditorCheck;
  /** Of the texts that facts are put into. */
  insertion?: FactInsertion;
}) => {
  const row: FieldRow = STARTER_FIELDS[field];
  const { label, help }: FieldText = opened.fieldTexts[field];
  const value = fields[field];
  const text = typeof value === 'string' ? value : '';
  const set = (changed: unknown) => change({ [field]: changed });
  const shared = {
    name: field,
    label,
    ...(help === undefined
      ? {}
      : {
          // What is written in says itself what it is, once something is written.
          [row.wording ? 'placeholder' : 'description']: fillText(help, {
            themes: joinList(opened.choices.themes, opened.language) || '–',
          }),
        }),
    // A bracket that is open while facts are offered for it is no fault yet.
    ...(insertion?.offersIn(field)
      ? {}
      : notesOn(check, fields, field, hasTried)),
  };

  switch (row.kind) {
    case 'long_text':
      return (
        <TextArea
          {...shared}
          value={text}
          rows={rowsOf(field)}
          maxLength={row.longest}
          resize="vertical"
          onInput={(typed) => {
            if (!insertion?.type(field, typed)) set(typed);
          }}
          onFocus={() => insertion?.enter(field)}
        />
      );
    case 'choices':
    case 'segments':
      return (
        <MultiSelect
          {...shared}
          value={typeof value === 'string' ? [] : value}
          options={listOptions(opened, fields, field)}
          onChange={(chosen) => set(chosen.map(String))}
        />
      );
    case 'choice':
    case 'starter':
    case 'owner': {
      const options = listOptions(opened, fields, field);

      return (
        <Select
          {...shared}
          value={text}
          placeholder={options.find((each) => each.value === '')?.label}
          options={options}
          onChange={set}
        />
      );
    }
    case 'day':
      return (
        <DateInput
          {...shared}
          format="LL"
          {...toDay(text)}
          onChange={(day) => set(fromDay(day))}
        />
      );
    default:
      return <Input {...shared} value={text} onInput={set} />;
  }
};
