import { NativeSelect, TextInput } from '@mantine/core';
import type { DateInputProps, TimeInputProps } from '@hubspot/ui-extensions';
import { describe, useTyped } from './typed.ts';

type Day = NonNullable<DateInputProps['value']>;
type Time = NonNullable<TimeInputProps['value']>;

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

/** HubSpot counts months from 0, the browser's field from 1. */
const toField = ({ year, month, date }: Day): string =>
  `${pad(year, 4)}-${pad(month + 1)}-${pad(date)}`;

const fromField = (text: string): (Day & { formattedDate: string }) | null => {
  const [year, month, date] = text.split('-').map(Number);
  if (!year || !month || !date) return null;

  return { year, month: month - 1, date, formattedDate: text };
};

/** HubSpot's DateInput, by the browser's own field: it speaks the person's language. */
export const DateInput = (props: DateInputProps) => {
  const { name, value, defaultValue, min, max, onChange, onBlur, onFocus } =
    props;
  const given = value ?? defaultValue;
  const [typed, setTyped] = useTyped(given && toField(given), '');
  const day = fromField(typed);
  const isEarly = min !== undefined && typed !== '' && typed < toField(min);
  const isLate = max !== undefined && typed !== '' && typed > toField(max);
  const problem = isEarly
    ? (props.minValidationMessage ?? `≥ ${toField(min)}`)
    : isLate
      ? (props.maxValidationMessage ?? `≤ ${toField(max)}`)
      : undefined;

  return (
    <TextInput
      {...describe(props)}
      {...(problem === undefined ? {} : { error: problem })}
      type="date"
      name={name}
      value={typed}
      {...(min ? { min: toField(min) } : {})}
      {...(max ? { max: toField(max) } : {})}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const next = fromField(event.currentTarget.value);
        // Nothing is told of a date that is half typed.
        if (next || event.currentTarget.value === '') {
          void (onChange as ((day: Day | null) => void) | undefined)?.(next);
        }
      }}
      onFocus={() => {
        if (day) void onFocus?.(day);
      }}
      onBlur={() => {
        if (day) void onBlur?.(day);
      }}
    />
  );
};

const minutesOf = ({ hours, minutes }: Time) => hours * 60 + minutes;
const dayInMinutes = 24 * 60;
const usualInterval = 30;

/** HubSpot's TimeInput: a choice of the times at each interval. */
export const TimeInput = (props: TimeInputProps) => {
  const { name, value, defaultValue, min, max, onChange, onBlur, onFocus } =
    props;
  const given = value ?? defaultValue;
  const [chosen, choose] = useTyped(
    given ? String(minutesOf(given)) : undefined,
    '',
  );
  const interval = props.interval ?? usualInterval;
  const first = min ? minutesOf(min) : 0;
  const last = max ? minutesOf(max) : dayInMinutes - 1;
  const times = new Set(
    Array.from(
      { length: Math.max(0, Math.floor((last - first) / interval) + 1) },
      (_, index) => first + index * interval,
    ),
  );
  // A value between two intervals is not lost for that.
  if (chosen !== '') times.add(Number(chosen));
  const time = (text: string): Time => ({
    hours: Math.floor(Number(text) / 60),
    minutes: Number(text) % 60,
  });
  const { placeholder, readOnly, ...described } = {
    placeholder: undefined,
    ...describe(props),
  };

  return (
    <NativeSelect
      {...described}
      disabled={readOnly}
      name={name}
      value={chosen}
      data={[
        { value: '', label: placeholder ?? '–', disabled: true },
        ...[...times]
          .sort((a, b) => a - b)
          .map((each) => ({
            value: String(each),
            label: `${pad(Math.floor(each / 60))}:${pad(each % 60)}`,
          })),
      ]}
      onChange={(event) => {
        choose(event.currentTarget.value);
        void onChange?.(time(event.currentTarget.value));
      }}
      onFocus={() => {
        if (chosen !== '') void onFocus?.(time(chosen));
      }}
      onBlur={() => {
        if (chosen !== '') void onBlur?.(time(chosen));
      }}
    />
  );
};
