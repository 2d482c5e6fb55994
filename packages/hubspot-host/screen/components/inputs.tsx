import {
  CloseButton,
  PasswordInput,
  Textarea as MantineTextarea,
  TextInput,
} from '@mantine/core';
import type {
  FormProps,
  InputProps,
  SearchInputProps,
  TextAreaProps,
} from '@hubspot/ui-extensions';
import { IconSearch } from '@tabler/icons-react';
import { useExtensionWords } from '../crm/extension-words.ts';
import { describe, useTyped } from './typed.ts';

/** HubSpot's Form. */
export const Form = ({ onSubmit, autoComplete, children }: FormProps) => (
  <form
    autoComplete={autoComplete ?? 'off'}
    // HubSpot leaves the checking of values to the extension.
    noValidate
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

/** What every typed input does on each key, on leaving and on coming. */
const useText = ({
  value,
  defaultValue,
  onInput,
  onChange,
  onBlur,
  onFocus,
}: InputProps | TextAreaProps | SearchInputProps) => {
  const [typed, setTyped] = useTyped(value ?? defaultValue, '');
  const type = (text: string) => {
    setTyped(text);
    void onInput?.(text);
  };

  return {
    typed,
    type,
    attributes: {
      value: typed,
      onChange: (event: { currentTarget: { value: string } }) =>
        type(event.currentTarget.value),
      onFocus: () => void onFocus?.(typed),
      onBlur: () => {
        void onChange?.(typed);
        void onBlur?.(typed);
      },
    },
  };
};

/** HubSpot's TextArea. */
export const TextArea = (props: TextAreaProps) => {
  const { name, rows, maxLength, resize = 'vertical' } = props;

  return (
    <MantineTextarea
      {...describe(props)}
      {...useText(props).attributes}
      name={name}
      rows={rows ?? 3}
      w="100%"
      styles={{ input: { resize } }}
      {...(maxLength === undefined ? {} : { maxLength })}
    />
  );
};

/** HubSpot's Input. */
export const Input = (props: InputProps) => {
  const { attributes } = useText(props);
  const Field = props.type === 'password' ? PasswordInput : TextInput;

  return <Field {...describe(props)} {...attributes} name={props.name} />;
};

/** HubSpot's SearchInput: it tells each key by both of its events. */
export const SearchInput = (props: SearchInputProps) => {
  const { name, label, placeholder, clearable = true, onChange } = props;
  const words = useExtensionWords();
  const { typed, type, attributes } = useText({
    ...props,
    onChange: undefined,
  } as SearchInputProps);
  const tell = (text: string) => {
    type(text);
    void onChange?.(text);
  };

  return (
    <TextInput
      {...describe(props)}
      {...attributes}
      // The label is optional in older cards although the type wants it.
      aria-label={label ?? placeholder ?? name}
      name={name}
      type="search"
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        clearable && typed !== '' ? (
          <CloseButton
            size="sm"
            aria-label={words.clear}
            onClick={() => tell('')}
          />
        ) : null
      }
      onChange={(event) => tell(event.currentTarget.value)}
    />
  );
};
