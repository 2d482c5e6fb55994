import { LANGUAGES } from '@starters/contracts';
import { dayOf, fillFacts } from '@starters/lines';
import { TIME_ZONE } from '#demo/seed/people.ts';
import {
  maxFactAgeDays,
  now,
  readSeedLines,
  type SeedLines,
} from '#test/helpers/read-seed-lines.ts';
import { everyLine as sayEveryLine } from '#test/helpers/say-every-line.ts';

let lines: SeedLines;
let said: ReturnType<typeof sayEveryLine>;

beforeAll(async () => {
  lines = await readSeedLines();
  said = sayEveryLine(lines);
});

const everyLine = () => said;

/** A word of a text, not inside of another. */
const says = (text: string, words: string): boolean =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'u',
  ).test(text);

it('says each conversation to somebody, in both languages', () => {
  const starters = new Set(everyLine().map(({ starter }) => starter.starterId));

  expect([...starters].sort()).toEqual(
    lines.candidates.map(({ starterId }) => starterId).sort(),
  );
});

it('says no name and no town of anybody else to any of 240 clients', () => {
  const { contacts, companies } = lines.seeded.data;
  expect(lines.clients).toHaveLength(240);
  const foreign = new Set([
    ...contacts.map(({ firstname, lastname }) => `${firstname} ${lastname}`),
    ...contacts.flatMap(({ city }) => city ?? []),
    ...Object.values(companies).flatMap(({ name, city }) =>
      [name, city].filter((each) => typeof each === 'string'),
    ),
  ]);
  // A text with a name in it says it to everyone: the fixed words are looked at once.
  for (const { starterId, line, details } of lines.candidates) {
    const fixed = [line, ...details.map(({ text }) => text)]
      .flat()
      .filter((part) => typeof part === 'string')
      .join(' | ');
    for (const name of foreign) {
      expect(`${starterId}: ${says(fixed, name) ? name : ''}`).toBe(
        `${starterId}: `,
      );
    }
  }
  for (const { texts, client, own } of everyLine()) {
    const theirs = [
      ...own,
      `${client.contact['firstname']} ${client.contact['lastname']}`,
    ].join(' | ');
    for (const text of texts) {
      for (const name of foreign) {
        if (text.includes(name) && says(text, name)) {
          expect(theirs).toContain(name);
        }
      }
    }
  }
});

/** How the days of each month are named in both languages. */
const monthPatterns = LANGUAGES.flatMap((language) =>
  Array.from({ length: 12 }, (_, month) => {
    const name = new Date(Date.UTC(2026, month, 15)).toLocaleDateString(
      language,
      { month: 'long', timeZone: 'UTC' },
    );

    return {
      month: month + 1,
      pattern: new RegExp(
        `(\\d{1,2})(?:er)?\\s+${name}|${name}\\s+(\\d{1,2})`,
        'giu',
      ),
    };
  }),
);

/** Day and month of each day that a text names, `9-11`. */
const daysIn = (text: string): string[] =>
  monthPatterns.flatMap(({ month, pattern }) =>
    [...text.matchAll(pattern)].map(
      ([, before, after]) => `${Number(before ?? after)}-${month}`,
    ),
  );

/** A day of a record, read anywhere: dates carry no zone of their own. */
const zonedDays = ['UTC', TIME_ZONE].map(
  (timeZone) =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      day: 'numeric',
      month: 'numeric',
    }),
);
const daysOf = (own: string[]): Set<string> =>
  new Set(
    own
      .filter((value) => /^\d{4}-\d{2}-\d{2}/.test(value))
      .flatMap((value) =>
        zonedDays.map((format) => {
          const [day, month] = format.format(new Date(value)).split('/');

          return `${Number(day)}-${Number(month)}`;
        }),
      ),
  );

it('names no day that is not on the client’s own records', () => {
  let days = 0;
  const known = new Map<string[], Set<string>>();
  for (const { texts, own } of everyLine()) {
    const theirs = known.get(own) ?? daysOf(own);
    known.set(own, theirs);
    for (const day of texts.flatMap(daysIn)) {
      days += 1;
      if (!theirs.has(day)) throw new Error(`${day} in: ${texts.join(' / ')}`);
    }
  }

  expect(days).toBeGreaterThan(1_000);
});

const noLine =
  /\{\{|\}\}|\[[^\]]*\]|<<|>>|undefined|null|NaN|\bN\/A\b|[“«‘]\s*[”»’](?!\p{L})|#REF|Invalid Date/u;

it('says no placeholder, nothing empty in quotes, and no value that is none', () => {
  const filled = new Map<object, Set<string>>();
  for (const { texts, client, starter } of everyLine()) {
    for (const text of texts) {
      if (noLine.test(text)) throw new Error(text);
    }
    const known = filled.get(client) ?? new Set();
    filled.set(client, known);
    // What the shipped filter takes for no value is missing, and its line is not said.
    for (const part of [
      starter.line,
      ...starter.details.map(({ text }) => text),
    ].flat()) {
      // What the speaker confirmed is put in by `readyStarters`.
      if (typeof part === 'string' || part.object === 'me') continue;
      // Many lines name the same fact of a client: it is filled in once in each language.
      const fact = `${starter.language} ${JSON.stringify(part)}`;
      if (known.has(fact)) continue;
      known.add(fact);
      const missing = new Map<string, string>();
      const value = fillFacts(
        [part],
        client,
        {
          ...lines.rules,
          locale: 'en-GB',
          language: starter.language,
          maxFactAgeDays,
          today: dayOf(now, TIME_ZONE),
        },
        missing,
      );
      if (missing.size > 0 || value.trim() === '') {
        throw new Error(`No value for ${part.object}.${part.property}`);
      }
    }
  }
});
