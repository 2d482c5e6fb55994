import { DAY_MS } from '@starters/contracts';
import { shorten } from '#src/shorten.ts';
import type { SeedCompany } from './companies.ts';
import type { SeedContact } from './contacts.ts';
import {
  type ExportColumn,
  languageCodeOf,
  stageOf,
} from './export-columns.ts';
import { type ExportRow, readExport } from './read-export.ts';
import { makeFullSeed, type SeedData } from './seed-data.ts';
import { sayAtMost } from './say-at-most.ts';
import { segmentsOf } from './segments-of.ts';

type Cells = ExportRow['cells'];

/** HubSpot keeps at most so many characters in a text property. */
const longestValue = 65_536;
const longestSaid = 60;
/** Cells of which the fault is told; the others are counted. */
const mostTold = 20;

const dayColumns = [
  'recent_conversion_date',
  'first_conversion_date',
  'notes_last_contacted',
] as const;
const isDayColumn = (column: ExportColumn): boolean =>
  dayColumns.some((each) => each === column);

/**
 * HubSpot exports 2026-11-23 10:15; of 11/12 nobody can tell the month, and of the 30th of February
 * nobody the day, though `Date.parse` makes one of it.
 */
const toTime = (text: string): number => {
  const [, day = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:[ T]\d{1,2}:\d{2}.*)?$/.exec(text) ?? [];
  const start = new Date(`${day}T00:00:00Z`);

  return !Number.isNaN(start.getTime()) &&
    start.toISOString().startsWith(day) &&
    day !== ''
    ? Date.parse(text)
    : NaN;
};

/**
 * What HubSpot takes for an address: https://html.spec.whatwg.org/#valid-e-mail-address, with
 * letters of any language.
 */
const isAddress = (text: string): boolean =>
  text.length <= 254 &&
  /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]+@(?:[\p{L}\p{M}\p{N}-]+\.)+[\p{L}\p{M}\p{N}-]+$/u.test(
    text,
  );

/** Why a cell cannot be used, and what to do; undefined where it can. */
const faultOf = (column: ExportColumn, cell: string): string | undefined => {
  if (cell.length > longestValue) {
    return `has ${cell.length.toLocaleString('en')} characters; HubSpot keeps ${longestValue.toLocaleString('en')}. Shorten it`;
  }
  if (column === 'email' && !isAddress(cell)) {
    return `"${shorten(cell, longestSaid)}" is no e-mail address. Correct it`;
  }
  if (isDayColumn(column) && Number.isNaN(toTime(cell))) {
    return `"${shorten(cell, longestSaid)}" is no date that can be read. Write year, month and day, as in 2026-11-23`;
  }
  if (column === 'lifecyclestage' && stageOf(cell) === null) {
    return `"${shorten(cell, longestSaid)}" is none of HubSpot's own stages. Write one of them, such as Customer`;
  }
  if (column === 'hs_language' && languageCodeOf(cell) === null) {
    return `"${shorten(cell, longestSaid)}" is no language that the preview knows. Write one such as French`;
  }

  return undefined;
};

/** The rows without cells that cannot be used, each of which is told. */
const withoutFaults = (
  rows: readonly ExportRow[],
  say: (line: string) => void,
): Cells[] => {
  const told = sayAtMost(mostTold, say);
  const clean = rows.map(({ row, cells }) => {
    const kept: Cells = {};
    for (const [column, cell] of Object.entries(cells) as [
      ExportColumn,
      string,
    ][]) {
      const fault = faultOf(column, cell);
      if (fault === undefined) kept[column] = cell;
      else {
        told.say(
          `Row ${row}, ${column}: ${fault}. It is left out, the rest of the row is not.`,
        );
      }
    }

    return kept;
  });
  told.end();

  return clean;
};

const daysAgo = (text: string | undefined, now: number): number | null =>
  text === undefined ? null : (now - toTime(text)) / DAY_MS;

const toContact = (
  row: Cells,
  now: number,
  company: SeedCompany | undefined,
): SeedContact => {
  const convertedAgo = daysAgo(row.recent_conversion_date, now);
  const contact: Omit<SeedContact, 'segments'> = {
    firstname: row.firstname ?? '',
    lastname: row.lastname ?? '',
    ...(row.email ? { email: row.email.toLowerCase() } : {}),
    jobtitle: row.jobtitle ?? null,
    city: row.city ?? null,
    country: row.country ?? null,
    hs_language: row.hs_language ? languageCodeOf(row.hs_language) : null,
    lifecyclestage: stageOf(row.lifecyclestage ?? '') ?? 'lead',
    hs_analytics_source: null,
    conversion:
      row.recent_conversion_event_name && convertedAgo !== null
        ? [row.recent_conversion_event_name, convertedAgo]
        : null,
    firstConversionDaysAgo: daysAgo(row.first_conversion_date, now),
    lastContactedDaysAgo: daysAgo(row.notes_last_contacted, now),
    company: company ? company.name : null,
  };

  return { ...contact, segments: segmentsOf(contact, company, () => 0.5) };
};

/**
 * The seed with the contacts of a HubSpot export in place of the invented ones. Of contacts with
 * one e-mail address the first is taken.
 *
 * @param now ms since 1970, from which ages are counted
 * @throws ExportError with a sentence for the person who started the preview
 */
export const seedFromExport = async (
  file: string,
  now: number,
  say: (line: string) => void,
): Promise<SeedData> => {
  const rows = withoutFaults(await readExport(file, say), say);
  const emails = new Set<string>();
  const unique = rows.filter(({ email }) => {
    const address = email?.toLowerCase();
    if (address === undefined) return true;
    if (emails.has(address)) return false;
    emails.add(address);

    return true;
  });
  if (unique.length < rows.length) {
    say(
      `Left out, since their e-mail address was there already: ${rows.length - unique.length}.`,
    );
  }
  // A company may be called "constructor", which every object has.
  const companies = new Map<string, SeedCompany>();
  for (const { company, email, city } of unique) {
    if (company === undefined || companies.has(company)) continue;
    companies.set(company, {
      name: company,
      domain: email?.split('@')[1] ?? `company-${companies.size}.example`,
      industry: null,
      city: city ?? null,
      country: null,
      numberofemployees: null,
    });
  }
  const full = await makeFullSeed();

  return {
    ...full,
    companies: Object.fromEntries(companies),
    contacts: unique.map((row) =>
      toContact(row, now, row.company ? companies.get(row.company) : undefined),
    ),
  };
};
