import type { FormattingOptions } from '@hubspot/ui-extensions';
import { parsePhoneNumberFromString as parsePhoneNumber } from 'libphonenumber-js/min';
import type { PropertyView } from '../crm/api.ts';

/** Whose eyes a value is formatted for. */
export interface FormatSettings {
  /** Of the viewer. */
  language: string;
  /** Of the account, and not of the browser: IANA name. */
  timeZone: string;
  /** Of the account: ISO 4217. */
  currency: string;
}

const minute = 60_000;
const steps = [
  { unit: 'year', ms: 365 * 24 * 60 * minute },
  { unit: 'month', ms: 30 * 24 * 60 * minute },
  { unit: 'day', ms: 24 * 60 * minute },
  { unit: 'hour', ms: 60 * minute },
  { unit: 'minute', ms: minute },
] as const;

const toRelative = (
  apart: number,
  language: string,
  isDay: boolean,
): string => {
  const least = isDay ? steps[2] : steps[4];
  const { unit, ms } =
    steps.find((step) => step.ms >= least.ms && Math.abs(apart) >= step.ms) ??
    least;

  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(
    Math.round(apart / ms),
    unit,
  );
};

/** Midnight in UTC of the day that it is in a time zone. */
const todayIn = (timeZone: string): number =>
  Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone }).format(Date.now()));

/** The last moment that JavaScript has a date for, in ms. */
const endOfTime = 8.64e15;

/** What each letter of a format such as `DD/MM/YYYY h:mm A` stands for. */
const tokens: Record<
  string,
  [Intl.DateTimeFormatOptions, Intl.DateTimeFormatPartTypes]
> = {
  YYYY: [{ year: 'numeric' }, 'year'],
  YY: [{ year: '2-digit' }, 'year'],
  MMMM: [{ month: 'long', day: 'numeric' }, 'month'],
  MMM: [{ month: 'short', day: 'numeric' }, 'month'],
  MM: [{ month: '2-digit' }, 'month'],
  M: [{ month: 'numeric' }, 'month'],
  DD: [{ day: '2-digit' }, 'day'],
  D: [{ day: 'numeric' }, 'day'],
  dddd: [{ weekday: 'long' }, 'weekday'],
  ddd: [{ weekday: 'short' }, 'weekday'],
  HH: [{ hour: '2-digit', hourCycle: 'h23' }, 'hour'],
  H: [{ hour: 'numeric', hourCycle: 'h23' }, 'hour'],
  hh: [{ hour: '2-digit', hourCycle: 'h12' }, 'hour'],
  h: [{ hour: 'numeric', hourCycle: 'h12' }, 'hour'],
  mm: [{ hour: 'numeric', minute: '2-digit' }, 'minute'],
  ss: [{ minute: 'numeric', second: '2-digit' }, 'second'],
  A: [{ hour: 'numeric', hourCycle: 'h12' }, 'dayPeriod'],
};
const tokenPattern = /YYYY|YY|MMMM|MMM|MM|M|DD|D|dddd|ddd|HH|H|hh|h|mm|ss|A/g;

const toFormat = (
  time: number,
  format: string,
  language: string,
  timeZone: string,
): string =>
  format.replace(tokenPattern, (token) => {
    const [options, part] = tokens[token] ?? [{}, 'literal'];
    // Only languages that count in half days have words for them.
    const spoken = token === 'A' ? 'en' : language;
    const value =
      new Intl.DateTimeFormat(spoken, { ...options, timeZone })
        .formatToParts(time)
        .find(({ type }) => type === part)?.value ?? token;

    // Not every language pads what it is asked to, or leaves what it is asked not to.
    return part === 'year' || !/^\d+$/.test(value)
      ? value
      : String(Number(value)).padStart(token.length, '0');
  });

const formatTime = (
  value: string,
  isDay: boolean,
  formatting: FormattingOptions,
  settings: FormatSettings,
): string => {
  const time = /^-?\d+$/.test(value) ? Number(value) : Date.parse(value);
  if (Number.isNaN(time) || Math.abs(time) > endOfTime) return value;
  const wanted = isDay ? formatting.date : formatting.dateTime;
  const { language } = settings;
  // A day has no hour: read elsewhere than in UTC it would be another.
  const timeZone = isDay ? 'UTC' : settings.timeZone;
  if (wanted?.relative) {
    const now = isDay ? todayIn(settings.timeZone) : Date.now();

    return toRelative(time - now, language, isDay);
  }
  if (wanted?.format) {
    return toFormat(time, wanted.format, language, timeZone);
  }

  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    ...(isDay ? {} : { timeStyle: 'short' }),
    timeZone,
  }).format(time);
};

/** A number with its country code as people read it; one without stays as it was typed. */
const toPhone = (value: string): string =>
  parsePhoneNumber(value)?.formatInternational() ?? value;

/**
 * How a number is shown, by what its property hints at.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/properties/create-property
 */
const formatNumber = (
  value: number,
  { showCurrencySymbol, numberDisplayHint }: PropertyView,
  formatting: FormattingOptions,
  { language, currency }: FormatSettings,
): string => {
  const isAmount = showCurrencySymbol || numberDisplayHint === 'currency';
  if (isAmount && (formatting.currency?.addSymbol ?? true)) {
    return new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
    }).format(value);
  }
  switch (numberDisplayHint) {
    case 'percentage':
    case 'probability':
      return new Intl.NumberFormat(language, {
        style: 'percent',
        maximumFractionDigits: 2,
      }).format(value);
    case 'unformatted':
      return String(value);
    default:
      return new Intl.NumberFormat(language, {
        maximumFractionDigits: 4,
      }).format(value);
  }
};

/**
 * A value as HubSpot shows it: labels of choices, days and times of the account's time zone,
 * numbers of the viewer's language, amounts of money with the account's currency, percentages,
 * phone numbers in groups.
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-extensions-sdk/utilities
 */
export const formatValue = (
  value: string,
  property: PropertyView,
  formatting: FormattingOptions,
  settings: FormatSettings,
): string => {
  if (value === '') return value;
  const { type, fieldType, options } = property;
  if (options.length > 0) {
    const labels = new Map(options.map((each) => [each.value, each.label]));

    return value
      .split(';')
      .map((each) => labels.get(each) ?? each)
      .join(', ');
  }
  if (type === 'date' || type === 'datetime') {
    return formatTime(value, type === 'date', formatting, settings);
  }
  if (fieldType === 'phonenumber' || type === 'phone_number') {
    return toPhone(value);
  }

  return type === 'number' && !Number.isNaN(Number(value))
    ? formatNumber(Number(value), property, formatting, settings)
    : value;
};
