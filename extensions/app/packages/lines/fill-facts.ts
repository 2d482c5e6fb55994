import {
  DAY_MS,
  type FactPart,
  type FactObject,
  type Language,
  type LineRules,
  rewrite,
  type StarterText,
} from '@starters/contracts';

/** Raw values of a record's properties. */
export type Values = Record<string, string | null>;
/** What is known of the client, and of whoever speaks; of linked records those that a rule chose. */
export interface Client extends Partial<
  Record<Exclude<FactObject, 'me'>, Values>
> {
  contact: Values;
  /** By fact of `SPEAKER_FACTS`; nothing is known without it. */
  me?: Record<string, string | null | undefined>;
}
/** How facts are to be read and written. */
export interface FactRules extends LineRules {
  /** The client's: dates and numbers are written as they write them. */
  locale: string;
  /** That the text is written in. */
  language: Language;
  maxFactAgeDays: number;
  /** The account's, as `dayOf` gives it. */
  today: number;
}

/** Parses a HubSpot date, ISO 8601 or milliseconds since 1970; NaN for anything else. */
export const toTime = (value: string | null | undefined): number =>
  +(value as string) || Date.parse(value as string);

/**
 * The day of a time in a time zone, as its midnight in UTC; NaN for a value that is no time.
 *
 * @param time milliseconds since 1970, also in digits, or ISO 8601
 */
export const dayOf = (time: number | string, timeZone: string): number =>
  // Swedes write 2026-11-30.
  Date.parse(new Date(+time || time).toLocaleDateString('sv', { timeZone }));

/** As people tell a day: "yesterday", "Tuesday", "12 May", with the year where it is far away. */
const sayDay = (day: number, { today, locale }: FactRules): string => {
  const days = (day - today) / DAY_MS;
  const away = Math.abs(days);

  return away < 2
    ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(
        days,
        'day',
      )
    : new Date(day).toLocaleDateString(locale, {
        timeZone: 'UTC',
        ...(away < 7
          ? { weekday: 'long' }
          : {
              day: 'numeric',
              month: 'long',
              ...(away > 300 && { year: 'numeric' }),
            }),
      });
};

/** What is said for a fact; '' when it is missing, unreadable, too old or in the future. */
const sayFact = (
  { object, property, kind, timeZone, datedBy }: FactPart,
  client: Client,
  rules: FactRules,
): string => {
  const read = (name: string) =>
    rewrite(`${object}.${name}\0${(client[object] || {})[name]}`, rules.values);
  const value = read(property);
  const age = datedBy ? rules.today - dayOf(read(datedBy), rules.timeZone) : 0;

  // The comparison is false for an invalid date, which is NaN.
  return value && age >= 0 && age < rules.maxFactAgeDays * DAY_MS
    ? kind === 'number'
      ? (+value).toLocaleString(rules.locale)
      : kind === 'date'
        ? sayDay(dayOf(value, timeZone || rules.timeZone), rules)
        : value
    : '';
};

/**
 * A text with its facts filled in, and its words fitted to them; what it lacks is added to
 * `missing`, each fact with its label.
 */
export const fillFacts = (
  text: StarterText,
  client: Client,
  rules: FactRules,
  missing: Map<string, string>,
): string =>
  rewrite(
    text
      .map((part) => {
        if (typeof part === 'string') return part;
        const said = sayFact(part, client, rules) || part.fallback;
        if (said === undefined) {
          missing.set(`${part.object}.${part.property}`, part.label);
        }

        // The rules see where a value begins and ends, and take these marks out.
        return `\u0001${said || ''}\u0003`;
      })
      .join(''),
    rules.adapt[rules.language],
  );

/**
 * `contact.city#17`: a fact with one of 251 marks of its value, enough to see that it changed,
 * too little to tell what it is. An earlier mark may be given for the fact.
 */
export const markOf = (client: Client, fact: string): string => {
  const [name] = fact.split('#') as [string];
  const [object, property] = name.split('.') as [FactObject, string];
  let mark = 0;
  for (const letter of (client[object] || {})[property] || '') {
    mark = (mark * 31 + letter.charCodeAt(0)) % 251;
  }

  return `${name}#${mark}`;
};
