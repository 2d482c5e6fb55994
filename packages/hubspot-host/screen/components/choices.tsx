import {
  MultiSelect as MantineMultiSelect,
  Select as MantineSelect,
} from '@mantine/core';
import type { MultiSelectProps, SelectProps } from '@hubspot/ui-extensions';
import { describe, useTyped } from './typed.ts';

/** HubSpot offers a search from the eighth option on. */
const optionsWithoutSearch = 7;

const toData = (options: SelectProps['options']) =>
  // An option that lost its value cannot be chosen, one that lost its label shows its value.
  options
    .filter((each) => (each as Partial<typeof each>).value !== undefined)
    .map(({ value, label }) => ({
      value: String(value),
      label: (label as string | undefined) ?? String(value),
    }));

/** HubSpot's Select. */
export const Select = (props: SelectProps) => {
  const { name, value, options, variant, onChange, onInput } = props;
  const [chosen, choose] = useTyped(value, '');

  return (
    <MantineSelect
      {...describe(props)}
      {...(name === undefined ? {} : { name })}
      variant={variant === 'transparent' ? 'unstyled' : 'default'}
      value={chosen === '' ? null : String(chosen)}
      allowDeselect={false}
      searchable={options.length > optionsWithoutSearch}
      nothingFoundMessage="–"
      data={toData(options)}
      onSearchChange={(text) => void onInput?.(text)}
      onChange={(next) => {
        const found = options.find((option) => String(option.value) === next);
        if (!found) return;
        choose(found.value);
        void onChange?.(found.value);
      }}
    />
  );
};

/** HubSpot's MultiSelect. */
export const MultiSelect = (props: MultiSelectProps) => {
  const { name, value, options, variant, onChange } = props;
  const [chosen, choose] = useTyped(value, []);
  const { placeholder, ...described } = {
    placeholder: undefined,
    ...describe(props),
  };

  return (
    <MantineMultiSelect
      {...described}
      // The library keeps its placeholder beside what is chosen.
      {...(placeholder && chosen.length === 0 ? { placeholder } : {})}
      {...(name === undefined ? {} : { name })}
      variant={variant === 'transparent' ? 'unstyled' : 'default'}
      value={chosen.map(String)}
      searchable={options.length > optionsWithoutSearch}
      hidePickedOptions={false}
      clearable
      data={toData(options)}
      onChange={(next) => {
        const values = options
          .map((option) => option.value)
          .filter((each) => next.includes(String(each)));
        choose(values);
        void onChange?.(values);
      }}
    />
  );
};
