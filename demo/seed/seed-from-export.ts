import { createReadStream } from 'node:fs';
import { DAY_MS } from '@starters/contracts';
import { parse } from 'csv-parse';
import type { SeedCompany } from './companies.ts';
import type { SeedContact } from './contacts.ts';
import {
  exportColumns,
  type ExportColumn,
  languageCodeOf,
  stageOf,
} from './export-columns.ts';
import { makeFullSeed, type SeedData } from './seed-data.ts';
import { segmentsOf } from './segments-of.ts';

/** A file that cannot be used; its message says what is wrong and what to do. */
export class ExportError extends Error {
  override name = 'ExportError';
}

/** The stand-in keeps everything in memory. */
const most = 5_000;

type Row = Partial<Record<ExportColumn, string>>;

const bomOf16 = ['fffe', 'feff'];

/** The file as text, refused where it is no UTF-8. */
const readText = async function* (file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      if (isFirst && bomOf16.includes(chunk.subarray(0, 2).toString('hex'))) {
        throw new TypeError('UTF-16');
      }
      isFirst = false;
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    // Under jest the error is of another realm, so it is recognised by name, not by instanceof.
    if ((error as Error).name === 'TypeError') {
      throw new ExportError(
        `${file} is not written in UTF-8. Open it in a spreadsheet and save it as "CSV UTF-8".`,
      );
    }
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') {
      throw new ExportError(`There is no file ${file}. Check the path.`);
    }
    if (code === 'EISDIR') {
      throw new ExportError(
        `${file} is a folder. Name the CSV file that HubSpot exported.`,
      );
    }
    throw error;
  }
};

/** What each column of the file is to us; null for those of no use. */
const recognise = (file: string, header: string[]): (ExportColumn | null)[] => {
  const columns = header.map((name) => {
    const wanted = name.trim().toLowerCase();

    return (
      (Object.keys(exportColumns) as ExportColumn[]).find((column) =>
        (exportColumns[column] as readonly string[]).includes(wanted),
      ) ?? null
    );
  });
  const has = (column: ExportColumn) => columns.includes(column);
  if (!has('email') && !has('lastname') && !has('firstname')) {
    throw new ExportError(
      `${file} has no column the preview knows a person by. Its first line is "${header.slice(0, 5).join(', ')}"; it should name First Name, Last Name or Email: HubSpot's labels in English or French, or its internal names.`,
    );
  }

  return columns;
};

const readRows = async (
  file: string,
  say: (line: string) => void,
): Promise<Row[]> => {
  const parser = parse({
    bom: true,
    delimiter: [',', ';', '\t'],
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  // A failing source ends the parser, whose reader is told.
  void (async () => {
    try {
      for await (const text of readText(file)) parser.write(text);
      parser.end();
    } catch (error) {
      parser.destroy(error as Error);
    }
  })();

  const rows: Row[] = [];
  let columns: (ExportColumn | null)[] | null = null;
  for await (const cells of parser as AsyncIterable<string[]>) {
    if (columns === null) {
      columns = recognise(file, cells);
      continue;
    }
    if (rows.length >= most) {
      throw new ExportError(
        `${file} has more than ${most.toLocaleString('en')} contacts, which is more than the preview holds. Export a smaller segment.`,
      );
    }
    const row: Row = {};
    for (const [index, column] of columns.entries()) {
      if (column !== null && cells[index]) row[column] = cells[index];
    }
    rows.push(row);
  }
  if (rows.length === 0) {
    throw new ExportError(
      `${file} holds no contacts. Export them again in HubSpot, as CSV.`,
    );
  }
  const missing = (Object.keys(exportColumns) as ExportColumn[]).filter(
    (column) => !columns?.includes(column),
  );
  if (missing.length > 0) {
    say(
      `The file has no column for ${missing.join(', ')}: starters that need these facts stay off the cards.`,
    );
  }

  return rows;
};

const daysAgo = (text: string | undefined, now: number): number | null => {
  // HubSpot exports 2026-11-23 10:15; of 11/12 nobody can tell the month.
  const isDay = text !== undefined && /^\d{4}-\d{2}-\d{2}/.test(text);
  const time = isDay ? Date.parse(text) : NaN;

  return Number.isNaN(time) ? null : (now - time) / DAY_MS;
};

const toContact = (
  row: Row,
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
    lifecyclestage: stageOf(row.lifecyclestage ?? ''),
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
  const rows = await readRows(file, say);
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
  const companies: Record<string, SeedCompany> = {};
  for (const { company, email, city } of unique) {
    if (company === undefined || company in companies) continue;
    companies[company] = {
      name: company,
      domain:
        email?.split('@')[1] ??
        `company-${Object.keys(companies).length}.example`,
      industry: null,
      city: city ?? null,
      country: null,
      numberofemployees: null,
    };
  }
  const full = await makeFullSeed();

  return {
    ...full,
    companies,
    contacts: unique.map((row) =>
      toContact(row, now, row.company ? companies[row.company] : undefined),
    ),
  };
};
