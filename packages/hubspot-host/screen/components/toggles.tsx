import {
  Checkbox as MantineCheckbox,
  Group,
  Radio,
  Stack,
  Switch,
} from '@mantine/core';
import type {
  CheckboxProps,
  RadioButtonProps,
  ToggleGroupProps,
  ToggleProps,
} from '@hubspot/ui-extensions';
import { describe, useTyped } from './typed.ts';

const initiallyChecked = (options: ToggleGroupProps['options']) =>
  options.filter((each) => each.initialIsChecked).map(({ value }) => value);

/** Properties of one box or button of a group. */
const optionProps = ({
  value,
  label,
  description,
  readOnly,
  readonly,
}: ToggleGroupProps['options'][number]) => ({
  value,
  label,
  ...(description === undefined ? {} : { description }),
  disabled: readOnly ?? readonly ?? false,
  size: 'xs' as const,
  styles: { label: { paddingInlineStart: 6 } },
});

type RadioGroupProps = Extract<
  ToggleGroupProps,
  { toggleType: 'radioButtonList' }
>;
type CheckboxGroupProps = Exclude<ToggleGroupProps, RadioGroupProps>;

const RadioGroup = (props: RadioGroupProps) => {
  const { name, value, options, inline, onChange } = props;
  const [chosen, choose] = useTyped(value, initiallyChecked(options)[0] ?? '');
  const Direction = inline ? Group : Stack;

  return (
    <Radio.Group
      {...describe(props)}
      name={name}
      value={chosen}
      onChange={(next) => {
        choose(next);
        void onChange?.(next);
      }}
    >
      <Direction gap="sm" mt={6}>
        {options.map((option) => (
          <Radio key={option.value} {...optionProps(option)} />
        ))}
      </Direction>
    </Radio.Group>
  );
};

const CheckboxGroup = (props: CheckboxGroupProps) => {
  const { name, value, options, inline, onChange } = props;
  const [chosen, choose] = useTyped(value, initiallyChecked(options));
  const Direction = inline ? Group : Stack;

  return (
    <MantineCheckbox.Group
      {...describe(props)}
      value={chosen}
      onChange={(next) => {
        choose(next);
        void onChange?.(next);
      }}
    >
      <Direction gap="xs" mt={6}>
        {options.map((option) => (
          <MantineCheckbox
            key={option.value}
            name={name}
            {...optionProps(option)}
          />
        ))}
      </Direction>
    </MantineCheckbox.Group>
  );
};

/** HubSpot's ToggleGroup: radio buttons or checkboxes. */
export const ToggleGroup = (props: ToggleGroupProps) =>
  props.toggleType === 'radioButtonList' ? (
    <RadioGroup {...props} />
  ) : (
    <CheckboxGroup {...props} />
  );

/** What a single box and a single button have in common. */
const useChecked = ({
  checked,
  initialIsChecked,
  value,
  name,
  description,
  readOnly,
  readonly,
  onChange,
  children,
}: RadioButtonProps) => {
  const [isChecked, setChecked] = useTyped(checked, initialIsChecked ?? false);

  return {
    checked: isChecked,
    label: children,
    size: 'xs' as const,
    disabled: readOnly ?? readonly ?? false,
    ...(name === undefined ? {} : { name }),
    ...(value === undefined ? {} : { value }),
    ...(description === undefined ? {} : { description }),
    onChange: (event: { currentTarget: { checked: boolean } }) => {
      setChecked(event.currentTarget.checked);
      void onChange?.(event.currentTarget.checked, value ?? '');
    },
  };
};

/** HubSpot's Checkbox. */
export const Checkbox = (props: CheckboxProps) => {
  const label = props['aria-label'];

  return (
    <MantineCheckbox
      {...useChecked(props)}
      {...(label === undefined ? {} : { 'aria-label': label })}
    />
  );
};

/** HubSpot's RadioButton. */
export const RadioButton = (props: RadioButtonProps) => (
  <Radio {...useChecked(props)} />
);

/** HubSpot's Toggle. */
export const Toggle = ({
  label,
  labelDisplay = 'inline',
  name,
  checked,
  initialIsChecked,
  readOnly,
  readonly,
  textChecked,
  textUnchecked,
  onChange,
}: ToggleProps) => {
  const [isOn, setOn] = useTyped(checked, initialIsChecked ?? false);

  return (
    <Switch
      {...(labelDisplay === 'hidden' ? { 'aria-label': label } : { label })}
      {...(name === undefined ? {} : { name })}
      {...(labelDisplay === 'top'
        ? { styles: { body: { flexDirection: 'column-reverse', gap: 6 } } }
        : {})}
      disabled={readOnly ?? readonly ?? false}
      onLabel={textChecked ?? ''}
      offLabel={textUnchecked ?? ''}
      checked={isOn}
      onChange={(event) => {
        setOn(event.currentTarget.checked);
        void onChange?.(event.currentTarget.checked);
      }}
    />
  );
};
