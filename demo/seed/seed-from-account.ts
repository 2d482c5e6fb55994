import { z } from 'zod';
import { type AccountAccess, openAccount } from '#demo/account/open-account.ts';
import { readOnly } from '#demo/account/read-only.ts';
import { inBatches } from '#src/in-batches.ts';
import type { HubSpotClient } from '#src/hubspot/create-client.ts';
import { pageOf, readPages } from '#src/hubspot/read-pages.ts';
import { DAY_MS } from '@starters/contracts';
import type { SeedCompany } from './companies.ts';
import type { SeedContact } from './contacts.ts';
import { languageCodeOf, stageOf } from './export-columns.ts';
import { makeFullSeed, type SeedData } from './seed-data.ts';
import { KNOWN_INDUSTRIES, segmentsOf } from './segments-of.ts';

/** So many contacts are copied: a demo is looked at, not worked through. */
export const MOST_COPIED = 500;
const atOnce = 100;

const record = z.object({
  id: z.string(),
  properties: z.record(z.string(), z.string().nullable()),
});
type Values = z.infer<typeof record>['properties'];

const contactProperties = [
  'firstname',
  'lastname',
  'email',
  'jobtitle',
  'city',
  'country',
  'hs_language',
  'lifecyclestage',
  'recent_conversion_event_name',
  'recent_conversion_date',
  'first_conversion_date',
  'notes_last_contacted',
];
const companyProperties = [
  'name',
  'domain',
  'industry',
  'city',
  'country',
  'numberofemployees',
];

/** The first company of each contact, the primary one where it is told. */
const readTies = async (
  client: HubSpotClient,
  contactIds: string[],
): Promise<Map<string, string>> => {
  const { results } = await client.request({
    method: 'POST',
    path: '/crm/associations/2026-09/contacts/companies/batch/read',
    body: { inputs: contactIds.map((id) => ({ id })) },
    schema: z.object({
      results: z.array(
        z.object({
          from: z.object({ id: z.coerce.string() }),
          to: z.array(
            z.object({
              toObjectId: z.coerce.string(),
              associationTypes: z
                .array(z.object({ typeId: z.number() }))
                .default([]),
            }),
          ),
        }),
      ),
    }),
    repeatable: true,
  });

  return new Map(
    results.flatMap(({ from, to }): [string, string][] => {
      const primary = to.find(({ associationTypes }) =>
        associationTypes.some(({ typeId }) => typeId === 1),
      );
      const chosen = primary ?? to[0];

      return chosen ? [[from.id, chosen.toObjectId]] : [];
    }),
  );
};

const readCompanies = async (
  client: HubSpotClient,
  ids: string[],
): Promise<Map<string, Values>> => {
  const found = new Map<string, Values>();
  for (const batch of inBatches(ids, atOnce)) {
    const { results } = await client.request({
      method: 'POST',
      path: '/crm/objects/2026-09/companies/batch/read',
      body: {
        inputs: batch.map((id) => ({ id })),
        properties: companyProperties,
        propertiesWithHistory: [],
      },
      schema: z.object({ results: z.array(record) }),
      repeatable: true,
    });
    for (const { id, properties } of results) found.set(id, properties);
  }

  return found;
};

const toCompany = (values: Values, index: number): SeedCompany => {
  const employees = Number(values['numberofemployees'] ?? NaN);

  return {
    name: values['name'] || `Company ${index + 1}`,
    domain: values['domain'] || `company-${index + 1}.example`,
    // Others may be options of that account alone, which the copy does not have.
    industry:
      KNOWN_INDUSTRIES.find((each) => each === values['industry']) ?? null,
    city: values['city'] || null,
    country: values['country'] || null,
    numberofemployees: Number.isFinite(employees) ? employees : null,
  };
};

const daysAgo = (value: string | null | undefined, now: number) => {
  const time = Date.parse(value ?? '');

  return Number.isNaN(time) ? null : (now - time) / DAY_MS;
};

const toContact = (
  values: Values,
  now: number,
  company: { key: string; values: SeedCompany } | undefined,
): SeedContact => {
  const convertedAgo = daysAgo(values['recent_conversion_date'], now);
  const event = values['recent_conversion_event_name'];
  const contact: Omit<SeedContact, 'segments'> = {
    firstname: values['firstname'] ?? '',
    lastname: values['lastname'] ?? '',
    ...(values['email'] ? { email: values['email'].toLowerCase() } : {}),
    jobtitle: values['jobtitle'] || null,
    city: values['city'] || null,
    country: values['country'] || null,
    hs_language: values['hs_language']
      ? languageCodeOf(values['hs_language'])
      : null,
    lifecyclestage: stageOf(values['lifecyclestage'] ?? '') ?? 'lead',
    hs_analytics_source: null,
    conversion: event && convertedAgo !== null ? [event, convertedAgo] : null,
    firstConversionDaysAgo: daysAgo(values['first_conversion_date'], now),
    lastContactedDaysAgo: daysAgo(values['notes_last_contacted'], now),
    company: company ? company.key : null,
  };

  return {
    ...contact,
    segments: segmentsOf(contact, company?.values, () => 0.5),
  };
};

/**
 * The seed with a copy of an account's contacts in place of the invented ones, up to 500, with their
 * companies. The account is only read; what is done in the demo is done to the copy.
 *
 * @param now ms since 1970, from which ages are counted
 * @throws HubSpotError where HubSpot does not let the token read
 */
export const seedFromAccount = async (
  access: AccountAccess,
  now: number,
  say: (line: string) => void,
): Promise<SeedData> => {
  const opened = await openAccount(access);
  const client = readOnly(opened.client);
  say(
    `Reading contacts of account ${opened.accountId}; nothing is written there…`,
  );
  const contacts = await readPages(
    (after) =>
      client.request({
        method: 'GET',
        path: '/crm/objects/2026-09/contacts',
        query: {
          limit: String(atOnce),
          properties: contactProperties.join(','),
          after,
        },
        schema: pageOf(record),
        repeatable: true,
      }),
    MOST_COPIED / atOnce,
  );
  if (contacts.length === 0) {
    throw new Error(
      `Account ${opened.accountId} has no contacts that this token may read. Give another token, or start without one.`,
    );
  }
  const ties = new Map<string, string>();
  for (const batch of inBatches(contacts, atOnce)) {
    const read = await readTies(
      client,
      batch.map(({ id }) => id),
    );
    for (const [contact, company] of read) ties.set(contact, company);
  }
  const companies = new Map(
    [...(await readCompanies(client, [...new Set(ties.values())]))].map(
      ([id, values], index): [string, SeedCompany] => [
        id,
        toCompany(values, index),
      ],
    ),
  );
  say(`Copied: contacts ${contacts.length}, companies ${companies.size}.`);
  const full = await makeFullSeed();

  return {
    ...full,
    companies: Object.fromEntries(companies),
    contacts: contacts.map(({ id, properties }) => {
      const key = ties.get(id) ?? '';
      const values = companies.get(key);

      return toContact(properties, now, values && { key, values });
    }),
  };
};
