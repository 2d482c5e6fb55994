import type { DateInputProps } from '@hubspot/ui-extensions';

type Day = NonNullable<DateInputProps['value']>;

/** `YYYY-MM-DD` as HubSpot's DateInput takes it, which counts months from 0; '' is no value. */
export const toDay = (text: string): { value?: Day } => {
  const [year, month, date] = text.split('-').map(Number);

  return year && month && date
    ? { value: { year, month: month - 1, date } }
    : {};
};

/** A day of HubSpot's DateInput as `YYYY-MM-DD`; '' when it was cleared. */
export const fromDay = (day: Day | null): string =>
  day
    ? [
        String(day.year).padStart(4, '0'),
        String(day.month + 1).padStart(2, '0'),
        String(day.date).padStart(2, '0'),
      ].join('-')
    : '';
