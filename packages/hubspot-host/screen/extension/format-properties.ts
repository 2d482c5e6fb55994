import type { FormattingOptions } from '@hubspot/ui-extensions';
import { crm, type PropertyView } from '../crm/api.ts';

type Values = Record<string, string | null>;

const definitions = new Map<string, Promise<PropertyView[]>>();

/** The properties of a type, asked for once a page. */
export const readDefinitions = (type: string): Promise<PropertyView[]> => {
  const known = definitions.get(type);
  if (known) return known;
  const asked = crm.properties(type);
  definitions.set(type, asked);
  // A failure is not remembered.
  asked.catch(() => definitions.delete(type));

  return asked;
};

const minute = 60_000;
const steps = [
  { unit: 'year', ms: 365 * 24 * 60 * minute },
  { unit: 'month', ms: 30 * 24 * 60 * minute },
  { unit: 'day', ms: 24 * 60 * minute },
  { unit: 'hour', ms: 60 * minute },
  { unit: 'minute', ms: minute },
] as const;

const toRelative = (time: number, language: string): string => {
  const apart = time - Date.now();
  const { unit, ms } =
    steps.find((step) => Math.abs(apart) >= step.ms) ?? steps[4];

  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(
    Math.round(apart / ms),
    unit,
  );
};

const toWords = (
  value: string,
  { type, options }: PropertyView,
  formatting: FormattingOptions,
  language: string,
): string => {
  if (options.length > 0) {
    const labels = new Map(options.map((each) => [each.value, each.label]));

    return value
      .split(';')
      .map((each) => labels.get(each) ?? each)
      .join(', ');
  }
  if (type === 'date' || type === 'datetime') {
    const time = /^\d+$/.test(value) ? Number(value) : Date.parse(value);
    if (Number.isNaN(time)) return value;
    const wanted = type === 'date' ? formatting.date : formatting.dateTime;
    if (wanted?.relative) return toRelative(time, language);

    return new Intl.DateTimeFormat(
      language,
      type === 'date'
        ? // A day has no hour: read elsewhere than in UTC it would be another.
          { dateStyle: 'medium', timeZone: 'UTC' }
        : { dateStyle: 'medium', timeStyle: 'short' },
    ).format(time);
  }
  if (type === 'number' && value !== '' && !Number.isNaN(Number(value))) {
    return new Intl.NumberFormat(language).format(Number(value));
  }

  return value;
};

/**
 * Shows the values of properties as HubSpot does: labels of choices, dates and numbers in the
 * viewer's language.
 *
 * @param wanted the properties to show so; the others stay raw
 */
export const formatProperties = async (
  type: string,
  values: Values,
  wanted: string[] | 'all',
  language: string,
  formatting: FormattingOptions = {},
): Promise<Values> => {
  if (wanted !== 'all' && wanted.length === 0) return values;
  const known = new Map(
    (await readDefinitions(type)).map((each) => [each.name, each]),
  );

  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const definition = known.get(name);
      const isWanted = wanted === 'all' || wanted.includes(name);

      return [
        name,
        value !== null && isWanted && definition
          ? toWords(value, definition, formatting, language)
          : value,
      ];
    }),
  );
};
