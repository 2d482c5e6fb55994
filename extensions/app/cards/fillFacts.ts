import type { FactPart, Language, StarterText } from '@starters/contracts';

/** Raw values of a record's properties. */
export type Values = Record<string, string | null>;
/** What is known of the client. */
export type Client = Record<'contact' | 'company', Values>;
/** How facts are to be read and written. */
export interface FactRules {
  language: Language;
  maxFactAgeDays: number;
  now: number;
}

const dayMs = 864e5;

/** HubSpot gives dates as ISO 8601 or as milliseconds since 1970; NaN for what is neither. */
const toTime = (value: string | null | undefined): number =>
  +(value as string) || Date.parse(value as string);

/**
 * "12 May", with the year where it is long ago; clients think in days, not times. English writes
 * the day first in Britain; what French writes is the same there as in France.
 */
const formatDate = (time: number, { language, now }: FactRules): string =>
  new Date(time).toLocaleDateString(`${language}-GB`, {
    day: 'numeric',
    month: 'long',
    year: now - time > 300 * dayMs ? 'numeric' : undefined,
  });

/** What is said for a fact; undefined when it is missing, unreadable, too old or in the future. */
const sayFact = (
  { object, property, kind, datedBy, fallback }: FactPart,
  client: Client,
  rules: FactRules,
): string | undefined => {
  const values = client[object];
  const value = values[property];
  const age = datedBy ? rules.now - toTime(values[datedBy]) : 0;
  const figure =
    kind === 'date'
      ? toTime(value)
      : kind === 'number'
        ? +(value as string)
        : 0;
  // The comparison is false for a date that is none.
  if (
    !value ||
    !(age > -dayMs && age < rules.maxFactAgeDays * dayMs) ||
    isNaN(figure)
  ) {
    return fallback;
  }
  if (kind === 'date') return formatDate(figure, rules);
  if (kind === 'number') return figure.toLocaleString(rules.language);

  return value;
};

/** A text with its facts filled in; what it lacks is added to `missing`, by label. */
export const fillFacts = (
  text: StarterText,
  client: Client,
  rules: FactRules,
  missing: string[],
): string =>
  text
    .map((part) => {
      if (typeof part === 'string') return part;
      const said = sayFact(part, client, rules);
      if (said === undefined) missing.push(part.label);

      return said;
    })
    .join('');
