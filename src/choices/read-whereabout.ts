import { DAY_MS } from '@starters/contracts';
import { LOCALES } from '@starters/texts';
import { visibleText, withoutAccents } from '#src/fold-text.ts';
import { BASE, visitKey, type Whereabout } from './whereabouts.ts';

const longestPlace = 80;
/** A place, a day and the words between them. */
const longestText = 160;
const shortNames = 3;

const asDay = (time: number): string =>
  new Date(time).toISOString().slice(0, 10);

/** Lower case, without accents and points: "Févr." and "fevr" are one name. */
const plain = (text: string): string =>
  withoutAccents(text).replaceAll('.', '').toLowerCase();

/** Names by number from 0 on, in all languages: of months or of weekdays, long and short. */
const listNames = (
  part: 'month' | 'weekday',
  dates: Date[],
): Map<string, number> =>
  new Map(
    Object.values(LOCALES).flatMap((locale) =>
      (['long', 'short'] as const).flatMap((length) =>
        dates.flatMap((date, number): [string, number][] => {
          const name = plain(
            date.toLocaleDateString(locale, {
              [part]: length,
              timeZone: 'UTC',
            }),
          );

          return name.length < shortNames ? [] : [[name, number]];
        }),
      ),
    ),
  );

const months = listNames(
  'month',
  Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1))),
);
// 4 January 2026 is a Sunday, as `Date.getUTCDay` counts.
const weekdays = listNames(
  'weekday',
  Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 0, 4 + day))),
);

/** The next such day of the calendar; null for one that there is not. */
const nextDay = (day: number, month: number, today: string): string | null => {
  const year = Number(today.slice(0, 4));
  for (const tried of [year, year + 1]) {
    const date = new Date(Date.UTC(tried, month, day));
    const isReal = date.getUTCMonth() === month && date.getUTCDate() === day;
    if (isReal && asDay(+date) >= today) return asDay(+date);
  }

  return null;
};

const number = String.raw`(\d{1,2})(?:er|st|nd|rd|th)?`;
const lead = String.raw`(?<![\s,:;–-])[\s,:;–-]{1,8}(?:on|the|le|from|du)?\s*(?:the\s+)?`;
const dayFirst = new RegExp(
  `${lead}(?:\\p{L}+\\s+)?${number}\\s+(?:of\\s+)?(\\p{L}+)$`,
  'u',
);
const monthFirst = new RegExp(`${lead}(\\p{L}+)\\s+${number}$`, 'u');
const iso = new RegExp(`${lead}(\\d{4}-\\d{2}-\\d{2})$`, 'u');
const weekday = new RegExp(
  `${lead}(?:next\\s+)?(\\p{L}+)(?:\\s+prochain)?$`,
  'u',
);

/** Where the day begins in a text, and which it is; null where there is none. */
const findDay = (
  text: string,
  today: string,
): { at: number; day: string | null } | null => {
  const written = iso.exec(text);
  if (written) {
    const time = Date.parse(written[1] ?? '');
    const isReal = !isNaN(time) && asDay(time) === written[1];

    return {
      at: written.index,
      day: isReal && asDay(time) >= today ? asDay(time) : null,
    };
  }
  for (const [pattern, dayAt, monthAt] of [
    [dayFirst, 1, 2],
    [monthFirst, 2, 1],
  ] as const) {
    const found = pattern.exec(text);
    const month = months.get(found?.[monthAt] ?? '');
    if (found && month !== undefined) {
      return {
        at: found.index,
        day: nextDay(Number(found[dayAt]), month, today),
      };
    }
  }
  const named = weekday.exec(text);
  const wanted = weekdays.get(named?.[1] ?? '');
  if (!named || wanted === undefined) return null;
  const now = Date.parse(today);
  const ahead = (wanted - new Date(now).getUTCDay() + 7) % 7 || 7;

  return { at: named.index, day: asDay(now + ahead * DAY_MS) };
};

/** What is no name of a town: figures, brackets, placeholders of a letter or two. */
const isPlace = (text: string): boolean =>
  text.length <= longestPlace &&
  /^\p{L}[\p{L}\p{M}’'. -]*\p{L}$/u.test(text) &&
  !/^(?:n[./]?a|none|unknown|test|x+|aucune?|inconnue?)$/i.test(text);

/**
 * What a person says of where they are: "Leeds" is where they are based, "Leeds, 4 December" or
 * "Leeds, Thursday" where they will be. Months and weekdays are read in every language of the app;
 * a day without year is the next one. Null for anything else.
 *
 * @param today `YYYY-MM-DD` in the account's time zone
 */
export const readWhereabout = (
  text: string,
  today: string,
): Whereabout | null => {
  if (text.length > longestText) return null;
  const written = visibleText(text).trim().replace(/\s+/g, ' ');
  // Positions are those of the text only while both are equally long.
  const lowered = [...written]
    .map((letter) => plain(letter).slice(0, 1) || ' ')
    .join('')
    .trimEnd();
  const found = findDay(lowered, today);
  if (found && found.day === null) return null;
  const place = (found ? [...written].slice(0, found.at).join('') : written)
    .replace(/[,:;–-]+$/, '')
    .trim();
  if (!isPlace(place)) return null;

  return found
    ? { key: visitKey(place), place, day: found.day }
    : { key: BASE, place, day: null };
};
