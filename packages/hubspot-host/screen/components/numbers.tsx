import { NumberInput as MantineNumberInput } from '@mantine/core';
import type {
  CurrencyInputProps,
  NumberInputProps,
  StepperInputProps,
} from '@hubspot/ui-extensions';
import { ActionIcon, Group } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { describe, useTyped } from './typed.ts';

type AnyNumberProps = NumberInputProps | CurrencyInputProps | StepperInputProps;
type Tell = ((value: number) => void) | undefined;

/** What the number inputs have in common; an empty one is told as `NaN` is not: not at all. */
const useNumber = (props: AnyNumberProps) => {
  const { value, defaultValue, onChange, onBlur, onFocus } = props;
  const onInput = ('onInput' in props ? props.onInput : undefined) as Tell;
  const [typed, setTyped] = useTyped<number | string>(
    value ?? defaultValue,
    '',
  );
  const tell = (handler: Tell, told: number | string = typed) => {
    if (typeof told === 'number') void handler?.(told);
  };
  const { min, max, precision, name } = props;

  return {
    typed,
    set: (next: number) => {
      setTyped(next);
      tell(onInput, next);
      tell(onChange, next);
    },
    attributes: {
      ...describe(props),
      name,
      value: typed,
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      ...(precision === undefined ? {} : { decimalScale: precision }),
      onChange: (next: number | string) => {
        setTyped(next);
        tell(onInput, next);
      },
      onFocus: () => tell(onFocus),
      onBlur: () => {
        tell(onChange);
        tell(onBlur);
      },
    },
  };
};

/** HubSpot's NumberInput. */
export const NumberInput = (props: NumberInputProps) => (
  <MantineNumberInput
    {...useNumber(props).attributes}
    hideControls
    {...(props.formatStyle === 'percentage' ? { suffix: ' %' } : {})}
    styles={{ input: { textAlign: props.textAlign ?? 'left' } }}
  />
);

const currencySymbol = (currency: string): string => {
  try {
    return (
      new Intl.NumberFormat(undefined, { style: 'currency', currency })
        .formatToParts(0)
        .find(({ type }) => type === 'currency')?.value ?? currency
    );
  } catch {
    return currency;
  }
};

/** HubSpot's CurrencyInput. */
export const CurrencyInput = (props: CurrencyInputProps) => (
  <MantineNumberInput
    {...useNumber(props).attributes}
    hideControls
    thousandSeparator=","
    decimalScale={props.precision ?? 2}
    prefix={`${currencySymbol(props.currency ?? 'USD')} `}
  />
);

/** HubSpot's StepperInput: a number with a button to each side. */
export const StepperInput = (props: StepperInputProps) => {
  const {
    stepSize = 1,
    min,
    max,
    label,
    minValueReachedTooltip,
    maxValueReachedTooltip,
  } = props;
  const { typed, set, attributes } = useNumber(props);
  const value = typeof typed === 'number' ? typed : 0;
  const isLeast = min !== undefined && value <= min;
  const isMost = max !== undefined && value >= max;
  const button = (
    sign: 1 | -1,
    isLast: boolean,
    reason: string | undefined,
  ) => (
    <ActionIcon
      variant="default"
      size={36}
      disabled={isLast || props.readOnly === true}
      aria-label={`${label} ${sign === 1 ? '+' : '−'}${stepSize}`}
      {...(isLast && reason ? { title: reason } : {})}
      onClick={() =>
        set(
          Math.min(
            max ?? Infinity,
            Math.max(min ?? -Infinity, value + sign * stepSize),
          ),
        )
      }
    >
      {sign === 1 ? (
        <IconPlus size={16} aria-hidden />
      ) : (
        <IconMinus size={16} aria-hidden />
      )}
    </ActionIcon>
  );

  return (
    <Group gap={4} align="flex-end" wrap="nowrap">
      {button(-1, isLeast, minValueReachedTooltip)}
      <MantineNumberInput
        {...attributes}
        hideControls
        step={stepSize}
        styles={{ input: { textAlign: 'center' } }}
        style={{ flex: '0 1 120px' }}
      />
      {button(1, isMost, maxValueReachedTooltip)}
    </Group>
  );
};
