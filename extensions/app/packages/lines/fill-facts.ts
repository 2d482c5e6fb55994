import { DAY_MS, type FactPart, type StarterText } from '@starters/contracts';

/** Raw values of a record's properties. */
export type Values = Record<string, string | null>;
/** What is known of the client, and of whoever speaks to them. */
export interface Client {
  contact: Values;
  company: Values;
  /** By fact of `SPEAKER_FACTS`; nothing is known without it. */
  me?: Record<string, string | null | undefined>;
  /** Record id of the company the facts are of; undefined without one. */
  companyId?: number;
}
/** How facts are to be read and written. */
export interface FactRules {
  /** The client's: dates and numbers are written as they write them. */
  locale: string;
  maxFactAgeDays: number;
  now: number;
}

/** Parses a HubSpot date, ISO 8601 or milliseconds since 1970; NaN for anything else. */
const toTime = (value: string | null | undefined): number =>
  +(value as string) || Date.parse(value as string);

/** "12 May", with the year where it is long ago; clients think in days, not times. */
const formatDate = (time: number, { locale, now }: FactRules): string =>
  new Date(time).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    year: now - time > 300 * DAY_MS ? 'numeric' : undefined,
  });

/** What is said for a fact; undefined when it is missing, unreadable, too old or in the future. */
const sayFact = (
  { object, property, kind, datedBy, fallback }: FactPart,
  client: Client,
  rules: FactRules,
): string | undefined => {
  const values = client[object] || {};
  const value = values[property];
  const age = datedBy ? rules.now - toTime(values[datedBy]) : 0;
  const figure =
    kind === 'date'
      ? toTime(value)
      : kind === 'number'
        ? +(value as string)
        : 0;
  // The comparison is false for an invalid date, which is NaN.
  if (
    !value ||
    !(age > -DAY_MS && age < rules.maxFactAgeDays * DAY_MS) ||
    isNaN(figure)
  ) {
    return fallback;
  }
  if (kind === 'date') return formatDate(figure, rules);
  if (kind === 'number') return figure.toLocaleString(rules.locale);

  return value;
};

/** A fact's name, `contact.city`. */
const nameOf = ({ object, property }: FactPart): string =>
  `${object}.${property}`;

/** A text with its facts filled in; what it lacks is added to `missing`. */
export const fillFacts = (
  text: StarterText,
  client: Client,
  rules: FactRules,
  missing: { fact: string; label: string }[],
): string =>
  text
    .map((part) => {
      if (typeof part === 'string') return part;
      const said = sayFact(part, client, rules);
      if (said === undefined) {
        missing.push({ fact: nameOf(part), label: part.label });
      }

      return said;
    })
    .join('');

/** The client's facts of a text, each once, as options to choose from. */
export const factsOf = (
  text: StarterText,
): { label: string; value: string }[] => {
  const facts = new Map<string, string>();
  for (const part of text) {
    if (typeof part !== 'string' && part.object !== 'me') {
      facts.set(nameOf(part), part.label);
    }
  }

  return [...facts].map(([value, label]) => ({ value, label }));
};

/**
 * `contact.city#17`: a fact with one of 251 marks of its value, enough to see that it changed,
 * too little to tell what it is. An earlier mark may be given for the fact.
 */
export const markOf = (client: Client, fact: string): string => {
  const [name = ''] = fact.split('#');
  const [object, property = ''] = name.split('.');
  let mark = 0;
  for (const letter of client[object as 'contact'][property] || '') {
    mark = (mark * 31 + letter.charCodeAt(0)) % 251;
  }

  return `${name}#${mark}`;
};
