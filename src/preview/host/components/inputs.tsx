import {
  Checkbox as MantineCheckbox,
  Group,
  MultiSelect as MantineMultiSelect,
  Radio,
  Select as MantineSelect,
  Stack,
  Switch,
  Textarea,
  TextInput,
} from '@mantine/core';
import type {
  CheckboxProps,
  FormProps,
  InputProps,
  MultiSelectProps,
  SearchInputProps,
  SelectProps,
  TextAreaProps,
  ToggleGroupProps,
  ToggleProps,
} from '@hubspot/ui-extensions';
import { useState } from 'react';

/**
 * Text that the person types here while the extension hears of it: what the worker sends back
 * late must not overwrite what was typed meanwhile.
 */
const useTyped = (given: string | undefined) => {
  const [typed, setTyped] = useState(given ?? '');
  const [last, setLast] = useState(given);
  if (given !== last) {
    setLast(given);
    if (given !== undefined) setTyped(given);
  }

  return [typed, setTyped] as const;
};

const describe = ({
  label,
  description,
  required,
  error,
  validationMessage,
}: {
  label?: string | undefined;
  description?: string | undefined;
  required?: boolean | undefined;
  error?: boolean | undefined;
  validationMessage?: string | undefined;
}) => ({
  ...(label === undefined ? {} : { label }),
  ...(description === undefined ? {} : { description }),
  required: required ?? false,
  error: error ? (validationMessage ?? true) : false,
});

/** HubSpot's Form. */
export const Form = ({ onSubmit, children }: FormProps) => (
  <form
    onSubmit={(event) => {
      event.preventDefault();
      const values = Object.fromEntries(new FormData(event.currentTarget));
      void (onSubmit as ((event: object) => void) | undefined)?.({
        targetValue: values,
      });
    }}
  >
    {children}
  </form>
);

/** HubSpot's TextArea. */
export const TextArea = (props: TextAreaProps) => {
  const { name, value, rows, maxLength, onInput, onChange } = props;
  const [typed, setTyped] = useTyped(value);

  return (
    <Textarea
      {...describe(props)}
      name={name}
      value={typed}
      rows={rows ?? 3}
      w="100%"
      {...(maxLength === undefined ? {} : { maxLength })}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        void onInput?.(event.currentTarget.value);
      }}
      onBlur={() => void onChange?.(typed)}
    />
  );
};

/** HubSpot's Input. */
export const Input = (props: InputProps) => {
  const { name, value, placeholder, onInput, onChange } = props;
  const [typed, setTyped] = useTyped(value);

  return (
    <TextInput
      {...describe(props)}
      name={name}
      value={typed}
      {...(placeholder === undefined ? {} : { placeholder })}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        void onInput?.(event.currentTarget.value);
      }}
      onBlur={() => void onChange?.(typed)}
    />
  );
};

/** HubSpot's SearchInput. */
export const SearchInput = ({
  name,
  placeholder,
  onChange,
}: SearchInputProps) => (
  <TextInput
    name={name}
    placeholder={placeholder ?? ''}
    onChange={(event) => void onChange?.(event.currentTarget.value)}
  />
);

/** HubSpot's Select. */
export const Select = (props: SelectProps) => {
  const { name, value, placeholder, options, onChange } = props;

  return (
    <MantineSelect
      {...describe(props)}
      {...(name === undefined ? {} : { name })}
      placeholder={placeholder ?? ''}
      value={value === undefined ? null : String(value)}
      allowDeselect={false}
      data={options.map((option) => ({
        value: String(option.value),
        label: option.label,
      }))}
      onChange={(chosen) => {
        const found = options.find((option) => String(option.value) === chosen);
        if (found) void onChange?.(found.value);
      }}
    />
  );
};

/** HubSpot's MultiSelect. */
export const MultiSelect = (props: MultiSelectProps) => (
  <MantineMultiSelect
    {...describe(props)}
    value={(props.value ?? []).map(String)}
    data={props.options.map((option) => ({
      value: String(option.value),
      label: option.label,
    }))}
    onChange={(chosen) =>
      void props.onChange?.(
        props.options
          .map((option) => option.value)
          .filter((value) => chosen.includes(String(value))),
      )
    }
  />
);

/** HubSpot's ToggleGroup: radio buttons or checkboxes. */
export const ToggleGroup = (props: ToggleGroupProps) => {
  const Direction = props.inline ? Group : Stack;
  if (props.toggleType === 'radioButtonList') {
    return (
      <Radio.Group
        label={props.label}
        name={props.name}
        value={props.value ?? ''}
        onChange={(value) => void props.onChange?.(value)}
      >
        <Direction gap="sm" mt={6}>
          {props.options.map(({ value, label }) => (
            <Radio
              key={value}
              value={value}
              label={label}
              size="xs"
              styles={{ label: { paddingInlineStart: 6 } }}
            />
          ))}
        </Direction>
      </Radio.Group>
    );
  }

  return (
    <MantineCheckbox.Group
      label={props.label}
      value={props.value ?? []}
      onChange={(value) => void props.onChange?.(value)}
    >
      <Direction gap="xs" mt={6}>
        {props.options.map(({ value, label }) => (
          <MantineCheckbox key={value} value={value} label={label} size="xs" />
        ))}
      </Direction>
    </MantineCheckbox.Group>
  );
};

/** HubSpot's Checkbox. */
export const Checkbox = ({
  checked,
  value,
  onChange,
  children,
}: CheckboxProps) => (
  <MantineCheckbox
    size="xs"
    {...(checked === undefined ? {} : { checked })}
    label={children}
    onChange={(event) =>
      void onChange?.(event.currentTarget.checked, value ?? '')
    }
  />
);

/** HubSpot's Toggle. */
export const Toggle = ({ label, checked, onChange }: ToggleProps) => (
  <Switch
    label={label}
    {...(checked === undefined ? {} : { checked })}
    onChange={(event) => void onChange?.(event.currentTarget.checked)}
  />
);
